#include "load/text/hstore.hpp"

#include <algorithm>
#include <optional>

namespace lifang {
namespace {

/// Takes one "quoted \"text\"" off the front.
std::optional<std::string> take_quoted(std::string_view& text) {
    if (!text.starts_with('"')) return std::nullopt;
    std::string value;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            text.remove_prefix(i + 1);
            return value;
        }
        if (text[i] == '\\' && i + 1 < text.size()) ++i;
        value += text[i];
    }
    return std::nullopt;
}

}  // namespace

void spread_hstore(std::string_view text, const std::vector<std::string>& fields, std::size_t first,
                   std::vector<std::string>& values) {
    constexpr std::string_view arrow = "=>";
    while (!text.empty()) {
        const auto key = take_quoted(text);
        if (!key || !text.starts_with(arrow)) return;
        text.remove_prefix(arrow.size());
        const auto value = take_quoted(text);
        if (!value) return;
        const auto found = std::find(fields.begin() + static_cast<std::ptrdiff_t>(first), fields.end(), *key);
        if (found != fields.end()) values[static_cast<std::size_t>(found - fields.begin())] = *value;
        if (text.starts_with(',')) text.remove_prefix(1);
    }
}

}  // namespace lifang
