#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// Tags that are worth a column of their own when a file keeps them packed in `other_tags`, the way GDAL's
/// OSM driver writes what its configuration does not name.
inline constexpr std::array<std::string_view, 20> hstore_keys = {
    "building:levels", "height",  "start_date", "building:part", "amenity", "leisure",         "railway",
    "waterway",        "natural", "landuse",    "barrier",       "bridge",  "tunnel",          "layer",
    "access",          "foot",    "shop",       "office",        "tourism", "public_transport"};

/// Copies the pairs of `"key"=>"value","key"=>"value"` whose key is a field at or after `first` to its place
/// in `values`. Malformed text ends the reading; what was read before it stays.
void spread_hstore(std::string_view text, const std::vector<std::string>& fields, std::size_t first,
                   std::vector<std::string>& values);

}  // namespace lifang
