#include "core/error.hpp"
#include "publish/tables/export_layers.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr ExportName names[] = {
    {"unit_id", "unit_id"},
    {"unit_code", "unit_code"},
    {"name", "name"},
    {"community_id", "commun_id"},
    {"floor_area_m2", "floor_m2"},
    {"deviation", "deviation"},
    {"compounds", "compounds"},
    {"households", "households"},
    {"perimeter_m", "perim_m"},
    {"area_m2", "area_m2"},
    {"polsby_popper", "pp_index"},
    {"road_border_share", "road_share"},
    {"gates", "gates"},
    {"coverage_share", "cover_shr"},
    {"mode", "mode"},
    {"monthly_income_cny", "income_cny"},
    {"monthly_subsidy_cny", "subsid_cny"},
    {"monthly_cost_cny", "cost_cny"},
    {"monthly_net_cny", "net_cny"},
    {"priority", "priority"},
    {"violations", "violations"},
    {"secondary_inside_m", "second_in"},
    {"compounds_without_households", "cmp_no_hh"},
    {"map_colour", "map_colour"},
    {"roads_only_border_share", "roads_only"},
    {"assumed_share", "assume_shr"},
    {"unknown_kind_share", "unkind_shr"},
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
};

}  // namespace

const ExportName& find_export_name(const std::string& column) {
    const auto* found = std::ranges::find(names, column, &ExportName::column);
    if (found == std::end(names))
        throw Error(ExitCode::internal, Message("at_export"),
                    Message("column_without_short_name", {{"column", column}}));
    return *found;
}

}  // namespace lifang
