#include "storage/regular_file.hpp"

#include "core/error.hpp"

#include <fstream>
#include <system_error>

namespace lifang {
namespace {

namespace fs = std::filesystem;

bool is_bounded(fs::file_type type) {
    return type == fs::file_type::regular || type == fs::file_type::directory ||
           type == fs::file_type::not_found || type == fs::file_type::none;
}

}  // namespace

void require_bounded(const fs::path& path) {
    std::error_code unreadable;  // whoever opens it will tell
    if (!is_bounded(fs::status(path, unreadable).type()))
        throw Error(ExitCode::input, path.string(), Message("not_a_file"));
}

void require_bounded_companions(const fs::path& file) {
    const std::string stem = file.stem().string() + ".";
    std::error_code unreadable;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : ".";
    for (fs::directory_iterator entry(folder, unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable))
        if (entry->path().filename().string().starts_with(stem)) require_bounded(entry->path());
}

std::string read_text(const fs::path& file, std::uintmax_t most_bytes) {
    require_bounded(file);
    if (fs::is_directory(file)) throw Error(ExitCode::input, file.string(), Message("folder_for_file"));
    std::ifstream in(file, std::ios::binary);
    std::error_code unknown;
    const std::uintmax_t size = fs::file_size(file, unknown);
    if (!in || unknown) throw Error(ExitCode::input, file.string(), Message("file_unreadable"));
    if (size > most_bytes)
        throw Error(ExitCode::input, file.string(), Message("file_too_large", {{"mib", most_bytes >> 20}}));
    std::string text(size, '\0');
    in.read(text.data(), static_cast<std::streamsize>(size));
    if (static_cast<std::uintmax_t>(in.gcount()) != size)
        throw Error(ExitCode::input, file.string(), Message("file_unreadable"));
    return text;
}

}  // namespace lifang
