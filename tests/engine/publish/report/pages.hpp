#pragma once

#include <string>
#include <vector>

namespace lifang::testing {

/// What is wrong with a page as a file of its own, in words: elements that do not close in turn, ids that
/// occur twice, references to ids that are not there, scripts, and whatever a browser would fetch.
std::vector<std::string> find_page_faults(const std::string& page);

/// How often a text stands in a page.
int count(const std::string& page, const std::string& text);

}  // namespace lifang::testing
