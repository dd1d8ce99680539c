#pragma once

#include "core/words.hpp"

#include <string_view>
#include <vector>

namespace lifang {

/// What a code means in both languages, with `{name}` where an argument goes, and what the reader can do
/// about it. English says a count with its noun as `{name:unit is|units are}`: "1 unit is", "3 units are".
/// Both languages and the advice use the same names, of which an advice may leave some out.
struct CatalogueEntry {
    std::string_view code;
    Text text;
    Text advice{};  ///< of errors; empty where the place that throws gives its own
};

/// Every message of the program: the one list that findings, errors and their tests are held against.
const std::vector<CatalogueEntry>& catalogue();

/// nullptr for a code that is not in the catalogue.
const CatalogueEntry* find_message(std::string_view code);

}  // namespace lifang
