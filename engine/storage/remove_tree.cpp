#include "storage/remove_tree.hpp"

#include <array>
#include <cstddef>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace lifang {
namespace {

void remove_entry(int folder, const char* name) noexcept;

/// Whether an entry was met; some file systems skip entries while others are removed.
bool empty_once(int folder) noexcept {
    alignas(dirent64) std::array<std::byte, 2048> entries;
    bool met = false;
    lseek(folder, 0, SEEK_SET);
    for (;;) {
        const ssize_t length = getdents64(folder, entries.data(), entries.size());
        if (length <= 0) return met;
        for (ssize_t at = 0; at < length;) {
            const auto* entry = reinterpret_cast<const dirent64*>(entries.data() + at);
            at += entry->d_reclen;
            const std::string_view name = entry->d_name;
            if (name == "." || name == "..") continue;
            met = true;
            remove_entry(folder, entry->d_name);
        }
    }
}

void remove_entry(int folder, const char* name) noexcept {
    if (unlinkat(folder, name, 0) == 0) return;
    const int inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (inner < 0) return;
    constexpr int most_passes = 8;  // of what cannot be removed something is met each time
    for (int pass = 0; pass < most_passes && empty_once(inner); ++pass) {
    }
    close(inner);
    unlinkat(folder, name, AT_REMOVEDIR);
}

}  // namespace

void remove_tree(const char* path) noexcept { remove_entry(AT_FDCWD, path); }

}  // namespace lifang
