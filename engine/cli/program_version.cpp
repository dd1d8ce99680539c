#include "cli/program_version.hpp"

#include "cli/build.hpp"
#include "core/version.hpp"
#include "geometry/library_versions.hpp"
#include "storage/library_versions.hpp"

#include <fmt/format.h>

namespace lifang {

std::string explain_version(std::string_view program, Language language, std::string_view more) {
    std::string build = build_commit;
    if (!build.empty()) build += ", ";
    build += build_kind;
    return fmt::format("{} {}\n{}{}\n{}GDAL {}, GEOS {}, PROJ {}, SQLite {}{}{}\n", program, version,
                       Text{"build: ", "构建："}.in(language), build, Text{"with: ", "依赖："}.in(language),
                       gdal_version(), geos_version(), proj_version(), sqlite_version(),
                       more.empty() ? "" : ", ", more);
}

}  // namespace lifang
