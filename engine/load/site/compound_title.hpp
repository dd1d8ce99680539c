#pragma once

#include "load/site/site.hpp"

#include <string>

namespace lifang {

/// A compound's id, and its name where it has one: "C045 怡康苑".
std::string compound_title(const Compound& compound);

}  // namespace lifang
