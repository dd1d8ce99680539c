#include "cli/inventory_words.hpp"

#include "core/code_words.hpp"

namespace lifang {

std::string inventory_class_word(InventoryKind item, InventoryMeasure measure, std::string_view item_class,
                                 Language language) {
    if (item == InventoryKind::facility)
        return std::string(word_of(CodeSet::facility_kind, item_class, language));
    if (measure == InventoryMeasure::m) return std::string(word_of(CodeSet::barrier, item_class, language));
    return std::string(item_class);
}

}  // namespace lifang
