#pragma once

#include "core/words.hpp"
#include "evaluate/inventory/item.hpp"

#include <string>

namespace lifang {

/// "residential street", "park", "waste house": the class of an item of the inventory, by what the item is.
std::string inventory_class_text(InventoryKind item, const std::string& item_class, Language language);

/// "1,234 m": an amount with its measure.
std::string inventory_amount_text(double amount, InventoryMeasure measure, Language language);

}  // namespace lifang
