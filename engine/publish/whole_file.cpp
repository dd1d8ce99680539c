#include "publish/whole_file.hpp"

#include "core/error.hpp"

#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const std::string& what, int problem,
                         const std::string& advice) {
    throw Error(ExitCode::output, path.string(), problem ? what + " (" + std::strerror(problem) + ")" : what,
                advice);
}

/// The content, or for a folder its list of names, is on the disk when this returns.
void flush_to_disk(const fs::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const int problem = file < 0 || fsync(file) != 0 ? errno : 0;
    if (file >= 0) close(file);
    // Some network file systems cannot flush a folder; the rename is still atomic there.
    if (problem && problem != EINVAL)
        refuse(path, "cannot be flushed to the disk", problem, "Is the disk full?");
}

fs::path folder_of(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

void flush_tree(const fs::path& path) {
    if (fs::is_directory(path))
        for (const auto& entry : fs::recursive_directory_iterator(path)) flush_to_disk(entry.path());
    flush_to_disk(path);
}

}  // namespace

WholeFile::WholeFile(fs::path target, bool overwrite) : target_(std::move(target)), overwrite_(overwrite) {
    while (!target_.empty() && !target_.has_filename()) target_ = target_.parent_path();
    const fs::path folder = folder_of(target_);
    if (target_.empty()) refuse(target_, "no name for the output is given", 0, "Give one with -o");
    if (!fs::is_directory(folder)) refuse(target_, "its folder does not exist", 0, "Make the folder first");
    if (fs::exists(target_) && !overwrite_)
        refuse(target_, "exists already", 0, "Choose another name, or replace it with --overwrite");
    if (access(folder.c_str(), W_OK | X_OK) != 0)
        refuse(target_, "its folder cannot be written to", errno, "Choose another folder");
    const std::string prefix = "." + target_.stem().string() + ".partial-";
    remove_abandoned(folder, prefix);
    temporary_.emplace(folder / (own_name(prefix) + target_.extension().string()));
    fs::remove_all(temporary_->path());
}

void WholeFile::commit() {
    flush_tree(path());
    if (fs::exists(target_) && fs::is_directory(target_) != fs::is_directory(path()))
        refuse(target_, "a file and a folder cannot take each other's place", 0, "Choose another name");
    // A folder cannot be replaced by a rename: the old one steps aside first and comes back on failure.
    fs::path aside;
    if (fs::is_directory(target_)) {
        aside = path().string() + ".old";
        fs::rename(target_, aside);
    }
    std::error_code problem;
    fs::rename(path(), target_, problem);
    if (problem) {
        std::error_code ignored;
        if (!aside.empty()) fs::rename(aside, target_, ignored);
        refuse(target_, "cannot be put in place (" + problem.message() + ")", 0, "Is it open elsewhere?");
    }
    temporary_->release();
    std::error_code ignored;
    if (!aside.empty()) fs::remove_all(aside, ignored);
    flush_to_disk(folder_of(target_));
}

}  // namespace lifang
