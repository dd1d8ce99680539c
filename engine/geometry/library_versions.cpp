#include "geometry/library_versions.hpp"

#include <geos_c.h>
#include <proj.h>

namespace lifang {

/// GEOS tells the version of its C interface behind its own: "3.11.1-CAPI-1.17.1".
std::string geos_version() {
    const std::string both = GEOSversion();
    return both.substr(0, both.find('-'));
}

std::string proj_version() { return proj_info().version; }

}  // namespace lifang
