#include "publish/files/whole_folder.hpp"

#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "publish/files/put_in_place.hpp"
#include "storage/remove_tree.hpp"

#include <algorithm>

#include <fcntl.h>
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

/// Moves every file of `aside` back to `target`, over what has come there since.
void restore(const fs::path& aside, const fs::path& target) {
    std::error_code problem;
    if (!fs::is_directory(aside, problem)) return;
    bool all = true;
    for (const std::string& name : names_in(aside)) {
        fs::rename(aside / name, target / name, problem);
        all = all && !problem;
    }
    if (all) fs::remove_all(aside, problem);
}

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
    try {
        exchange(find_old(), made, last);
    } catch (...) {
        take_back();
        throw;
    }
    // What was put aside comes back with the next run. Here it becomes waste in one step, which goes now,
    // with the temporary folder, or with the next run.
    std::error_code ignored;
    fs::rename(aside_, path(), ignored);
    for (const fs::path& waste : {aside_, path()}) remove_tree(waste.c_str());
    flush_to_disk(target_);
}

void WholeFolder::exchange(const std::vector<std::string>& old, std::vector<std::string> made,
                           const std::string& last) {
    const auto goes_last = [&](const std::string& name) { return name.ends_with(last); };
    // While they are exchanged, no layer can be opened: the parts of two exports never look like one.
    if (!old.empty()) fs::create_directory(aside_);
    for (const bool main : {true, false})
        for (const std::string& name : old)
            if (goes_last(name) == main) rename_in_place(target_ / name, aside_ / name, false);
    std::ranges::stable_partition(made, [&](const std::string& name) { return !goes_last(name); });
    for (const std::string& name : made) {
        rename_in_place(path() / name, target_ / name, false);
        placed_.push_back(name);
    }
}

void WholeFolder::take_back() {
    std::error_code ignored;
    for (const std::string& name : placed_) fs::remove(target_ / name, ignored);
    restore(aside_, target_);
}

}  // namespace lifang
