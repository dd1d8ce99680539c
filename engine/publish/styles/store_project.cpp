#include "publish/styles/store_project.hpp"

#include "publish/files/sql_ogr.hpp"
#include "publish/styles/qgis_project.hpp"
#include "storage/sql_words.hpp"

#include <cpl_vsi.h>
#include <fmt/format.h>

namespace lifang {
namespace {

constexpr const char* project_name = "里坊方案";

// What QGIS notes beside a project. When it saves one, it writes the two keys it knows, so that ours goes:
// the project is then the user's.
constexpr const char* our_note =
    R"({"last_modified_time": "2000-01-01T00:00:00", "last_modified_user": "lifang", "made_by": "lifang"})";

/// A file of GDAL in memory, gone at the end. GDAL writes no times into archives: same text, same bytes.
class MemoryFile {
  public:
    explicit MemoryFile(const char* extension)
        : path_(fmt::format("/vsimem/lifang_{}.{}", static_cast<const void*>(this), extension)) {}
    ~MemoryFile() { VSIUnlink(path_.c_str()); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    const std::string& path() const { return path_; }
    std::string hexadecimal() const {
        vsi_l_offset size = 0;
        const GByte* bytes = VSIGetMemFileBuffer(path_.c_str(), &size, FALSE);
        std::string text;
        text.reserve(2 * size);
        for (vsi_l_offset i = 0; i < size; ++i) fmt::format_to(std::back_inserter(text), "{:02x}", bytes[i]);
        return text;
    }

  private:
    std::string path_;
};

/// A .qgz (a zip; GDAL goes by the name) in the digits QGIS keeps it in.
std::string pack_project(const std::string& project, DriverErrors& errors, const std::string& where) {
    const MemoryFile archive("zip");
    VSILFILE* file = VSIFOpenL(("/vsizip/" + archive.path() + "/lifang.qgs").c_str(), "wb");
    const bool written = file && VSIFWriteL(project.data(), 1, project.size(), file) == project.size();
    const bool closed = file && VSIFCloseL(file) == 0;
    errors.require(written && closed, ExitCode::output, where, Message("project_not_packed"));
    return archive.hexadecimal();
}

}  // namespace

void store_qgis_project(GDALDataset& dataset, const Plan& plan, const std::string& file_name,
                        DriverErrors& errors, const std::string& where) {
    const auto run = [&](const std::string& statement) { execute_sql(dataset, statement, errors, where); };
    const std::string content = pack_project(make_qgis_project(plan, file_name), errors, where);
    // As QGIS makes it.
    run("CREATE TABLE IF NOT EXISTS qgis_projects(name TEXT PRIMARY KEY, metadata BLOB, content BLOB)");
    run(fmt::format("DELETE FROM qgis_projects WHERE name = {} AND metadata = {}", sql_text(project_name),
                    sql_text(our_note)));
    run(fmt::format("INSERT OR IGNORE INTO qgis_projects VALUES ({}, {}, '{}')", sql_text(project_name),
                    sql_text(our_note), content));
}

}  // namespace lifang
