#include "geometry/proj_files.hpp"

#include "geometry/proj_object.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

/// Where PROJ looks for what it ships with, for what its user fetched, and where the environment says.
const std::vector<fs::path>& own_folders() {
    static const std::vector<fs::path> folders = [] {
        std::vector<fs::path> found;
        std::string_view rest = proj_info().searchpath;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(':'), rest.size());
            if (const fs::path folder(rest.substr(0, end)); folder.is_absolute())
                found.push_back(folder.lexically_normal() / "");
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return found;
    }();
    return folders;
}

/// By its words alone: whoever may put links into PROJ's folders may have them followed.
bool is_own(const fs::path& file) {
    const fs::path plain = file.lexically_normal();
    return std::ranges::any_of(own_folders(), [&](const fs::path& folder) {
        return plain.string().starts_with(folder.string()) || plain / "" == folder;
    });
}

// What a handle of PROJ's stands for.
std::FILE* stream(PROJ_FILE_HANDLE* handle) { return reinterpret_cast<std::FILE*>(handle); }

PROJ_FILE_HANDLE* open(PJ_CONTEXT*, const char* name, PROJ_OPEN_ACCESS access, void*) {
    std::error_code unreadable;
    if (access != PROJ_OPEN_ACCESS_READ_ONLY || !is_own(name) || !fs::is_regular_file(name, unreadable))
        return nullptr;
    return reinterpret_cast<PROJ_FILE_HANDLE*>(std::fopen(name, "rb"));
}

std::size_t read(PJ_CONTEXT*, PROJ_FILE_HANDLE* handle, void* into, std::size_t bytes, void*) {
    return std::fread(into, 1, bytes, stream(handle));
}

std::size_t write(PJ_CONTEXT*, PROJ_FILE_HANDLE*, const void*, std::size_t, void*) { return 0; }

int seek(PJ_CONTEXT*, PROJ_FILE_HANDLE* handle, long long offset, int from, void*) {
    return fseeko(stream(handle), static_cast<off_t>(offset), from) == 0;
}

unsigned long long tell(PJ_CONTEXT*, PROJ_FILE_HANDLE* handle, void*) {
    return static_cast<unsigned long long>(ftello(stream(handle)));
}

void close(PJ_CONTEXT*, PROJ_FILE_HANDLE* handle, void*) { std::fclose(stream(handle)); }

int exists(PJ_CONTEXT*, const char* name, void*) {
    std::error_code unreadable;
    return is_own(name) && fs::exists(name, unreadable);
}

int change_nothing(PJ_CONTEXT*, const char*, void*) { return 0; }
int rename_nothing(PJ_CONTEXT*, const char*, const char*, void*) { return 0; }

/// Finds nothing. A context hands its way to open files to no copy, but whom it asks where its files are; the
/// first that it looks for is its own configuration, before any file that a CRS names.
const char* guard_asking(PJ_CONTEXT* context, const char*, void*) {
    proj::guard(context);
    return nullptr;
}

}  // namespace

void proj::guard(PJ_CONTEXT* context) {
    static constexpr PROJ_FILE_API files{
        1,      &open,   &read,           &write,          &seek,          &tell,
        &close, &exists, &change_nothing, &change_nothing, &rename_nothing};
    proj_context_set_fileapi(context, &files, nullptr);
}

void guard_proj_files() {
    static std::once_flag once;
    std::call_once(once, [] {
        own_folders();  // while the default context still looks where it will
        proj_context_set_file_finder(nullptr, &guard_asking, nullptr);
        proj::guard(nullptr);
    });
}

}  // namespace lifang
