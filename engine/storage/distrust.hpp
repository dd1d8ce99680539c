#pragma once

namespace lifang {

/// From here on, the triggers and views of the database may call what SQLite itself brings and what a
/// GeoPackage's spatial index needs, nothing else: other programs' extensions reach the network and other
/// files, and a stranger made the file. A statement that would run such a trigger fails. `connection`:
/// sqlite3*.
void distrust_schema(void* connection);

}  // namespace lifang
