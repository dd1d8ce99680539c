#include "shards/file_stem.hpp"

#include "core/ascii.hpp"
#include "load/source/content_hash.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace lifang {
namespace {

bool is_safe(char c) {
    return static_cast<unsigned char>(c) > ' ' &&
           std::string_view("/\\:*?\"<>|\x7f").find(c) == std::string_view::npos;
}

/// Windows takes such a name for a device, whatever follows behind a dot (Microsoft, "Naming Files, Paths,
/// and Namespaces"). Offices often keep files on its shares.
bool is_windows_device(std::string_view name) {
    name = name.substr(0, name.find('.'));
    if (name.size() == 4 && '0' <= name.back() && name.back() <= '9') {
        name.remove_suffix(1);
        return equals_in_any_case(name, "COM") || equals_in_any_case(name, "LPT");
    }
    return std::ranges::any_of(std::initializer_list<std::string_view>{"CON", "PRN", "AUX", "NUL"},
                               [&](std::string_view device) { return equals_in_any_case(name, device); });
}

}  // namespace

std::string find_file_stem(const Shard& shard) {
    constexpr std::size_t longest = 100;
    const std::string& id = shard.query.id;
    if (!id.empty() && id.size() <= longest && id.front() != '.' && std::ranges::all_of(id, is_safe) &&
        !is_windows_device(id))
        return id;
    ContentHash hash;
    hash.add(id);
    return fmt::format("district-{}", hash.text());
}

}  // namespace lifang
