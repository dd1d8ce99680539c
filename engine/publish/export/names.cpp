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
    {"enclosure", "enclosure"},
    {"kept_for", "kept_for"},
    {"advised", "advised"},
    {"closed_against", "closed_agt"},
    {"drivable", "drivable"},
    {"way_out", "way_out"},
    {"walk_open_m", "walk_open"},
    {"item", "item"},
    {"class", "class"},
    {"amount", "amount"},
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
    {"households_served", "hh_served"},
    {"station_in", "station_in"},
    {"objective", "objective"},
    {"per", "per"},
    {"value", "value"},
    {"bound", "bound"},
    {"gap", "gap"},
    {"start_unit_id", "start_unit"},
    {"reason", "reason"},
    {"message", "message"},
    {"started", "started"},
    {"position", "position"},
    {"year", "year"},
    {"batch", "batch"},
    {"start_cny", "start_cny"},
    {"budget_cny", "budget_cny"},
    {"service_level", "serv_level"},
    {"rule", "rule"},
    {"undecided_rule", "undecided"},
    {"change_figure", "chg_figure"},
    {"change_from", "chg_from"},
    {"change_to", "chg_to"},
    {"change_mode", "chg_mode"},
    {"change_service_level", "chg_level"},
    {"line", "line"},
    {"side", "side"},
    {"amount_cny", "amount_cny"},
    {"quantity", "quantity"},
    {"measure", "measure"},
    {"rate", "rate"},
    {"compounds_unknown", "unknown"},
    {"entry", "entry"},
    {"source", "source"},
    {"income_cny", "income_cny"},
    {"subsidy_cny", "subsid_cny"},
    {"net_cny", "net_cny"},
    {"balance_cny", "balanc_cny"},
    {"city_refund_cny", "refund_cny"},
    {"prepaid_parking_cny", "prepd_park"},
    {"operators_cny", "operat_cny"},
    {"companies_cny", "compan_cny"},
    {"owners_cny", "owners_cny"},
    {"investors_cny", "invest_cny"},
    {"fund_cny", "fund_cny"},
    {"cost_cny", "cost_cny"},
    {"score", "score"},
    {"need", "need"},
    {"benefit", "benefit"},
    {"readiness", "readiness"},
    {"age", "age"},
    {"not_renovated", "not_renov"},
    {"uncovered", "uncovered"},
    {"unmanaged", "unmanaged"},
    {"households_per_cost", "hh_percost"},
    {"net", "net"},
    {"incentive", "incentive"},
    {"known_floor_area", "known_area"},
    {"in_bounds", "in_bounds"},
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
