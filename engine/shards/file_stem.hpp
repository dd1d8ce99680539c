#pragma once

#include "shards/shard.hpp"

#include <string>

namespace lifang {

/// What a file of a shard is called, without ending: the district's id where that can be a file's name, on
/// Windows, too; else one made of the id's hash.
std::string find_file_stem(const Shard& shard);

}  // namespace lifang
