#include "load/source/shapefile.hpp"

#include "core/error.hpp"
#include "load/text/bytes.hpp"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <memory>
#include <optional>

#include <cpl_vsi.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;
using Bytes = std::vector<unsigned char>;

/// The size of a file on disk or in a zip; nothing when there is none.
std::optional<std::uint64_t> size_of(const std::string& path) {
    VSIStatBufL status;
    if (VSIStatL(path.c_str(), &status) != 0) return std::nullopt;
    return static_cast<std::uint64_t>(status.st_size);
}

/// "roads.shp" → "roads.dbf" or "roads.DBF", whichever is there.
std::optional<std::string> find_part(const std::string& shp, std::string ending) {
    const std::string stem = shp.substr(0, shp.size() - ending.size());
    if (size_of(stem + ending)) return stem + ending;
    for (char& c : ending) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (size_of(stem + ending)) return stem + ending;
    return std::nullopt;
}

Bytes read_start(const std::string& path, std::size_t count) {
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(path.c_str(), "rb"), &VSIFCloseL);
    Bytes bytes(count);
    bytes.resize(file ? VSIFReadL(bytes.data(), 1, count, file.get()) : 0);
    return bytes;
}

[[noreturn]] void refuse_truncated(const std::string& shown, std::uint64_t wanted, std::uint64_t found) {
    throw Error(ExitCode::input, shown,
                Message("shapefile_truncated", {{"wanted", wanted}, {"found", found}}));
}

std::uint32_t little(const Bytes& bytes, std::size_t at, int count) {
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i) value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    return value;
}

constexpr std::size_t header_size = 100;  // of .shp and .shx

/// The size a .shp or .shx should have. ESRI 1998: bytes 24 to 27, big endian, in 16-bit words.
std::uint64_t check_main_header(const std::string& file, const std::string& shown) {
    const Bytes header = read_start(file, header_size);
    const std::uint64_t found = size_of(file).value_or(0);
    if (header.size() < header_size) refuse_truncated(shown, header_size, found);
    std::uint64_t words = 0;
    for (std::size_t i = 24; i < 28; ++i) words = words << 8 | header[i];
    if (found < words * 2) refuse_truncated(shown, words * 2, found);
    return words * 2;
}

struct DbfHeader {
    std::uint32_t records, header_size, record_size;
    unsigned char language;
};

DbfHeader read_dbf_header(const std::string& dbf, const std::string& shown) {
    constexpr std::size_t fixed_part = 32;
    const Bytes header = read_start(dbf, fixed_part);
    if (header.size() < fixed_part) refuse_truncated(shown, fixed_part, header.size());
    return {little(header, 4, 4), little(header, 8, 2), little(header, 10, 2), header[29]};
}

[[noreturn]] void refuse_missing_part(const std::string& shown, const std::string& ending) {
    throw Error(ExitCode::input, shown, Message("shapefile_part_missing", {{"ending", ending}}));
}

std::string with_ending(const std::string& shown, const std::string& part) {
    return shown.substr(0, shown.size() - 4) + part.substr(part.size() - 4);
}

/// What a .cpg says, of the encodings Chinese offices use: GB18030 stands for GBK and GB 2312 too, which it
/// contains. Empty for others, which GDAL knows.
std::string read_cpg(const std::string& cpg) {
    constexpr std::size_t longest = 32;
    const Bytes bytes = read_start(cpg, longest);
    std::string said;
    for (const unsigned char c : bytes)
        if (std::isalnum(c)) said += static_cast<char>(std::toupper(c));
    for (const char* name : {"GB18030", "GBK", "GB2312", "936", "CP936", "ANSI936", "MS936", "54936"})
        if (said == name) return "GB18030";
    return said == "UTF8" || said == "65001" ? "UTF-8" : "";
}

}  // namespace

void check_shapefile(const std::string& shp, const std::string& shown) {
    check_main_header(shp, shown);
    const auto shx = find_part(shp, ".shx");
    if (!shx) refuse_missing_part(shown, ".shx");
    const auto dbf = find_part(shp, ".dbf");
    if (!dbf) refuse_missing_part(shown, ".dbf");
    const std::string shown_dbf = with_ending(shown, *dbf);
    constexpr std::uint64_t entry_size = 8;
    const std::uint64_t shapes =
        (check_main_header(*shx, with_ending(shown, *shx)) - header_size) / entry_size;
    const DbfHeader table = read_dbf_header(*dbf, shown_dbf);
    const std::uint64_t wanted = table.header_size + std::uint64_t{table.records} * table.record_size;
    if (const std::uint64_t found = size_of(*dbf).value_or(0); found < wanted)
        refuse_truncated(shown_dbf, wanted, found);
    if (table.records != shapes)
        throw Error(ExitCode::input, shown,
                    Message("shapefile_parts_differ", {{"shapes", shapes}, {"rows", table.records}}));
}

std::vector<fs::path> list_shapefile_parts(const fs::path& shp) {
    std::vector<fs::path> parts{shp};
    for (const char* ending : {".shx", ".dbf", ".prj", ".cpg"})
        if (const auto part = find_part(shp.string(), ending)) parts.push_back(*part);
    return parts;
}

TextEncoding find_encoding(const std::string& shp) {
    const auto dbf = find_part(shp, ".dbf");
    if (!dbf) return {};
    const auto cpg = find_part(shp, ".cpg");
    const std::string said = cpg ? read_cpg(*cpg) : "";
    if (cpg && said.empty()) return {};
    constexpr unsigned char windows_ansi = 0x57;  // ArcGIS writes it whatever the text is
    constexpr unsigned char gbk = 0x4d;
    const DbfHeader header = read_dbf_header(*dbf, *dbf);
    const bool is_silent = header.language == 0 || header.language == windows_ansi;
    if (!cpg && !is_silent) return {header.language == gbk ? "GB18030" : "", false};

    constexpr std::uint64_t enough = 4 << 20;
    const Bytes text =
        read_start(*dbf, static_cast<std::size_t>(std::min(enough, size_of(*dbf).value_or(0))));
    constexpr std::size_t fixed_part = 32;
    const std::string_view fields(
        reinterpret_cast<const char*>(text.data()) + std::min(fixed_part, text.size()),
        text.size() - std::min(fixed_part, text.size()));
    const std::string found = looks_like_utf8(fields) ? "UTF-8" : looks_like_gb18030(fields) ? "GB18030" : "";
    // Bytes of neither, and nobody says what they are: what dBase wrote in Western Europe.
    if (found.empty() && said.empty() && !cpg) return {"CP1252", true};
    if (found.empty() || found == said) return {said, false};
    return {found, !is_ascii(fields)};
}

}  // namespace lifang
