#pragma once

#include "core/words.hpp"
#include "evaluate/inventory/item.hpp"

#include <string>
#include <string_view>

namespace lifang {

/// The class of a thing that a company takes over, for people: of roads, facilities, ground.
std::string inventory_class_word(InventoryKind item, InventoryMeasure measure, std::string_view item_class,
                                 Language language);

}  // namespace lifang
