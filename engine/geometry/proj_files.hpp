#pragma once

namespace lifang {

/// From the first call on PROJ opens regular files of its own folders and no others, in every context of the
/// process that is made afterwards, GDAL's too. A CRS names the grids it needs, by whatever path: a
/// stranger's would read files of the machine, or wait for ever at a pipe.
void guard_proj_files();

}  // namespace lifang
