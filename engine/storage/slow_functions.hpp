#pragma once

namespace lifang {

/// Gives a connection (sqlite3*) SQLite's instr(), replace() and the trim() of two arguments anew, which
/// answer the same and take time in proportion to the length of their texts; json_patch() is refused.
/// SQLite's own take the product of two lengths, and inside one function no query can be stopped: a view, a
/// generated column or a CHECK of a stranger ran for days. A character that trim() is to take away is one of
/// UTF-8; longer chains of bytes are left.
void replace_slow_functions(void* connection);

}  // namespace lifang
