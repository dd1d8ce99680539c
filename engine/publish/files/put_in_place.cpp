#include "publish/files/put_in_place.hpp"

#include "core/error.hpp"
#include "core/utf8.hpp"

#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const char* code, const fs::path& path, int problem) {
    throw Error(ExitCode::output, path.string(), Message(code, {{"why", std::strerror(problem)}}));
}

}  // namespace

std::string temporary_prefix(const std::string& stem, const std::string& purpose) {
    constexpr std::size_t longest = 120;  // of 255 bytes that a name may have
    return "." + stem.substr(0, count_fitting_bytes(stem, longest)) + "." + purpose + "-";
}

void flush_to_disk(const fs::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const int problem = file < 0 || fsync(file) != 0 ? errno : 0;
    if (file >= 0) close(file);
    // Some network file systems cannot flush a folder; the rename is still atomic there.
    if (problem && problem != EINVAL) refuse("output_unwritten", path, problem);
}

void rename_in_place(const fs::path& from, const fs::path& to, bool overwrite) {
    if (overwrite) {
        if (rename(from.c_str(), to.c_str()) != 0) refuse("output_not_placed", to, errno);
        return;
    }
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return;
    // File systems that do not know how to rename without replacing: the look before is all there is.
    if (errno == EINVAL && !fs::exists(to) && rename(from.c_str(), to.c_str()) == 0) return;
    const int problem = errno;
    refuse("output_not_placed", to, fs::exists(to) ? EEXIST : problem);
}

}  // namespace lifang
