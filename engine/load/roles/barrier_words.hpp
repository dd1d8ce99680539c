#pragma once

#include "load/roles/osm_tags.hpp"

#include <optional>
#include <string_view>

namespace lifang {

/// What one word of a table says of a barrier line. Words add up: 类型 = 轻轨, 状态 = 废弃.
struct BarrierWord {
    Part part = Part::none;  ///< railway, water_line, wall or coastline; none where the word does not tell
    std::optional<BarrierClass> barrier_class;
    bool tunnel = false;     ///< 隧道, 地下, culvert …
    bool on_ground = false;  ///< 地面: a subway that is not below it
    bool bridge = false;     ///< 高架
    bool is_ditch = false;   ///< anybody steps over it
};

/// OSM's railway=*, waterway=* and barrier=*, which extract services write too, and the terms of Chinese
/// plans (地铁, 有轨电车, 废弃铁路 …). Nothing is set for a word that says nothing of this.
BarrierWord read_barrier_word(std::string_view text);

/// Whether a name is that of a tunnel or underpass: 玄武湖隧道, 银城中路地道, Elbtunnel, Tunnel de Fourvière.
/// What is only called after one (隧道路, Tunnel Road) or leads to it on the ground (隧道地面辅道) is none.
bool names_tunnel(std::string_view name);

}  // namespace lifang
