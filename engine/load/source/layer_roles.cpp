#include "load/source/layer_roles.hpp"

#include "load/text/fold_name.hpp"

#include <array>
#include <string>

namespace lifang {
namespace {

struct Word {
    std::string_view text;
    LayerRole role;
};

/// Found anywhere in a folded name.
constexpr std::array words = {
    Word{"compound", LayerRole::compounds},   Word{"小区", LayerRole::compounds},
    Word{"院坝", LayerRole::compounds},       Word{"院落", LayerRole::compounds},
    Word{"庭院", LayerRole::compounds},       Word{"xiaoqu", LayerRole::compounds},
    Word{"building", LayerRole::buildings},   Word{"建筑", LayerRole::buildings},
    Word{"楼栋", LayerRole::buildings},       Word{"房屋", LayerRole::buildings},
    Word{"楼房", LayerRole::buildings},       Word{"bldg", LayerRole::buildings},
    Word{"road", LayerRole::roads},           Word{"street", LayerRole::roads},
    Word{"highway", LayerRole::roads},        Word{"道路", LayerRole::roads},
    Word{"路网", LayerRole::roads},           Word{"街道中心线", LayerRole::roads},
    Word{"communit", LayerRole::communities}, Word{"社区", LayerRole::communities},
    Word{"facilit", LayerRole::facilities},   Word{"poi", LayerRole::facilities},
    Word{"设施", LayerRole::facilities},      Word{"站点", LayerRole::facilities},
    Word{"rail", LayerRole::barriers},        Word{"铁路", LayerRole::barriers},
    Word{"water", LayerRole::barriers},       Word{"river", LayerRole::barriers},
    Word{"水系", LayerRole::barriers},        Word{"水域", LayerRole::barriers},
    Word{"河流", LayerRole::barriers},        Word{"河道", LayerRole::barriers},
    Word{"湖泊", LayerRole::barriers},        Word{"wall", LayerRole::barriers},
    Word{"barrier", LayerRole::barriers},     Word{"围墙", LayerRole::barriers},
    Word{"阻隔", LayerRole::barriers},        Word{"subway", LayerRole::barriers},
    Word{"地铁", LayerRole::barriers},        Word{"轻轨", LayerRole::barriers},
    Word{"轨道", LayerRole::barriers},        Word{"有轨电车", LayerRole::barriers},
    Word{"coastline", LayerRole::barriers},   Word{"海岸线", LayerRole::barriers},
    Word{"landuse", LayerRole::landuse},      Word{"用地", LayerRole::landuse},
};
constexpr std::array<std::string_view, 8> edge_words = {"district", "boundary",  "边界", "范围",
                                                        "片区",     "studyarea", "街道", "extent"};

}  // namespace

bool suits(LayerRole role, ShapeType type) {
    using enum LayerRole;
    switch (role) {
        case roads:
            return type == ShapeType::line;
        case facilities:
            return type == ShapeType::point || type == ShapeType::polygon;
        case barriers:
            return type == ShapeType::line || type == ShapeType::polygon;
        case unused:
        case mixed_osm:
            return true;
        default:
            return type == ShapeType::polygon;
    }
}

LayerRole find_role_by_name(std::string_view name, ShapeType type) {
    const std::string folded = fold_name(name);
    std::size_t last = 0;
    LayerRole role = LayerRole::unused;
    for (const Word& word : words) {
        const std::size_t found = folded.rfind(word.text);
        if (found == std::string::npos || found + word.text.size() <= last || !suits(word.role, type))
            continue;
        last = found + word.text.size();
        role = word.role;
    }
    if (role != LayerRole::unused || type != ShapeType::polygon) return role;
    for (const std::string_view word : edge_words)
        if (folded.find(word) != std::string::npos) return LayerRole::boundary;
    return LayerRole::unused;
}

}  // namespace lifang
