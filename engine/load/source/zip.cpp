#include "load/source/zip.hpp"

#include "core/error.hpp"
#include "core/words.hpp"
#include "load/source/gdal_ogr.hpp"
#include "load/text/bytes.hpp"
#include "storage/nesting.hpp"

#include <algorithm>
#include <memory>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

namespace lifang {
namespace {

constexpr int most_entries = 10'000;
constexpr std::uintmax_t largest_entry = 8'000'000'000;
constexpr std::uintmax_t largest_ratio = 200;     // text formats shrink 20 to 50 times
constexpr std::uintmax_t harmless = 100'000'000;  // below this the ratio does not matter

[[noreturn]] void refuse(const std::string& zip, const Message& problem) {
    throw Error(ExitCode::input, zip, problem);
}

/// GDAL reads names that are not marked as UTF-8 as code page 437: back to the bytes, and what they look
/// like.
std::string read_name(const std::string& name) {
    if (is_ascii(name)) return name;
    const GdalMessages quiet;  // a name that was UTF-8 has letters that code page 437 lacks
    char* const recoded = CPLRecode(name.c_str(), CPL_ENC_UTF8, "CP437");
    const std::string bytes = recoded;
    CPLFree(recoded);
    return quiet.failures().empty() && quiet.warnings().empty() ? read_unnamed_text(bytes) : name;
}

}  // namespace

std::vector<ZipEntry> list_zip(const std::string& zip) {
    const GdalMessages messages;
    const std::string root = "/vsizip/{" + zip + "}";
    const std::unique_ptr<VSIDIR, decltype(&VSICloseDir)> folder(VSIOpenDir(root.c_str(), -1, nullptr),
                                                                 &VSICloseDir);
    if (!folder) refuse(zip, Message("not_a_zip"));
    std::vector<ZipEntry> found;
    std::uintmax_t total = 0;
    int entries = 0;
    while (const VSIDIREntry* entry = VSIGetNextDirEntry(folder.get())) {
        if (++entries > most_entries)
            refuse(zip, Message("zip_of_too_many_entries", {{"most", with_thousands(most_entries)}}));
        if (entry->nSize > largest_entry)
            refuse(zip,
                   Message("zip_entry_too_large", {{"most", with_thousands(largest_entry / 1'000'000'000)}}));
        total += entry->nSize;
        const std::string name = entry->pszName;
        const bool is_folder = VSI_ISDIR(entry->nMode);
        if (is_folder ? name.ends_with(".gdb") : name.find(".gdb/") == std::string::npos)
            found.push_back({name, entry->nSize, read_name(name)});
    }
    VSIStatBufL status{};
    const std::uintmax_t packed =
        VSIStatL(zip.c_str(), &status) == 0 ? static_cast<std::uintmax_t>(status.st_size) : 0;
    if (total > harmless && total / largest_ratio > packed)
        refuse(zip, Message("zip_bomb", {{"most", largest_ratio}}));
    std::sort(found.begin(), found.end(),
              [](const ZipEntry& a, const ZipEntry& b) { return a.name < b.name; });
    return found;
}

std::string path_in_zip(const std::string& zip, const ZipEntry& entry) {
    return "/vsizip/{" + zip + "}/" + entry.name;
}

void require_harmless_archive(const std::string& archive, std::uintmax_t most_bytes) {
    const std::vector<ZipEntry> entries = list_zip(archive);
    std::uintmax_t total = 0;
    for (const ZipEntry& entry : entries) total += entry.size;
    if (total > most_bytes)
        throw Error(ExitCode::input, archive, Message("file_too_large", {{"mib", most_bytes >> 20}}));
    for (const ZipEntry& entry : entries)
        require_shallow_file(path_in_zip(archive, entry), archive + ": " + entry.title);
}

}  // namespace lifang
