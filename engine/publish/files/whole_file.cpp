#include "publish/files/whole_file.hpp"

#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "publish/files/put_in_place.hpp"
#include "storage/change_guard.hpp"

#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

fs::path folder_of(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// A replaced file is as readable as it was, and where we may, belongs to whom it belonged to.
void keep_mode(const fs::path& old, const fs::path& made) {
    struct stat status {};
    if (stat(old.c_str(), &status) != 0) return;
    [[maybe_unused]] const int owned = chown(made.c_str(), status.st_uid, status.st_gid);
    if (chmod(made.c_str(), status.st_mode & 07777) != 0)
        throw Error(ExitCode::output, old.string(),
                    Message("output_mode_lost", {{"why", std::strerror(errno)}}));
}

}  // namespace

WholeFile::WholeFile(const fs::path& target, bool overwrite) : overwrite_(overwrite) {
    require_output(target, OutputKind::file, overwrite, {});
    target_ = find_output_place(target);
    const fs::path folder = folder_of(target_);
    const std::string prefix = temporary_prefix(target_.stem().string(), "partial");
    remove_abandoned(folder, prefix);
    temporary_.emplace(folder / (own_name(prefix) + target_.extension().string()));
    std::error_code unremoved;  // whoever writes there will tell
    fs::remove_all(temporary_->path(), unremoved);
}

void WholeFile::commit() {
    flush_to_disk(path());
    require_output(target_, OutputKind::file, overwrite_, {});
    keep_mode(target_, path());
    remove_empty_companions(target_);
    rename_in_place(path(), target_, overwrite_);
    temporary_->release();
    flush_to_disk(folder_of(target_));
}

void write_bytes(const fs::path& path, std::string_view bytes, const fs::path& shown) {
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    int problem = file < 0 ? errno : 0;
    while (!problem && !bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            problem = errno;
    }
    if (file >= 0 && close(file) != 0 && !problem) problem = errno;
    if (problem)
        throw Error(ExitCode::output, shown.string(),
                    Message("output_unwritten", {{"why", std::strerror(problem)}}));
}

}  // namespace lifang
