#include "evaluate/merge/between.hpp"

#include "core/words.hpp"

#include <algorithm>
#include <queue>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

constexpr std::uint32_t nowhere = 0xffff'ffff;

/// The cells between two pieces on a way over fewest cells; empty where they touch or no way leads.
std::vector<CellId> find_way(const CellGraph& graph, const PartOfCell& part_of_cell) {
    std::vector<std::uint32_t> from(part_of_cell.size(), nowhere);
    std::queue<CellId> next;
    for (std::size_t cell = 0; cell < part_of_cell.size(); ++cell)
        if (part_of_cell[cell] == 0U) {
            from[cell] = static_cast<std::uint32_t>(cell);
            next.push(CellId{cell});
        }
    for (; !next.empty(); next.pop()) {
        const CellId here = next.front();
        if (at(part_of_cell, here) == 1U) {
            std::vector<CellId> way;
            for (CellId cell{at(from, here)}; at(part_of_cell, cell) != 0U; cell = CellId{at(from, cell)})
                way.push_back(cell);
            std::ranges::reverse(way);
            return way;
        }
        for (const std::uint32_t number : at(graph.borders_of, here)) {
            const Border& border = graph.borders[number];
            const CellId there = border.a == here ? border.b : border.a;
            if (at(from, there) != nowhere) continue;
            at(from, there) = here.index;
            next.push(there);
        }
    }
    return {};
}

/// The communities that compounds lie in; empty for those in none.
std::set<std::optional<CommunityId>> communities_of(const Tessellation& ground,
                                                    const std::vector<CompoundId>& compounds) {
    std::set<std::optional<CommunityId>> communities;
    for (const CompoundId compound : compounds) communities.insert(at(ground.compounds, compound).community);
    return communities;
}

std::string name_community(const Tessellation& ground, CommunityId id) {
    const Community& community = at(ground.communities, id);
    return community.name.empty() ? community.key : community.name;
}

/// Where units stay inside communities and the pieces lie in two: those.
std::optional<Message> tell_communities(const DistrictView& view, const std::vector<CompoundId>& a,
                                        const std::vector<CompoundId>& b, const std::string& name_a,
                                        const std::string& name_b) {
    if (view.district.graph.group_names.size() < 2) return std::nullopt;
    const auto of_a = communities_of(view.tessellation, a), of_b = communities_of(view.tessellation, b);
    if (of_a == of_b || of_a.size() != 1 || of_b.size() != 1) return std::nullopt;
    const auto name = [&](const std::optional<CommunityId>& community) {
        return community ? Message::verbatim(name_community(view.tessellation, *community))
                         : Message("merge_no_community");
    };
    return Message("merge_communities_differ", {{"a", name_a},
                                                {"b", name_b},
                                                {"community_a", name(*of_a.begin())},
                                                {"community_b", name(*of_b.begin())}});
}

std::string whole(Meters length) { return fmt::format("{:.0f}", length.value); }

}  // namespace

std::string name_of_unit(const Unit& unit) {
    return unit.code.empty() || unit.code == unit.key ? unit.key
                                                      : fmt::format("{} ({})", unit.key, unit.code);
}

Message name_of_road(const MergeJudgement::RoadInside& road) {
    const Message kind = barrier_name(to_text(road.barrier));
    return road.name.empty() ? kind : Message("road_of_class", {{"class", kind}, {"name", road.name}});
}

Between find_between(const DistrictView& view, const PlannedLayout& layout, const std::vector<CompoundId>& a,
                     const std::vector<CompoundId>& b) {
    const PartOfCell part_of_cell = find_parts(view, {a, b});
    Between between;
    between.border = find_common_border(view.graph, part_of_cell);
    if (between.border.length.value > 0.0) return between;
    for (const CellId cell : find_way(view.graph, part_of_cell)) {
        between.is_water = between.is_water || at(view.tessellation.cells, cell).water;
        const auto unit = at(layout.unit_of_cell, cell);
        if (unit && std::ranges::find(between.units, *unit) == between.units.end())
            between.units.push_back(*unit);
    }
    return between;
}

Message tell_between(const DistrictView& view, const PlannedLayout& layout, const std::vector<CompoundId>& a,
                     const std::vector<CompoundId>& b, const std::string& name_a, const std::string& name_b) {
    if (const auto differ = tell_communities(view, a, b, name_a, name_b)) return *differ;
    const Between between = find_between(view, layout, a, b);
    std::vector<Message::Argument> told{{"a", name_a}, {"b", name_b}};
    if (between.border.length.value > 0.0) {
        const Profile& profile = view.site.profile;
        std::vector<Message> uncrossed;
        for (const MergeJudgement::RoadInside& road : between.border.roads)
            if (profile.impassable.contains(road.barrier) && !profile.let_pass.contains(road.barrier))
                uncrossed.push_back(
                    Message("road_with_metres", {{"road", name_of_road(road)}, {"m", whole(road.length)}}));
        told.push_back({"m", whole(between.border.length)});
        told.push_back({"least", whole(profile.neck_min_width)});
        if (uncrossed.empty()) return Message("merge_border_too_narrow", told);
        told.push_back({"roads", uncrossed});
        return Message("merge_parted_by", told);
    }
    std::vector<std::string> units;
    for (const UnitId unit : between.units) units.push_back(name_of_unit(at(layout.units, unit)));
    told.push_back({"units", fmt::format("{}", fmt::join(units, ", "))});
    if (!units.empty()) return Message("merge_units_between", told);
    return Message(between.is_water ? "merge_water_between" : "merge_ground_between", told);
}

}  // namespace lifang
