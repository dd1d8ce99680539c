#include "load/source/source_files.hpp"

#include "core/ascii.hpp"
#include "load/source/connection.hpp"
#include "load/source/source_name.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

namespace fs = std::filesystem;

/// Files that belong to another one, known by the same stem.
constexpr std::array companion_endings = {
    std::pair{".shp", " .shx .dbf .prj .cpg .qix .sbn .sbx .idm .ind .qpj .shp.xml "},
    std::pair{".tab", " .dat .map .id .ind "}, std::pair{".mif", " .mid "},
    std::pair{".csv", " .csvt .prj "}};

std::vector<fs::path> list_folder(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) files.push_back(entry.path());
    return files;
}

void add_companions(const fs::path& file, std::vector<fs::path>& files) {
    for (const char* ending : {"-wal", "-shm", "-journal"}) files.emplace_back(file.string() + ending);
    const std::string ending = to_lower_ascii(file.extension().string());
    const auto family =
        std::ranges::find_if(companion_endings, [&](const auto& one) { return one.first == ending; });
    if (family == companion_endings.end()) return;
    const std::string stem = file.stem().string();
    for (const fs::path& other : list_folder(file.has_parent_path() ? file.parent_path() : fs::path("."))) {
        const std::string name = other.filename().string();
        const bool belongs =
            name.starts_with(stem + ".") &&
            std::string_view(family->second).find(" " + to_lower_ascii(name.substr(stem.size())) + " ") !=
                std::string::npos;
        if (belongs) files.push_back(other);
    }
}

}  // namespace

std::vector<fs::path> list_source_files(const std::string& source) {
    if (is_connection(source)) return {};
    const std::optional<SourceName> name = split_source(source);
    if (!name) return {};
    fs::path path = name->path;
    while (!path.empty() && !path.has_filename()) path = path.parent_path();
    std::error_code ignored;
    std::vector<fs::path> files{path};
    if (!fs::is_directory(path, ignored)) {
        add_companions(path, files);
        return files;
    }
    for (const fs::path& file : list_folder(path)) files.push_back(file);
    return files;
}

}  // namespace lifang
