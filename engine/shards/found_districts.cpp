#include "shards/found_districts.hpp"

#include "core/error.hpp"
#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "geometry/overlay.hpp"
#include "load/place/sound_polygons.hpp"
#include "load/scan_layers.hpp"
#include "load/source/connection.hpp"
#include "load/source/district_field.hpp"
#include "load/source/source_name.hpp"
#include "shards/district_column.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lifang {
namespace {

constexpr std::string_view degrees = "EPSG:4326";

bool names_source(const std::string& by) {
    if (by == "community" || by == "street") return false;
    return is_connection(by) || split_source(by).has_value();
}

Box box_of(const Shapes& shapes) { return bounds(shapes.polygons); }

Point middle_of(const Box& box) { return {(box.min.x + box.max.x) / 2, (box.min.y + box.max.y) / 2}; }

/// An area that a layer gives for a district, where it stands.
struct GivenArea {
    std::string id, name;
    MultiPolygon area;
    std::optional<Crs> crs;
};

struct Told {
    std::set<std::string> values;
    Box box;  ///< of middles, in degrees or local metres
};

/// The column of a layer that may say the district. One that is empty in every row says as little as none.
struct LayerColumn {
    std::optional<std::string> field;
    bool says = false;
};

class Scan {
  public:
    explicit Scan(std::string by) : by_(std::move(by)) {}

    void take(const KnownLayer& portion) {
        const std::optional<Crs>& crs = portion.source.crs;
        const bool is_local = !crs || crs->definition.empty();
        is_local_ = is_local_ || is_local;
        const Transform into =
            is_local ? Transform(Crs{}, Crs{}) : Transform(*crs, make_crs(std::string(degrees)));
        const auto of_buildings = portion.fields.find(LayerRole::buildings);
        if (of_buildings != portion.fields.end() && of_buildings->second.has("compound"))
            names_compounds = true;
        for (std::size_t i = 0; i < portion.parts.size(); ++i) {
            const SourceFeature& feature = portion.source.features[i];
            if (feature.shapes.polygons.empty()) continue;
            if (portion.parts[i] == Part::community) take_area(portion, feature, by_);
            if (portion.parts[i] == Part::compound || portion.parts[i] == Part::building)
                take_feature(portion, portion.parts[i], feature, into);
        }
    }

    void take_area(const KnownLayer& portion, const SourceFeature& feature, const std::string& by) {
        const auto said = say_district_of_area(portion, feature, by);
        if (!said || said->id.empty()) return;
        areas.push_back({said->id, said->name, feature.shapes.polygons, portion.source.crs});
    }

    bool is_local() const { return is_local_; }

    std::vector<GivenArea> areas;
    std::map<std::string, Told> told;
    /// Of each layer with compounds or buildings.
    std::map<DistrictColumn, LayerColumn> columns;
    bool names_compounds = false;  ///< some buildings say which compound they belong to
    /// The district of what stands in a square, as a key of `told`; null: several.
    std::map<std::pair<std::int64_t, std::int64_t>, const std::string*> squares;
    Box all;  ///< of the middles
    std::size_t features = 0, silent = 0;

  private:
    void take_feature(const KnownLayer& portion, Part part, const SourceFeature& feature,
                      const Transform& into) {
        ++features;
        const Point middle = into.apply(middle_of(box_of(feature.shapes)));
        all.include(middle);
        LayerColumn& of_layer = settle_column(portion, part);
        if (!of_layer.field) return;
        const auto column = portion.source.find_field(*of_layer.field);
        if (!column) return;
        const DistrictSaid said = say_district(feature.values[*column]);
        if (said.id.empty()) {
            ++silent;
            return;
        }
        of_layer.says = true;
        auto& [id, one] = *told.try_emplace(said.id).first;
        one.values.insert(said.value);
        one.box.include(middle);
        const std::string*& of_square =
            squares.try_emplace(find_square(middle, is_local_), &id).first->second;
        if (of_square != &id) of_square = nullptr;
    }

    /// One column for all of a layer, whatever a later portion of it looks like.
    LayerColumn& settle_column(const KnownLayer& portion, Part part) {
        const auto [known, is_new] = columns.try_emplace(name_district_column(portion.source, ""));
        if (is_new)
            if (const auto column = find_district_column(portion, part, by_))
                known->second.field = portion.source.fields[*column];
        return known->second;
    }

    std::string by_;
    bool is_local_ = false;
};

Box bring(const Box& box, const Transform& into) {
    Box moved;
    for (const Point corner : {box.min, box.max, Point{box.min.x, box.max.y}, Point{box.max.x, box.min.y}})
        moved.include(into.apply(corner));
    return moved;
}

/// Whether an area lies in a larger one, but for a line drawn over its edge.
bool is_within(const MultiPolygon& inner, const MultiPolygon& outer) {
    constexpr double line = 0.05;
    const double own = area(inner).value;
    return own < (1.0 - line) * area(outer).value && area_outside(inner, outer).value <= line * own;
}

/// Of areas that overlap the earlier keeps the ground, but one that lies inside another keeps its own, as
/// among communities.
void part_overlaps(FoundDistricts& found) {
    std::vector<FoundDistrict>& districts = found.districts;
    std::vector<MultiPolygon> given;
    std::vector<Box> boxes;
    for (const FoundDistrict& district : districts) {
        given.push_back(district.ground);
        boxes.push_back(bounds(district.ground));
    }
    for (std::size_t i = 0; i < districts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            if (!boxes[i].intersects(boxes[j])) continue;
            const bool is_enclave = is_within(given[i], given[j]);
            FoundDistrict& loser = districts[is_enclave ? j : i];
            loser.ground = subtract(loser.ground, given[is_enclave ? i : j]);
        }
    for (const FoundDistrict& district : districts)
        if (district.ground.empty()) found.swallowed.push_back(district.id);
    std::erase_if(districts, [](const FoundDistrict& district) { return district.ground.empty(); });
}

void take_areas(const Scan& scan, FoundDistricts& found) {
    std::map<std::string, FoundDistrict> by_id;
    for (const GivenArea& given : scan.areas) {
        FoundDistrict& district = by_id[given.id];
        district.id = given.id;
        if (district.name.empty()) district.name = given.name;
        const Transform into(given.crs.value_or(found.crs), found.crs);
        for (Polygon& polygon : project_soundly(given.area, into))
            district.ground.push_back(std::move(polygon));
    }
    for (auto& [id, district] : by_id) {
        district.ground = unite(district.ground);
        found.districts.push_back(std::move(district));
    }
    part_overlaps(found);
}

void take_columns(const Scan& scan, FoundDistricts& found) {
    for (const auto& [layer, column] : scan.columns) {
        if (column.says) found.columns.push_back({layer.source, layer.file, layer.layer, *column.field});
        found.has_layers_without = found.has_layers_without || !column.says;
    }
    found.without_district = scan.silent;
    const Transform into =
        scan.is_local() ? Transform(Crs{}, Crs{}) : Transform(make_crs(std::string(degrees)), found.crs);
    for (const auto& [id, told] : scan.told) {
        FoundDistrict& district = found.districts.emplace_back();
        district.id = district.name = id;
        district.values = told.values;
        constexpr double half_a_building = 200.0;  // middles were kept
        district.box = bring(told.box, into).grown(half_a_building);
    }
    for (const auto& [square, id] : scan.squares)
        for (int dx = -1; dx <= 1; ++dx)
            for (int dy = -1; dy <= 1; ++dy) {
                const auto beside = scan.squares.find({square.first + dx, square.second + dy});
                if (beside != scan.squares.end() && (!id || beside->second != id)) found.seams.insert(square);
            }
}

Crs choose_crs_of(const Scan& scan, const std::string& wanted) {
    if (scan.is_local()) return Crs{};
    if (!wanted.empty()) return make_crs(wanted);
    const Point middle = middle_of(scan.all);
    return choose_crs(middle.x, middle.y);
}

}  // namespace

std::pair<std::int64_t, std::int64_t> find_square(Point place, bool is_local) {
    const double side = is_local ? 150.0 : 0.0015;  // a thousandth of a degree is some 100 m
    return {std::llround(std::floor(place.x / side)), std::llround(std::floor(place.y / side))};
}

FoundDistricts find_districts(const LoadOptions& options, const std::string& by, const Run& run) {
    StageProgress progress(run, Stage::load, 0);
    Scan scan(by);
    std::size_t read = 0;
    scan_layers(options, run, [&](const KnownLayer& portion) {
        scan.take(portion);
        progress.advance(read += portion.source.features.size());
    });
    if (names_source(by)) {
        scan.areas.clear();
        LoadOptions areas = options;
        areas.inputs.clear();
        areas.named = {{LayerRole::communities, {by}}};
        scan_layers(areas, run, [&](const KnownLayer& portion) {
            for (const SourceFeature& feature : portion.source.features)
                scan.take_area(portion, feature, "community");
        });
    }
    FoundDistricts found;
    found.features = scan.features;
    found.names_compounds = scan.names_compounds;
    if (scan.features == 0) throw Error(ExitCode::input, Message("at_inputs"), Message("no_compound_at_all"));
    found.crs = choose_crs_of(scan, options.target_crs);
    if (!scan.areas.empty())
        take_areas(scan, found);
    else
        take_columns(scan, found);
    if (found.districts.empty())
        throw Error(ExitCode::usage, "--by", Message("nothing_says_district", {{"by", by}}));
    return found;
}

}  // namespace lifang
