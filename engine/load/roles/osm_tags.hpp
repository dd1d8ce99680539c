#pragma once

#include "load/roles/extract_words.hpp"
#include "load/site/site.hpp"
#include "load/source/source.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// What one feature is for planning; `none`: nothing.
enum class Part {
    none,
    compound,
    building,
    road,
    railway,
    coastline,
    water_line,
    wall,
    water_area,
    landuse,
    community,
    facility,
    boundary
};

/// OSM tags of a layer's features, read from its columns. Tile layers, which say what OSM says in a `kind`
/// and a `kind_detail` column, and layers of extract services, which say it in `fclass` or `type`, are read
/// as the tags they were made from.
class TagColumns {
  public:
    explicit TagColumns(const SourceLayer& layer);
    /// Whether the layer was made from OSM: it has its id and at least one of its keys, or is a tile layer.
    bool describes_osm() const { return describes_osm_; }
    /// Whether it comes from an extract service.
    bool is_extract() const { return theme_.theme != Theme::none; }
    std::string_view find(const SourceFeature& feature, std::string_view key) const;

  private:
    std::string_view find_tile_tag(const SourceFeature& feature, std::string_view key) const;

    std::map<std::string, std::vector<std::size_t>, std::less<>> columns_;
    ThemeColumn theme_;
    bool is_tile_ = false;
    bool describes_osm_ = false;
};

/// What the tags make of a feature with this shape; docs/stages/load.md has the table.
Part find_part(const TagColumns& tags, const SourceFeature& feature);

/// The tag that says most about a feature, for messages and for Landuse::kind (its value).
std::optional<Tag> find_main_tag(const TagColumns& tags, const SourceFeature& feature);

}  // namespace lifang
