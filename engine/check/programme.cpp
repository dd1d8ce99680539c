// Rule 6: the order in which units are started, and the batches of a budget, worked out again from compounds,
// figures and the profile's weights.
#include "check/rules.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace lifang::checking {
namespace {

/// A mean of numbers, those that are not known left out.
struct Mean {
    double sum = 0.0, weights = 0.0;

    void add(Number number, double weight) {
        if (!number) return;
        sum += *number * weight;
        weights += weight;
    }
    Number value() const { return weights > 0.0 ? Number(sum / weights) : std::nullopt; }
};

using Parts = std::map<std::string_view, Number>;

Number figure(const UnitRow& unit, std::string_view column) {
    const auto found = unit.figures.find(column);
    return found == unit.figures.end() ? std::nullopt : Number(found->second);
}

Number rest_of(Number share) { return share ? Number(1.0 - *share) : std::nullopt; }

/// By unit: its parts as measured, before those that have to be are scaled.
std::vector<Parts> measure_parts(const PlanRows& plan, const LayoutRow& layout) {
    struct Sums {
        Mean year, not_renovated, unmanaged, consent_by_households, consent_by_floor_area;
        bool households_known = true;
    };
    std::vector<Sums> sums(layout.units.size());
    for (const AssignmentRow& row : layout.assignments) {
        if (!row.compound || !row.unit) continue;
        const CompoundRow& compound = plan.compounds[*row.compound];
        Sums& sum = sums[*row.unit];
        const double weight = compound.floor_area;
        if (compound.build_year) sum.year.add(-static_cast<double>(*compound.build_year), weight);
        if (compound.renovated) sum.not_renovated.add(*compound.renovated ? 0.0 : 1.0, weight);
        if (compound.management) sum.unmanaged.add(*compound.management == "none" ? 1.0 : 0.0, weight);
        sum.households_known &= compound.households.has_value();
        sum.consent_by_households.add(compound.consent, static_cast<double>(compound.households.value_or(0)));
        sum.consent_by_floor_area.add(compound.consent, weight);
    }
    const Number incentive = plan.number_of("profile.service.incentive_min_m2");
    std::vector<Parts> parts;
    for (std::size_t u = 0; u < layout.units.size(); ++u) {
        const UnitRow& unit = layout.units[u];
        const Sums& sum = sums[u];
        const double cost =
            unit.programme && unit.programme->start_cny ? *unit.programme->start_cny : unit.floor_area;
        const Number net = figure(unit, "monthly_net_cny");
        parts.push_back(
            {{"age", sum.year.value()},
             {"not_renovated", sum.not_renovated.value()},
             {"unmanaged", sum.unmanaged.value()},
             {"uncovered", rest_of(figure(unit, "coverage_share"))},
             {"households_per_cost", unit.households && cost > 0.0
                                         ? Number(static_cast<double>(*unit.households) / cost)
                                         : std::nullopt},
             {"net", net && unit.floor_area > 0.0 ? Number(*net / unit.floor_area) : std::nullopt},
             {"incentive", incentive ? Number(unit.floor_area >= *incentive ? 1.0 : 0.0) : std::nullopt},
             {"consent",
              (sum.households_known ? sum.consent_by_households : sum.consent_by_floor_area).value()},
             {"known_floor_area", rest_of(figure(unit, "assumed_share"))},
             {"in_bounds", figure(unit, "robustness")}});
    }
    return parts;
}

void scale(std::vector<Parts>& units, std::string_view part) {
    Number least, most;
    for (const Parts& parts : units)
        if (const Number number = parts.at(part)) {
            least = std::min(least.value_or(*number), *number);
            most = std::max(most.value_or(*number), *number);
        }
    for (Parts& parts : units) {
        Number& number = parts[part];
        const bool is_alike = !least || *most - *least <= 1e-9 * std::max(std::abs(*least), std::abs(*most));
        if (is_alike)
            number.reset();
        else if (number)
            number = (*number - *least) / (*most - *least);
    }
}

Number weigh(const PlanRows& plan, const Parts& parts, std::string_view of,
             std::initializer_list<std::string_view> names) {
    Mean mean;
    for (const std::string_view name : names)
        mean.add(
            parts.at(name),
            plan.number_of("profile.programme." + std::string(of) + "_" + std::string(name)).value_or(0.0));
    return mean.value();
}

class ProgrammeCheck {
  public:
    ProgrammeCheck(const PlanRows& plan, const LayoutRow& layout, Report& report)
        : plan_(plan), layout_(layout), report_(report) {}

    void check_scores() {
        std::vector<Parts> parts = measure_parts(plan_, layout_);
        for (const std::string_view part : {"age", "households_per_cost", "net"}) scale(parts, part);
        for (std::size_t u = 0; u < parts.size(); ++u) {
            if (!layout_.units[u].programme) continue;
            const ProgrammeRow& row = *layout_.units[u].programme;
            // Columns that somebody's file lost say nothing against what was made from them.
            for (const std::string_view name : {"known_floor_area", "in_bounds"})
                if (!parts[u].at(name)) parts[u][name] = row.parts.at(name);
            for (const auto& [name, found] : parts[u]) expect(u, name, row.parts.at(name), found);
            const Number need = weigh(plan_, parts[u], "need",
                                      {"age", "not_renovated", "uncovered", "unmanaged"}),
                         benefit =
                             weigh(plan_, parts[u], "benefit", {"households_per_cost", "net", "incentive"}),
                         readiness = weigh(plan_, parts[u], "readiness",
                                           {"consent", "known_floor_area", "in_bounds"});
            Mean score;
            score.add(need, weight("need"));
            score.add(benefit, weight("benefit"));
            score.add(readiness, weight("readiness"));
            expect(u, "need", row.need, need);
            expect(u, "benefit", row.benefit, benefit);
            expect(u, "readiness", row.readiness, readiness);
            expect(u, "score", row.score, score.value().value_or(0.0));
        }
    }

    /// Positions 1, 2 … fall with the score, and are the units' `priority`.
    void check_order() {
        std::map<std::int64_t, std::size_t> at_position;
        std::size_t queued = 0;
        for (std::size_t u = 0; u < layout_.units.size(); ++u) {
            const UnitRow& unit = layout_.units[u];
            if (!unit.programme) continue;
            const ProgrammeRow& row = *unit.programme;
            queued += !row.is_started;
            if (row.is_started != !row.position) broken_position(u);
            if (row.position) at_position[*row.position] = u;
            const Number position = row.position ? Number(static_cast<double>(*row.position)) : std::nullopt;
            expect(u, "priority", figure(unit, "priority"), position);
        }
        std::int64_t next = 1;
        Number before;
        for (const auto& [position, u] : at_position) {
            const Number score = layout_.units[u].programme->score;
            if (position != next++ || (before && score && *score > *before + same)) broken_position(u);
            before = score;
        }
        if (at_position.size() != queued) broken_position(0);
    }

    /// No batch costs more than the budget, whoever a budget can pay is in one, and none gets better by an
    /// exchange.
    void check_batches() {
        std::map<std::int64_t, std::vector<std::size_t>> batches;
        for (std::size_t u = 0; u < layout_.units.size(); ++u) {
            const auto& row = layout_.units[u].programme;
            if (!row || row->is_started || !row->budget_cny) continue;
            if (row->batch)
                batches[*row->batch].push_back(u);
            else if (row->start_cny && *row->start_cny <= *row->budget_cny + half_a_fen)
                broken_batch(u);
        }
        std::int64_t next = 1;
        for (auto batch = batches.begin(); batch != batches.end(); ++batch) {
            const double budget = *layout_.units[batch->second.front()].programme->budget_cny;
            double spent = 0.0;
            for (const std::size_t u : batch->second)
                spent += layout_.units[u].programme->start_cny.value_or(0.0);
            if (batch->first != next++ || spent > budget + half_a_fen) broken_batch(batch->second.front());
            for (auto later = std::next(batch); later != batches.end(); ++later)
                for (const std::size_t u : later->second) check_exchange(batch->second, u, budget - spent);
        }
    }

  private:
    static constexpr double half_a_fen = 0.005;

    double value(std::size_t u) const {
        const UnitRow& unit = layout_.units[u];
        return std::max(unit.programme->score.value_or(0.0), 1e-3) * unit.floor_area;
    }
    void check_exchange(const std::vector<std::size_t>& batch, std::size_t later, double left) {
        const double cost = layout_.units[later].programme->start_cny.value_or(0.0);
        bool gains = cost <= left + half_a_fen;
        for (const std::size_t u : batch)
            gains |= cost <= left + layout_.units[u].programme->start_cny.value_or(0.0) + half_a_fen &&
                     value(later) > value(u) * (1.0 + same);
        if (gains) broken_batch(later);
    }
    double weight(const std::string& of) const {
        return plan_.number_of("profile.programme." + of).value_or(0.0);
    }
    void broken_position(std::size_t u) {
        report_.broken(6, "wrong_position",
                       Message("check_wrong_position", {{"where", name_of(layout_, layout_.units[u])}}));
    }
    void broken_batch(std::size_t u) {
        report_.broken(6, "wrong_batch",
                       Message("check_wrong_batch", {{"where", name_of(layout_, layout_.units[u])}}));
    }
    void expect(std::size_t u, std::string_view column, Number stated, Number found) {
        if (stated.has_value() == found.has_value() && (!stated || is_close(*stated, *found, same, same)))
            return;
        report_.broken(6, "wrong_figure",
                       Message("check_wrong_figure", {{"where", name_of(layout_, layout_.units[u])},
                                                      {"figure", "programme." + std::string(column)},
                                                      {"stated", stated ? digits(*stated) : "NULL"},
                                                      {"found", found ? digits(*found) : "NULL"}}));
    }

    const PlanRows& plan_;
    const LayoutRow& layout_;
    Report& report_;
};

}  // namespace

void check_programme(const PlanRows& plan, Report& report) {
    std::size_t rows = 0;
    for (const LayoutRow& layout : plan.layouts) {
        const auto of_layout = static_cast<std::size_t>(std::ranges::count_if(
            layout.units, [](const UnitRow& unit) { return unit.programme.has_value(); }));
        if (of_layout == 0) continue;  // a layout of before
        rows += of_layout;
        ProgrammeCheck check(plan, layout, report);
        check.check_scores();
        check.check_order();
        check.check_batches();
    }
    report.verified(6, Message("rule_programme"), rows);
}

}  // namespace lifang::checking
