#include "storage/library_versions.hpp"

#include <gdal.h>
#include <sqlite3.h>

namespace lifang {

std::string gdal_version() { return GDALVersionInfo("RELEASE_NAME"); }
std::string sqlite_version() { return sqlite3_libversion(); }

}  // namespace lifang
