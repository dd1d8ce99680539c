#pragma once

#include "shards/shard.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// A shard as one line of JSON, without the line's end (docs/cluster.md). Corners are rounded to millimetres.
std::string to_line(const Shard& shard);

/// Writes a manifest, a line for each shard: whole or not at all. Throws Error(output).
void write_manifest(const std::vector<Shard>& shards, const std::filesystem::path& path, bool overwrite);

/// Throws Error(input) that names the line which is no shard.
std::vector<Shard> read_manifest(const std::filesystem::path& path);

/// The shard of one line, from 1. Reads no line behind it. Throws Error(input), and Error(usage) where the
/// manifest is shorter.
Shard read_shard(const std::filesystem::path& path, std::uint64_t index);

}  // namespace lifang
