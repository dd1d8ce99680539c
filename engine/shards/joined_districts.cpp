#include "shards/joined_districts.hpp"

#include "core/disjoint_sets.hpp"
#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "geometry/overlay.hpp"
#include "load/place/sound_polygons.hpp"
#include "load/scan_layers.hpp"
#include "shards/named_compounds.hpp"
#include "shards/whereabouts.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double least_share = 0.05;  // of a compound: less is a line drawn along its wall

std::string name_of(const KnownLayer& layer, const SourceFeature& feature) {
    const FieldMap& fields = layer.fields_of(LayerRole::compounds);
    for (const std::string_view field : {"id", "name"})
        if (const auto value = fields.find(feature, field); !value.empty()) return std::string(value);
    return fmt::format("{}", feature.fid);
}

class Cuts {
  public:
    explicit Cuts(const FoundDistricts& found) : found_(found), index_(index_grounds(found)) {}

    void take(const KnownLayer& portion) {
        const Transform into = into_plan(portion, found_);
        for (std::size_t i = 0; i < portion.parts.size(); ++i)
            if (portion.parts[i] == Part::compound) take(portion, portion.source.features[i], into);
    }

    std::vector<DistrictStraddle> straddles;

  private:
    void take(const KnownLayer& portion, const SourceFeature& feature, const Transform& into) {
        const MultiPolygon shape = project_soundly(feature.shapes.polygons, into);
        if (shape.empty()) return;
        const std::vector<std::size_t> near = index_.find(bounds(shape));
        if (near.size() < 2) return;
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
    Cuts cuts(found);
    NamedCompounds named(found);
    const bool by_area = found.columns.empty();
    if (by_area || found.names_compounds)
        scan_layers(options, run, [&](const KnownLayer& portion) {
            if (by_area) cuts.take(portion);
            if (found.names_compounds) named.take(portion);
        });
    std::vector<DistrictStraddle> straddles = std::move(cuts.straddles);
    std::ranges::copy(named.find_straddles(), std::back_inserter(straddles));
    DisjointSets sets(found.districts.size());
    std::map<std::uint32_t, std::string> reasons;  // the first compound, by set
    for (const DistrictStraddle& straddle : straddles) sets.join(straddle.a, straddle.b);
    for (const DistrictStraddle& straddle : straddles)
        reasons.emplace(sets.find(straddle.a), straddle.compound);
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
