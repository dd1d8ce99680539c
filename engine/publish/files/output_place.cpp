#include "publish/files/output_place.hpp"

#include "core/error.hpp"
#include "storage/change_guard.hpp"

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const Message& message) {
    throw Error(ExitCode::output, path.string(), message);
}

void require_kind(const fs::path& place, OutputKind kind) {
    std::error_code problem;
    const fs::file_status status = fs::status(place, problem);
    if (status.type() == fs::file_type::not_found) return;
    if (fs::is_directory(status)) {
        if (kind == OutputKind::file) refuse(place, Message("output_is_folder"));
        return;
    }
    if (!fs::is_regular_file(status)) refuse(place, Message("output_device"));
    if (kind == OutputKind::folder) refuse(place, Message("output_is_file"));
}

/// What a database left that is gone: SQLite would play it into the new one.
void require_no_journal(const fs::path& place) {
    std::error_code ignored;
    for (const char* ending : {"-wal", "-journal"}) {
        const fs::path journal = place.string() + ending;
        if (fs::exists(journal, ignored))
            refuse(place, Message("output_beside_journal", {{"journal", journal.filename().string()}}));
    }
}

}  // namespace

fs::path find_output_place(fs::path path) {
    while (!path.empty() && !path.has_filename()) path = path.parent_path();
    std::error_code problem;
    if (!fs::is_symlink(path, problem)) return path;
    const fs::path place = fs::canonical(path, problem);
    if (problem) refuse(path, Message("output_dangling_link", {{"why", problem.message()}}));
    return place;
}

void require_no_input(const fs::path& path, const std::vector<fs::path>& inputs) {
    std::error_code ignored;
    for (const fs::path& input : inputs)
        if (fs::equivalent(path, input, ignored))
            throw Error(ExitCode::usage, path.string(), Message("output_is_input"));
}

void require_output(const fs::path& path, OutputKind kind, bool overwrite,
                    const std::vector<fs::path>& inputs) {
    require_no_input(path, inputs);
    const fs::path place = find_output_place(path);
    if (place.empty()) refuse(path, Message("output_unnamed"));
    require_kind(place, kind);
    std::error_code problem;
    const bool is_there = fs::exists(place, problem);
    if (kind == OutputKind::file && is_there && !overwrite) refuse(path, Message("output_exists"));
    if (kind == OutputKind::file) is_there ? require_replaceable(place) : require_no_journal(place);
    fs::path folder = kind == OutputKind::folder && is_there ? place : place.parent_path();
    if (folder.empty()) folder = ".";
    if (!fs::is_directory(folder, problem)) refuse(folder, Message("output_folder_missing"));
    if (access(folder.c_str(), W_OK | X_OK) != 0)
        refuse(folder, Message("output_folder_locked", {{"why", std::strerror(errno)}}));
}

}  // namespace lifang
