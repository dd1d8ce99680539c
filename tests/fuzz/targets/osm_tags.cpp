// Tags of a feature: lines KEY=VALUE; those of the key other_tags are packed as GDAL packs them.
#include "load/roles/osm_tags.hpp"

#include "fuzz/target.hpp"
#include "load/text/classes.hpp"
#include "load/text/hstore.hpp"

#include <algorithm>
#include <vector>

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view text = testing::text_of(data, size);
    SourceLayer layer;
    layer.is_osm = true;
    SourceFeature feature;
    feature.shapes.polygons.push_back({{{0, 0}, {1, 0}, {1, 1}, {0, 0}}, {}});
    for (int lines = 0; !text.empty() && lines < 50; ++lines) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::size_t sign = std::min(line.find('='), line.size());
        layer.fields.emplace_back(line.substr(0, sign));
        feature.values.emplace_back(line.substr(std::min(sign + 1, line.size())));
    }
    const std::size_t packed = layer.fields.size();
    for (const std::string_view key : hstore_keys)
        layer.fields.emplace_back(key), feature.values.emplace_back();
    if (packed > 0) spread_hstore(feature.values[packed - 1], layer.fields, packed, feature.values);
    const TagColumns tags(layer);
    for (const bool is_area : {true, false}) {
        if (!is_area) feature.shapes.polygons.clear(), feature.shapes.lines.push_back({{0, 0}, {1, 0}});
        find_part(tags, feature);
        find_main_tag(tags, feature);
    }
    if (packed > 0) find_road_class(feature.values[0]);
    return 0;
}
