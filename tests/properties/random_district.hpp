#pragma once

#include <cstdint>
#include <filesystem>

namespace lifang::testing {

/// Writes compounds.geojson, buildings.geojson and lines.geojson of a district of up to some 40 compounds,
/// decided by the seed alone: crooked streets, now and then a railway, a river and a lake; compounds with
/// holes, in parts, overlapping, as slivers, crossing themselves, without geometry; records with figures that
/// are missing, negative, words, or beyond every range; ids given twice or not at all.
void write_random_district(std::uint64_t seed, const std::filesystem::path& folder);

}  // namespace lifang::testing
