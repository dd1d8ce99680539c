#pragma once
// Private to load/: ways that GDAL drops without a word.

#include "load/source/source.hpp"

#include <vector>

namespace lifang {

/// Adds a feature without a shape for each tagged way of an OSM file of which fewer than two nodes are in it
/// (an extract cut too close): GDAL makes nothing of it. To `multipolygons` where the way closes around an
/// area, else to `lines`. Reads the file's ways, and its nodes where a way is missing among the features.
void add_lost_ways(const SourcePath& source, std::vector<SourceLayer>& layers);

}  // namespace lifang
