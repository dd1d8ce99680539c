#pragma once

#include "load/source/source.hpp"

#include <string_view>

namespace lifang {

/// "landuse=residential", "amenity=school" …
struct Tag {
    std::string_view key, value;
};

/// Extract services (Geofabrik, BBBike) write a layer for each theme and hold in one column, `fclass` or
/// `type`, what OSM says under the keys of that theme. `lines` and `ground` are themes that only the words
/// tell.
enum class Theme { none, buildings, roads, railways, waterways, water, landuse, lines, ground };

struct ThemeColumn {
    Theme theme = Theme::none;
    std::size_t column = 0;
};
/// The theme of a layer, by its name, else by what most of its words are; none for a layer of another kind,
/// and for one that has a column of OSM's own (`highway`, `building` …).
ThemeColumn find_theme(const SourceLayer& layer);

/// The tag a word of the column was made from: residential is highway=residential among roads and
/// landuse=residential among landuse.
Tag read_theme_word(Theme theme, std::string_view word);

}  // namespace lifang
