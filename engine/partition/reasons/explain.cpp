#include "partition/reasons/explain.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

struct Cause {
    std::string issue_code;
    Message text;
};

class Explainer {
  public:
    Explainer(const AtomGraph& graph, const Demand& demand) : graph_(graph), demand_(demand) {
        for (const Atom& atom : graph.atoms) {
            if (atom.group >= atoms_in_group_.size()) atoms_in_group_.resize(atom.group + 1, 0);
            ++atoms_in_group_[atom.group];
        }
    }

    Cause explain(const Component& c, Feasibility feasibility, double weight) const {
        const bool above = weight > demand_.max;
        const std::string code = above ? "unit_above_max" : "unit_below_min";
        if (c.size() == 1 && above) return {code, heavy(c, weight)};
        if (c.total < demand_.min) return {code, too_light(c)};
        if (c.counts.is_empty()) return {"no_unit_count_fits", no_count(c)};
        if (feasibility == Feasibility::refuted)
            return {"no_division_fits", Message("no_division_fits", {{"part", name(c)},
                                                                     {"weight", whole(c.total)},
                                                                     {"min", whole(demand_.min)},
                                                                     {"max", whole(demand_.max)}})};
        if (feasibility == Feasibility::proven)
            return {code, Message("not_into_units_asked_for", {{"part", name(c)}})};
        return {code, Message("no_division_found", {{"part", name(c)},
                                                    {"weight", whole(c.total)},
                                                    {"low", c.counts.low},
                                                    {"high", c.counts.high},
                                                    {"min", whole(demand_.min)},
                                                    {"max", whole(demand_.max)}})};
    }

  private:
    const std::string& key(AtomId atom) const { return at(graph_.atoms, atom).key; }

    static std::string whole(double weight) { return fmt::format("{:.0f}", weight); }

    Message heavy(const Component& c, double weight) const {
        const std::string &first = key(c.atoms[0][0]), max = whole(demand_.max);
        if (c.atoms[0].size() == 1)
            return Message("compound_above_max",
                           {{"compound", first}, {"weight", whole(weight)}, {"max", max}});
        return Message("tied_compounds_above_max", {{"compound", first},
                                                    {"others", c.atoms[0].size() - 1},
                                                    {"weight", whole(weight)},
                                                    {"max", max}});
    }

    Message too_light(const Component& c) const {
        const std::string weight = whole(c.total), min = whole(demand_.min);
        if (is_whole_group(c))
            return Message("group_below_min", {{"part", name(c)}, {"weight", weight}, {"min", min}});
        return Message("part_below_min", {{"part", name(c)}, {"weight", weight}, {"min", min}});
    }

    Message no_count(const Component& c) const {
        const int most = static_cast<int>(c.total / demand_.min);
        return Message(
            "no_unit_count_fits",
            {{"part", name(c)},
             {"weight", whole(c.total)},
             {"units", most == 1 ? Message("one_unit") : Message("units_counted", {{"count", most}})},
             {"mean", whole(c.total / most)},
             {"max", whole(demand_.max)},
             {"more", most + 1},
             {"less", whole(c.total / (most + 1))},
             {"min", whole(demand_.min)}});
    }

    bool is_whole_group(const Component& c) const {
        return c.atoms.items().size() == atoms_in_group_[c.group];
    }

    Message name(const Component& c) const {
        const bool named = c.group < graph_.group_names.size() && !graph_.group_names[c.group].empty();
        const Message group = named ? Message("group_named", {{"name", graph_.group_names[c.group]}})
                                    : Message("whole_district");
        if (is_whole_group(c)) return group;
        return Message("part_of_group", {{"group", group},
                                         {"compound", key(c.atoms[0][0])},
                                         {"compounds", c.atoms.items().size()},
                                         {"all", atoms_in_group_[c.group]}});
    }

    const AtomGraph& graph_;
    const Demand& demand_;
    std::vector<std::size_t> atoms_in_group_;
};

}  // namespace

std::vector<char> explain_violations(const AtomGraph& graph, const Demand& demand,
                                     const std::vector<Component>& components,
                                     const std::vector<Feasibility>& feasibility, Layout& layout,
                                     Issues& issues) {
    std::vector<double> weight(static_cast<std::size_t>(layout.figures.units), 0.0);
    std::vector<std::size_t> component_of(weight.size(), 0);
    for (std::size_t i = 0; i < graph.atoms.size(); ++i)
        at(weight, layout.unit_of[i]) += graph.atoms[i].weight;
    for (std::size_t c = 0; c < components.size(); ++c)
        for (const AtomId atom : components[c].atoms.items()) at(component_of, at(layout.unit_of, atom)) = c;

    const Explainer explainer(graph, demand);
    std::vector<char> broken(components.size(), 0);
    for (std::size_t u = 0; u < weight.size(); ++u) {
        if (demand.holds(weight[u])) continue;
        const std::size_t c = component_of[u];
        broken[c] = 1;
        const Cause cause = explainer.explain(components[c], feasibility[c], weight[u]);
        layout.violations.push_back(
            {UnitId{u}, weight[u] > demand.max ? "above_max" : "below_min", cause.text});
        const auto is_told = [&](const Issue& issue) {
            return issue.code == cause.issue_code && issue.message == cause.text;
        };
        if (std::any_of(issues.begin(), issues.end(), is_told)) continue;
        issues.push_back({.severity = Severity::warning,
                          .code = cause.issue_code,
                          .stage = Stage::partition,
                          .message = cause.text});
    }
    return broken;
}

}  // namespace lifang
