#pragma once

#include <string>

namespace lifang {

/// The libraries that the program runs with, which may be newer than those it was built with: "3.6.2".
std::string gdal_version();
std::string sqlite_version();

}  // namespace lifang
