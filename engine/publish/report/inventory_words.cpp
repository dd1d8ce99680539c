#include "publish/report/inventory_words.hpp"

#include "core/code_words.hpp"
#include "publish/cartography/style.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Land use and water are called as on the maps.
std::string map_word(std::string_view layer, const std::string& code, Language language) {
    const LayerStyle* style = find_style(layer);
    const auto rule = std::ranges::find(style->rules, code, &StyleRule::value);
    if (rule == style->rules.end()) return code;
    return std::string(language == Language::zh ? rule->label_zh : rule->label_en);
}

}  // namespace

std::string inventory_class_text(InventoryKind item, const std::string& item_class, Language language) {
    switch (item) {
        case InventoryKind::facility:
            return std::string(word_of(CodeSet::facility_kind, item_class, language));
        case InventoryKind::green:
            return map_word("landuse", item_class, language);
        case InventoryKind::back_street:
        case InventoryKind::compound_road:
        case InventoryKind::path:
        case InventoryKind::lit_street:
            return std::string(barrier_name(item_class, language));
        case InventoryKind::watercourse:
            return std::string(
                (item_class == "canal" ? Text{"canal", "渠"} : Text{"ditch", "溪沟"}).in(language));
        default:
            return item_class;
    }
}

std::string inventory_amount_text(double amount, InventoryMeasure measure, Language language) {
    return fmt::format("{} {}", with_thousands(std::llround(amount)),
                       word_of(CodeSet::measure, to_text(measure), language));
}

}  // namespace lifang
