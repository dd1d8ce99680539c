#include "load/shapefile.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <fstream>
#include <optional>

#include <fmt/format.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> find_part(const fs::path& shp, const std::string& ending) {
    fs::path part = shp;
    part.replace_extension(ending);
    if (fs::exists(part)) return part;
    std::string upper = ending;
    for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    part.replace_extension(upper);
    if (fs::exists(part)) return part;
    return std::nullopt;
}

std::vector<unsigned char> read_start(const fs::path& file, std::size_t count) {
    std::vector<unsigned char> bytes(count);
    std::ifstream in(file, std::ios::binary);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return bytes;
}

[[noreturn]] void refuse_truncated(const fs::path& file, std::uintmax_t wanted, std::uintmax_t found) {
    throw Error(ExitCode::input, file.string(),
                fmt::format("the file is truncated: its header says {} bytes, it has {}", wanted, found),
                "Copy it again, all parts of the shapefile together");
}

std::uint32_t little(const std::vector<unsigned char>& bytes, std::size_t at, int count) {
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i) value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    return value;
}

void check_shp(const fs::path& shp) {
    constexpr std::size_t header_size = 100;
    const auto header = read_start(shp, header_size);
    const std::uintmax_t found = fs::file_size(shp);
    if (header.size() < header_size) refuse_truncated(shp, header_size, found);
    // ESRI 1998: bytes 24 to 27, big endian, in 16-bit words
    std::uint32_t words = 0;
    for (std::size_t i = 24; i < 28; ++i) words = words << 8 | header[i];
    if (found < std::uintmax_t{words} * 2) refuse_truncated(shp, std::uintmax_t{words} * 2, found);
}

struct DbfHeader {
    std::uint32_t records, header_size, record_size;
    unsigned char language;
};

DbfHeader read_dbf_header(const fs::path& dbf) {
    constexpr std::size_t fixed_part = 32;
    const auto header = read_start(dbf, fixed_part);
    if (header.size() < fixed_part) refuse_truncated(dbf, fixed_part, header.size());
    return {little(header, 4, 4), little(header, 8, 2), little(header, 10, 2), header[29]};
}

void check_dbf(const fs::path& dbf) {
    const DbfHeader header = read_dbf_header(dbf);
    const std::uintmax_t wanted = header.header_size + std::uintmax_t{header.records} * header.record_size;
    if (fs::file_size(dbf) < wanted) refuse_truncated(dbf, wanted, fs::file_size(dbf));
}

[[noreturn]] void refuse_missing_part(const std::string& where, const std::string& ending) {
    throw Error(ExitCode::input, where, fmt::format("the shapefile's {} file is missing", ending),
                "A shapefile is .shp, .shx and .dbf together (and .prj, .cpg): copy all of them");
}

/// Bytes of two-byte (GBK) and four-byte GB18030 characters; how many bytes do not fit.
std::size_t count_non_gb18030(const std::vector<unsigned char>& text) {
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] < 0x80) continue;
        const unsigned char next = i + 1 < text.size() ? text[i + 1] : 0;
        const bool pair = text[i] >= 0x81 && text[i] <= 0xfe && next >= 0x40 && next != 0x7f && next != 0xff;
        const bool quad = i + 3 < text.size() && next >= 0x30 && next <= 0x39 && text[i + 2] >= 0x81;
        if (pair)
            i += 1;
        else if (quad)
            i += 3;
        else
            ++wrong;
    }
    return wrong;
}

std::size_t count_non_utf8(const std::vector<unsigned char>& text) {
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] < 0x80) continue;
        const std::size_t tail = text[i] >= 0xf0 ? 3 : text[i] >= 0xe0 ? 2 : text[i] >= 0xc2 ? 1 : 0;
        std::size_t good = 0;
        while (good < tail && i + good + 1 < text.size() && (text[i + good + 1] & 0xc0) == 0x80) ++good;
        if (tail == 0 || good < tail) ++wrong;
        i += good;
    }
    return wrong;
}

}  // namespace

void check_shapefile(const fs::path& shp) {
    check_shp(shp);
    if (!find_part(shp, ".shx")) refuse_missing_part(shp.string(), ".shx");
    const auto dbf = find_part(shp, ".dbf");
    if (!dbf) refuse_missing_part(shp.string(), ".dbf");
    check_dbf(*dbf);
}

void check_zipped_shapefile(const std::string& zip, const std::string& entry,
                            const std::vector<std::string>& entries) {
    const fs::path shp(entry);
    if (shp.extension() != ".shp" && shp.extension() != ".SHP") return;
    for (const char* ending : {".shx", ".dbf"}) {
        fs::path lower = shp, upper = shp;
        lower.replace_extension(ending);
        upper.replace_extension(ending[1] == 's' ? ".SHX" : ".DBF");
        const bool found = std::any_of(entries.begin(), entries.end(), [&](const std::string& name) {
            return name == lower.string() || name == upper.string();
        });
        if (!found) refuse_missing_part(zip + ": " + entry, ending);
    }
}

std::vector<fs::path> list_shapefile_parts(const fs::path& shp) {
    std::vector<fs::path> parts{shp};
    for (const char* ending : {".shx", ".dbf", ".prj", ".cpg"})
        if (const auto part = find_part(shp, ending)) parts.push_back(*part);
    return parts;
}

std::string find_unnamed_encoding(const fs::path& shp) {
    const auto dbf = find_part(shp, ".dbf");
    if (!dbf || find_part(shp, ".cpg")) return "";
    constexpr unsigned char windows_ansi = 0x57;  // ArcGIS writes it whatever the text is
    const DbfHeader header = read_dbf_header(*dbf);
    if (header.language != 0 && header.language != windows_ansi) return "";
    constexpr std::size_t enough = 4 << 20;
    const auto text = read_start(*dbf, std::min<std::uintmax_t>(enough, fs::file_size(*dbf)));
    const std::vector<unsigned char> fields(text.begin() + std::min<std::ptrdiff_t>(32, std::ssize(text)),
                                            text.end());
    const std::size_t strange = static_cast<std::size_t>(
        std::count_if(fields.begin(), fields.end(), [](unsigned char c) { return c >= 0x80; }));
    // Writers cut long text inside a character, so a few bytes may be wrong in either encoding.
    constexpr std::size_t per_mille_cut = 20;
    if (strange == 0 || count_non_utf8(fields) * 1000 <= strange * per_mille_cut) return "UTF-8";
    return count_non_gb18030(fields) * 1000 <= strange * per_mille_cut ? "GB18030" : "";
}

}  // namespace lifang
