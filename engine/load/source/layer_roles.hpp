#pragma once

#include "load/site/site.hpp"
#include "load/source/source.hpp"

#include <string_view>

namespace lifang {

/// Whether features of the shape can play the role.
bool suits(LayerRole role, ShapeType type);

/// The role a layer's name stands for, in both languages, if its geometry agrees: "buildings", "小区边界" …
/// Of several words in a name the last one is the noun; edges (边界, boundary) only count alone.
LayerRole find_role_by_name(std::string_view name, ShapeType type);

}  // namespace lifang
