#pragma once

#include "core/words.hpp"

#include <string>

namespace lifang {

/// A page that needs no other file, no script and no network: read on a screen, printed on A4. `body` is
/// markup; the title also heads every printed page.
std::string make_page(const std::string& title, const std::string& body, Language language);

}  // namespace lifang
