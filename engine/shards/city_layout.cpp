#include "shards/city_layout.hpp"

#include "evaluate/layout/fold_figures.hpp"
#include "evaluate/layout/unit_codes.hpp"
#include "evaluate/robustness/robustness.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Whether the city's figure follows from those of its districts, and so its bound.
bool is_largest(Objective objective) { return objective == Objective::max_abs_deviation; }
bool is_sum(Objective objective) { return objective == Objective::severance; }

/// An issue that speaks of units by their older names speaks of the new ones.
Message renamed(const Message& message, const std::map<std::string, const Unit*>& units) {
    std::vector<Message::Argument> arguments = message.arguments();
    const Unit* of = nullptr;
    for (Message::Argument& argument : arguments)
        if (const auto unit = units.find(argument.value.text());
            argument.name == "unit" && unit != units.end()) {
            of = unit->second;
            argument.value = of->key;
        }
    for (Message::Argument& argument : arguments) {
        if (argument.name == "layout") argument.value = "1";
        if (argument.name == "code" && of) argument.value = of->code;
    }
    return message.code().empty() ? message : Message(message.code(), std::move(arguments));
}

/// The layout an issue is about; empty: all.
std::string layout_of(const Issue& issue) {
    for (const Message::Argument& argument : issue.message.arguments())
        if (argument.name == "layout") return argument.value.text();
    return "";
}

void keep_first_layout(Plan& part) {
    PlannedLayout first = std::move(part.layouts.front());
    std::erase_if(part.issues, [&](const Issue& issue) {
        const std::string layout = layout_of(issue);
        return !layout.empty() && layout != first.key;
    });
    part.layouts.clear();
    part.layouts.push_back(std::move(first));
}

/// What a district cannot know of its neighbours.
void drop_city_wide(Plan& part) {
    PlannedLayout& layout = part.layouts.front();
    part.walking = {};
    part.service_areas.clear();
    layout.coverage.clear();
    layout.stations.clear();
    layout.parent_key.clear();
    for (Unit& unit : layout.units) {
        unit.coverage_share.reset();
        unit.priority.reset();
        unit.programme.reset();
    }
}

/// What a unit adds to the figures of the whole.
Unit figures_of(const Unit& unit) {
    Unit kept;
    static_cast<FiguresOfUnit&>(kept) = unit;
    kept.violations = unit.violations;
    return kept;
}

}  // namespace

void CityLayout::take(Plan& part, std::size_t first_row, const Run& run) {
    keep_first_layout(part);
    drop_city_wide(part);
    PlannedLayout& piece = part.layouts.front();
    if (is_first_) {
        city_.label = piece.label;
        city_.target_m2 = piece.target_m2, city_.min_m2 = piece.min_m2, city_.max_m2 = piece.max_m2;
        city_.seed = piece.seed;
        city_.objective = piece.objective;
    }
    if (!(city_.label == piece.label) && !piece.units.empty())
        city_.label = StoredLabel(LayoutLabel::trade_off);
    name_units(part);
    draw_robustness(part, first_row, run);
    add_borders(piece);
    if (piece.units.empty()) return;  // a district with nothing to plan has no say in label and bound
    bound(piece);
    for (const Unit& unit : piece.units) city_.units.push_back(figures_of(unit));
    is_first_ = false;
}

void CityLayout::name_units(Plan& part) {
    PlannedLayout& piece = part.layouts.front();
    piece.key = "1";
    std::vector<std::optional<CommunityId>> communities;
    std::vector<MultiPolygon> shapes;
    std::vector<bool> is_coded;
    for (const Unit& unit : piece.units) {
        communities.push_back(unit.community);
        shapes.push_back(unit.area_shape);
        is_coded.push_back(!codes_.contains(unit.code));
        if (is_coded.back()) codes_.insert(unit.code);
    }
    const std::vector<std::string> codes =
        make_unit_codes(part.site.profile, part.ground.communities, {communities, shapes, is_coded}, codes_);
    std::map<std::string, const Unit*> units;
    for (std::size_t i = 0; i < piece.units.size(); ++i) {
        Unit& unit = piece.units[i];
        units[unit.key] = &unit;
        unit.key = fmt::format("u{:02}", city_.units.size() + i + 1);
        if (!is_coded[i]) codes_.insert(unit.code = codes[i]);
    }
    for (Issue& issue : part.issues) issue.message = renamed(issue.message, units);
}

void CityLayout::draw_robustness(Plan& part, std::size_t first_row, const Run& run) {
    PlannedLayout& piece = part.layouts.front();
    const RobustnessJudge judge(part.ground, part.site.buildings, part.site.profile.robustness,
                                Demand{piece.target_m2, piece.min_m2, piece.max_m2, {}}, first_row);
    std::vector<RobustnessJudge::Members> members(piece.units.size());
    for (std::size_t i = 0; i < piece.unit_of_compound.size(); ++i)
        if (const auto unit = piece.unit_of_compound[i]) members[unit->index].emplace_back(i);
    std::vector<const RobustnessJudge::Members*> asked;
    for (const auto& of_unit : members) asked.push_back(&of_unit);
    const std::vector<UnitRobustness> judged = judge.judge(asked, run);
    for (std::size_t i = 0; i < judged.size(); ++i) {
        piece.units[i].robustness = judged[i].probability;
        piece.units[i].survey_first = judged[i].survey_first;
        if (all_keep_.empty()) all_keep_.assign(judged[i].keeps.size(), true);
        for (std::size_t draw = 0; draw < all_keep_.size(); ++draw)
            all_keep_[draw] = all_keep_[draw] && judged[i].keeps[draw];
    }
}

void CityLayout::add_borders(const PlannedLayout& piece) {
    severance_ += piece.severance;
    for (const UnitBorder& border : piece.borders) {
        if (!border.b) continue;
        between_ += border.length.value;
        if (border.barrier >= Barrier::residential) on_streets_ += border.length.value;
        if (border.barrier >= Barrier::residential && border.barrier <= Barrier::motorway)
            on_roads_ += border.length.value;
    }
}

void CityLayout::bound(const PlannedLayout& piece) {
    is_proven_ = is_proven_ && piece.status == LayoutStatus::optimal;
    const bool folds = is_largest(piece.objective) || is_sum(piece.objective);
    has_bound_ = has_bound_ && folds && piece.objective == city_.objective && piece.lower_bound.has_value();
    if (!has_bound_) return;
    bound_ = is_sum(piece.objective) ? bound_ + *piece.lower_bound : std::max(bound_, *piece.lower_bound);
}

PlannedLayout CityLayout::finish(const std::string& command) {
    city_.key = "1";
    city_.command = command;
    fold_figures(city_);
    city_.severance = severance_;
    city_.cut_length = Meters{between_};
    city_.road_border_share = between_ > 0.0 ? on_streets_ / between_ : 0.0;
    city_.roads_only_border_share = between_ > 0.0 ? on_roads_ / between_ : 0.0;
    if (!all_keep_.empty())
        city_.robustness =
            static_cast<double>(std::ranges::count(all_keep_, true)) / static_cast<double>(all_keep_.size());
    city_.objective_value = figure_of(city_, to_text(city_.objective)).value_or(0.0);
    if (has_bound_) {
        city_.lower_bound = bound_;
        const double value = city_.objective_value;
        city_.gap = value > 0.0 ? std::max(0.0, (value - bound_) / value) : 0.0;
    }
    const bool is_relaxed =
        std::ranges::any_of(city_.units, [](const Unit& unit) { return !unit.violations.empty(); });
    city_.status = is_relaxed                 ? LayoutStatus::relaxed
                   : has_bound_ && is_proven_ ? LayoutStatus::optimal
                                              : LayoutStatus::feasible;
    return std::move(city_);
}

}  // namespace lifang
