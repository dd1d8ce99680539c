#include "core/error.hpp"
#include "core/figures/table.hpp"
#include "publish/tables/export_layers.hpp"

#include <algorithm>

namespace lifang {
namespace {

struct ShortName {
    std::string_view column;
    std::string_view name;
};

/// Of columns that hold no figure.
constexpr ShortName short_names[] = {
    {"unit_id", "unit_id"},
    {"unit_code", "unit_code"},
    {"name", "name"},
    {"community_id", "commun_id"},
    {"mode", "mode"},
    {"violations", "violations"},
    {"map_colour", "map_colour"},
    {"survey_first", "survey_1st"},
    {"compound_id", "compnd_id"},
    {"floor_area_source", "floor_src"},
    {"buildings", "buildings"},
    {"residents", "residents"},
    {"build_year", "build_year"},
    {"management", "management"},
    {"renovated", "renovated"},
    {"parking_spaces", "parking"},
    {"consent", "consent"},
    {"in_scope", "in_scope"},
    {"scope_reason", "scope_why"},
    {"source_layer", "src_layer"},
    {"source_fid", "src_fid"},
    {"derived", "derived"},
    {"unit_a", "unit_a"},
    {"unit_b", "unit_b"},
    {"beyond", "beyond"},
    {"barrier", "barrier"},
    {"road_name", "road_name"},
    {"length_m", "length_m"},
    {"road_id", "road_id"},
    {"road_class", "road_class"},
    {"kind", "kind"},
    {"facility_id", "facil_id"},
    {"walk_m", "walk_m"},
    {"state", "state"},
    {"unit_name", "unit_name"},
    {"layout_id", "layout_id"},
};

}  // namespace

std::string_view short_column_name(const std::string& column) {
    if (const Figure* figure = find_figure(column)) return figure->short_column;
    const auto* found = std::ranges::find(short_names, column, &ShortName::column);
    if (found == std::end(short_names))
        throw Error(ExitCode::internal, Message("at_export"),
                    Message("column_without_short_name", {{"column", column}}));
    return found->name;
}

}  // namespace lifang
