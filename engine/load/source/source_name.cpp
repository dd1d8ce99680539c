#include "load/source/source_name.hpp"

#include "core/ascii.hpp"

#include <string_view>
#include <system_error>

namespace lifang {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view zip_prefix = "/vsizip/", zip_ending = ".zip";

/// Braces are GDAL's way to say where the archive's name ends. A folder above may have ".zip" in its name.
std::optional<SourceName> split_member(std::string rest) {
    std::erase_if(rest, [](char c) { return c == '{' || c == '}'; });
    const std::string lower = to_lower_ascii(rest);
    std::error_code unnameable;
    for (std::size_t at = lower.find(zip_ending); at != std::string::npos;
         at = lower.find(zip_ending, at + 1)) {
        const std::size_t end = at + zip_ending.size();
        if (!fs::is_regular_file(rest.substr(0, end), unnameable)) continue;
        const std::size_t begin = rest.find_first_not_of('/', end);
        return SourceName{rest.substr(0, end), begin == std::string::npos ? "" : rest.substr(begin), true};
    }
    return std::nullopt;
}

}  // namespace

std::optional<SourceName> split_source(const std::string& source) {
    if (source.starts_with(zip_prefix)) return split_member(source.substr(zip_prefix.size()));
    std::error_code unnameable;  // too long for a name, and the like
    if (fs::exists(source, unnameable)) return SourceName{source, ""};
    for (std::size_t colon = source.rfind(':'); colon != std::string::npos && colon > 0;
         colon = source.rfind(':', colon - 1))
        if (fs::exists(source.substr(0, colon), unnameable))
            return SourceName{source.substr(0, colon), source.substr(colon + 1)};
    return std::nullopt;
}

}  // namespace lifang
