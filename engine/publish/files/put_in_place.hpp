#pragma once

#include <filesystem>
#include <string>

namespace lifang {

/// The steps by which an output takes its place, for WholeFile and WholeFolder. All throw Error(output).

/// The beginning of a hidden name beside a target, for own_name(); short enough for any file system.
std::string temporary_prefix(const std::string& stem, const std::string& purpose);

/// The content, or for a folder its list of names, is on the disk when this returns.
void flush_to_disk(const std::filesystem::path& path);

/// Renames; what is at the new name is replaced only where that is allowed, also when it came into being
/// just now.
void rename_in_place(const std::filesystem::path& from, const std::filesystem::path& to, bool overwrite);

}  // namespace lifang
