#pragma once

#include <string>

namespace lifang {

/// Refuses a MapInfo table (.tab) that stands for other tables, a seamless one or a view: it names them by
/// whatever path, and GDAL follows. On disk or in a zip ("/vsizip/…"). Throws Error(input).
void require_table_by_itself(const std::string& tab, const std::string& shown);

}  // namespace lifang
