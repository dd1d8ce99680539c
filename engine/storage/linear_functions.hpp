#pragma once

namespace lifang {

/// Gives a connection (sqlite3*) SQLite's instr() and replace() anew, which answer the same and take time in
/// proportion to the length of their texts. SQLite's own take the product of two lengths, and inside one
/// function no query can be stopped: a view, a generated column or a CHECK of a stranger ran for days.
void make_functions_linear(void* connection);

}  // namespace lifang
