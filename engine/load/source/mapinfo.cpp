#include "load/source/mapinfo.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"

#include <memory>
#include <string_view>

#include <cpl_vsi.h>

namespace lifang {
namespace {

constexpr std::size_t most_bytes = 16 << 20;  // a header of some fields: GDAL takes all of it into memory

/// Where GDAL sees a word in a line, this does: in either case, whatever the blanks.
std::string pack(std::string_view line) {
    std::string packed;
    for (const char c : line)
        if (static_cast<unsigned char>(c) > ' ') packed += to_lower_ascii(c);
    return packed;
}

bool leads_elsewhere(std::string_view line) {
    const std::string packed = pack(line);
    return packed.find("\\isseamless\"=\"true") != std::string::npos || packed.starts_with("createview") ||
           packed.starts_with("opentable");
}

}  // namespace

void require_table_by_itself(const std::string& tab, const std::string& shown) {
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(tab.c_str(), "rb"), &VSIFCloseL);
    if (!file) return;  // opening it will tell
    std::string text(most_bytes + 1, '\0');
    text.resize(VSIFReadL(text.data(), 1, text.size(), file.get()));
    if (text.size() > most_bytes)
        throw Error(ExitCode::input, shown, Message("file_too_large", {{"mib", most_bytes >> 20}}));
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
        if (leads_elsewhere(line)) throw Error(ExitCode::input, shown, Message("table_of_tables"));
        rest.remove_prefix(line.size() < rest.size() ? line.size() + 1 : line.size());
    }
}

}  // namespace lifang
