#include "core/objective_name.hpp"

#include "core/catalogue.hpp"

#include <string>

namespace lifang {

Message name_objective(std::string_view code) {
    const CatalogueEntry* entry = find_message("objective_" + std::string(code));
    return entry ? Message(entry->code, {}) : Message::verbatim(std::string(code));
}

}  // namespace lifang
