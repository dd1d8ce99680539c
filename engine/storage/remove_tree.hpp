#pragma once

namespace lifang {

/// Removes a file or a link, or a folder with all that is in it, as far as the system lets it. Asks for no
/// memory, so that a program that has none left leaves nothing behind (fs::remove_all() asks). Follows no
/// link.
void remove_tree(const char* path) noexcept;

}  // namespace lifang
