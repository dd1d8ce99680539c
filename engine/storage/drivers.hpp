#pragma once

namespace lifang {

/// Registers GDAL's drivers, once, and closes the ways by which a file could reach beyond itself: no request
/// leaves the machine (HTTP, /vsicurl/ and its kin, grids of PROJ), PROJ opens no file but its own, no plugin
/// is loaded, and a database has neither SpatiaLite nor tables that open other files, nor functions for its
/// views beyond SQLite's harmless ones (see guard_databases()). Whoever opens something with GDAL calls this
/// first; databases that the user names (PG:...) stay open to him.
void register_drivers();

}  // namespace lifang
