#include "publish/files/whole_folder.hpp"

#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "publish/files/put_in_place.hpp"
#include "storage/remove_tree.hpp"

#include <algorithm>

#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

/// Two programs do not exchange files of one folder at a time. Where a file system knows no locks, none is
/// had.
class FolderLock {
  public:
    explicit FolderLock(const fs::path& folder) : file_(open(folder.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (file_ >= 0) flock(file_, LOCK_EX);
    }
    ~FolderLock() {
        if (file_ >= 0) close(file_);
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

  private:
    int file_;
};

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

/// Moves every file of `aside` back to `target`, over what the killed program had brought there: it was
/// written before the first file went aside. What is newer is somebody else's, and stays.
void restore(const fs::path& aside, const fs::path& target) {
    std::error_code problem;
    if (!fs::is_directory(aside, problem)) return;
    const fs::file_time_type went_aside = fs::last_write_time(aside, problem);
    bool all = true;
    for (const std::string& name : names_in(aside)) {
        const fs::file_time_type written = fs::last_write_time(target / name, problem);
        if (!problem && written > went_aside) continue;
        fs::rename(aside / name, target / name, problem);
        all = all && !problem;
    }
    if (all) fs::remove_all(aside, problem);
}

/// Old files go aside, then new ones come in. All names are made before the first file moves: from then on no
/// memory is asked for, so that a program which has none left still puts the old files back.
class Exchange {
  public:
    /// Files of the ending `last` go out first and come in last: while files are exchanged no layer can be
    /// opened, so that the parts of two exports never look like one.
    Exchange(const fs::path& aside, const std::string& last) : aside_(aside), last_(last) {}

    void take_out(const std::vector<std::string>& old, const fs::path& target) {
        has_old_ = !old.empty();
        for (const bool is_last : {true, false})
            for (const std::string& name : old)
                if (name.ends_with(last_) == is_last) moves_.push_back({target / name, aside_ / name});
    }
    void bring_in(const std::vector<std::string>& made, const fs::path& from, const fs::path& target) {
        for (const bool is_last : {false, true})
            for (const std::string& name : made)
                if (name.ends_with(last_) == is_last) moves_.push_back({from / name, target / name});
    }
    /// Throws Error(output); the old files are then where they were.
    void run() {
        try {
            if (has_old_) fs::create_directory(aside_);
            for (; done_ < moves_.size(); ++done_)
                rename_in_place(moves_[done_].from, moves_[done_].to, false);
        } catch (...) {
            take_back();
            throw;
        }
    }

  private:
    struct Move {
        fs::path from, to;
    };
    void take_back() noexcept {
        while (done_ > 0) {
            --done_;
            (void)rename(moves_[done_].to.c_str(), moves_[done_].from.c_str());
        }
        rmdir(aside_.c_str());  // where files are left in it, the next run brings them back
    }

    const fs::path& aside_;
    const std::string& last_;
    bool has_old_ = false;
    std::vector<Move> moves_;
    std::size_t done_ = 0;
};

}  // namespace

WholeFolder::WholeFolder(const fs::path& target, bool overwrite, IsOurs is_ours,
                         const std::vector<fs::path>& inputs)
    : is_ours_(std::move(is_ours)), overwrite_(overwrite) {
    require_output(target, OutputKind::folder, overwrite, inputs);
    target_ = find_output_place(target);
    is_new_ = !fs::exists(target_);
    const fs::path parent = target_.has_parent_path() ? target_.parent_path() : fs::path(".");
    const fs::path folder = is_new_ ? parent : target_;
    const std::string name_of_target = target_.filename().string();
    const std::string prefix = temporary_prefix(name_of_target, "partial-files");
    const std::string aside_prefix = temporary_prefix(name_of_target, "partial-replaced");
    // Old files that a killed program put aside come back, its new ones go.
    for (const fs::path& left : find_abandoned(folder, aside_prefix)) restore(left, target_);
    remove_abandoned(folder, prefix);
    for (const std::string& name : find_old()) {
        require_no_input(target_ / name, inputs);
        if (!overwrite_) throw Error(ExitCode::output, (target_ / name).string(), Message("output_exists"));
        if (!fs::is_regular_file(fs::symlink_status(target_ / name)))
            throw Error(ExitCode::output, (target_ / name).string(), Message("output_part_not_file"));
    }
    temporary_.emplace(folder / own_name(prefix));
    aside_ = folder / own_name(aside_prefix);
    std::error_code problem;
    fs::remove_all(path(), problem);  // whoever writes there will tell
    fs::create_directory(path(), problem);
    if (problem)
        throw Error(ExitCode::output, target.string(),
                    Message("output_unwritten", {{"why", problem.message()}}));
}

std::vector<std::string> WholeFolder::find_old() const {
    if (is_new_) return {};
    std::vector<std::string> names = names_in(target_);
    std::erase_if(names, [&](const std::string& name) { return !is_ours_(name); });
    return names;
}

void WholeFolder::commit(const std::string& last) {
    const std::vector<std::string> made = names_in(path());
    for (const std::string& name : made) flush_to_disk(path() / name);
    flush_to_disk(path());
    if (is_new_) {
        rename_in_place(path(), target_, false);
        temporary_->release();
        flush_to_disk(target_.has_parent_path() ? target_.parent_path() : fs::path("."));
        return;
    }
    const FolderLock lock(target_);
    Exchange exchange(aside_, last);
    exchange.take_out(find_old(), target_);
    exchange.bring_in(made, path(), target_);
    exchange.run();
    // What was put aside comes back with the next run. Here it becomes waste in one step, which goes now,
    // with the temporary folder, or with the next run.
    std::error_code ignored;
    fs::rename(aside_, path(), ignored);
    remove_tree(aside_.c_str());
    remove_tree(path().c_str());
    flush_to_disk(target_);
}

}  // namespace lifang
