#pragma once

#include <string>

namespace lifang {

/// The libraries that the program runs with, which may be newer than those it was built with: "3.11.1".
std::string geos_version();
std::string proj_version();

}  // namespace lifang
