#include "shards/joined_districts.hpp"

#include "core/disjoint_sets.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "geometry/overlay.hpp"
#include "load/scan_layers.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double least_share = 0.05;  // of a compound: less is a line drawn along its wall

/// Two districts that something lies in.
struct Straddle {
    std::size_t a, b;
    std::string compound;
};

std::string name_of(const KnownLayer& layer, const SourceFeature& feature) {
    const FieldMap& fields = layer.fields_of(LayerRole::compounds);
    for (const std::string_view field : {"id", "name"})
        if (const auto value = fields.find(feature, field); !value.empty()) return std::string(value);
    return fmt::format("{}", feature.fid);
}

class Cuts {
  public:
    explicit Cuts(const FoundDistricts& found) : found_(found), index_(boxes_of(found)) {}

    void take(const KnownLayer& portion) {
        const auto& crs = portion.source.crs;
        const bool is_local = !crs || crs->definition.empty();
        const Transform into(is_local ? found_.crs : *crs, found_.crs);
        for (std::size_t i = 0; i < portion.parts.size(); ++i)
            if (portion.parts[i] == Part::compound) take(portion, portion.source.features[i], into);
    }

    std::vector<Straddle> straddles;

  private:
    static std::vector<Box> boxes_of(const FoundDistricts& found) {
        std::vector<Box> boxes;
        for (const FoundDistrict& district : found.districts) boxes.push_back(bounds(district.ground));
        return boxes;
    }

    void take(const KnownLayer& portion, const SourceFeature& feature, const Transform& into) {
        MultiPolygon shape = feature.shapes.polygons;
        for (Polygon& polygon : shape) {
            into.apply(polygon.outer);
            for (Ring& hole : polygon.holes) into.apply(hole);
        }
        if (shape.empty()) return;
        const std::vector<std::size_t> near = index_.find(bounds(shape));
        if (near.size() < 2) return;
        shape = make_valid(snap_to_grid(shape));
        const double whole = area(shape).value;
        std::optional<std::size_t> first;
        for (const std::size_t i : near) {
            const double inside = area_inside(shape, found_.districts[i].ground).value;
            if (inside <= least_share * whole) continue;
            if (first) straddles.push_back({*first, i, name_of(portion, feature)});
            first = first.value_or(i);
        }
    }

    const FoundDistricts& found_;
    BoxIndex index_;
};

/// Values of buildings.compound, each of which makes one compound, by the districts that name them.
class Groups {
  public:
    explicit Groups(const FoundDistricts& found) : columns_(found.fields.begin(), found.fields.end()) {
        for (std::size_t i = 0; i < found.districts.size(); ++i)
            for (const std::string& value : found.districts[i].values) district_of_[value] = i;
    }

    void take(const KnownLayer& portion) {
        const auto fields = portion.fields.find(LayerRole::buildings);
        if (fields == portion.fields.end() || !fields->second.has("compound")) return;
        const auto column = std::ranges::find_if(
            portion.source.fields, [&](const std::string& name) { return columns_.contains(name); });
        if (column == portion.source.fields.end()) return;
        const auto at = static_cast<std::size_t>(column - portion.source.fields.begin());
        for (const SourceFeature& feature : portion.source.features) {
            const std::string group(fields->second.find(feature, "compound"));
            const auto district = district_of_.find(feature.values[at]);
            if (group.empty() || district == district_of_.end()) continue;
            const auto [known, is_new] = first_.emplace(group, district->second);
            if (!is_new && known->second != district->second)
                straddles.push_back({known->second, district->second, group});
        }
    }

    std::vector<Straddle> straddles;

  private:
    std::set<std::string> columns_;
    std::map<std::string, std::size_t> district_of_, first_;
};

FoundDistrict join(const std::vector<FoundDistrict>& districts, const std::vector<std::uint32_t>& members) {
    FoundDistrict joined = districts[members.front()];
    if (members.size() == 1) return joined;
    joined.name.clear();
    for (const std::uint32_t member : members) {
        const FoundDistrict& one = districts[member];
        joined.joined.push_back(one.id);
        joined.name += (joined.name.empty() ? "" : ", ") + one.name;
        joined.values.insert(one.values.begin(), one.values.end());
        joined.box.include(one.box);
        if (member != members.front())
            joined.ground.insert(joined.ground.end(), one.ground.begin(), one.ground.end());
    }
    joined.ground = unite(joined.ground);
    return joined;
}

}  // namespace

std::vector<JoinedDistricts> join_districts(const LoadOptions& options, FoundDistricts& found,
                                            const Run& run) {
    std::vector<Straddle> straddles;
    if (found.fields.empty()) {
        Cuts cuts(found);
        scan_layers(options, run, [&](const KnownLayer& portion) { cuts.take(portion); });
        straddles = std::move(cuts.straddles);
    } else {
        Groups groups(found);
        scan_layers(options, run, [&](const KnownLayer& portion) { groups.take(portion); });
        straddles = std::move(groups.straddles);
    }
    DisjointSets sets(found.districts.size());
    std::map<std::uint32_t, std::string> reasons;  // the first compound, by set
    for (const Straddle& straddle : straddles) sets.join(straddle.a, straddle.b);
    for (const Straddle& straddle : straddles) reasons.emplace(sets.find(straddle.a), straddle.compound);
    std::vector<FoundDistrict> joined;
    std::vector<JoinedDistricts> told;
    for (const std::vector<std::uint32_t>& members : sets.lists()) {
        joined.push_back(join(found.districts, members));
        if (members.size() > 1) told.push_back({joined.back().joined, reasons.at(members.front())});
    }
    found.districts = std::move(joined);
    return told;
}

}  // namespace lifang
