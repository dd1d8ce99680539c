#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace lifang {

/// Refuses pipes, sockets and devices, which can keep a reader waiting or reading for ever, by whatever link
/// they are reached. Files, folders and what is not there pass. Throws Error(input).
void require_bounded(const std::filesystem::path& path);

/// The same for what lies beside a file under its name with another ending (.dbf, .prj, -wal): drivers open
/// such files by themselves.
void require_bounded_companions(const std::filesystem::path& file);

/// The whole of a file of at most `most_bytes`. Throws Error(input) when it is no file, larger, or not to be
/// read to its end.
std::string read_text(const std::filesystem::path& file, std::uintmax_t most_bytes);

}  // namespace lifang
