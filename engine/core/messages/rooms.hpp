#pragma once

#include "core/catalogue.hpp"

#include <span>

/// The catalogue's parts: a file for the messages of each room, codes ascending.
namespace lifang::messages {

using Part = std::span<const CatalogueEntry>;

Part check_figures();
Part check_rows();
Part check_rules();
Part core();
Part partition();
Part publish();
Part storage();
Part words();

}  // namespace lifang::messages
