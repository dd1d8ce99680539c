#include "partition/explain.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

struct Cause {
    std::string issue_code;
    std::string text;
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
        if (c.total < demand_.min)
            return {code, fmt::format("{} weighs {:.0f} in all, less than the minimum {:.0f}{}", name(c),
                                      c.total, demand_.min, reach(c))};
        if (c.counts.is_empty()) return {"no_unit_count_fits", no_count(c)};
        if (feasibility == Feasibility::refuted)
            return {"no_division_fits",
                    fmt::format(
                        "{} weighs {:.0f}: all its connected divisions were tried, and none keeps every unit "
                        "between {:.0f} and {:.0f}",
                        name(c), c.total, demand_.min, demand_.max)};
        if (feasibility == Feasibility::proven)
            return {code, fmt::format("{} can be divided within the bounds, but not into the units asked for",
                                      name(c))};
        return {code,
                fmt::format("{} weighs {:.0f} and has room for {} to {} units, but the search found no "
                            "division that keeps every unit between {:.0f} and {:.0f}; that none exists is "
                            "not proven",
                            name(c), c.total, c.counts.low, c.counts.high, demand_.min, demand_.max)};
    }

  private:
    const std::string& key(AtomId atom) const { return at(graph_.atoms, atom).key; }

    std::string heavy(const Component& c, double weight) const {
        if (c.atoms[0].size() == 1)
            return fmt::format("'{}' alone weighs {:.0f}, more than the maximum {:.0f}", key(c.atoms[0][0]),
                               weight, demand_.max);
        return fmt::format(
            "'{}' and {} more that the rules tie to it weigh {:.0f}, more than the maximum {:.0f}",
            key(c.atoms[0][0]), c.atoms[0].size() - 1, weight, demand_.max);
    }

    std::string no_count(const Component& c) const {
        const int most = static_cast<int>(c.total / demand_.min);
        return fmt::format(
            "{} weighs {:.0f}: as {} unit{} of {:.0f} on average it is above the maximum {:.0f}, as {} "
            "of {:.0f} below the minimum {:.0f}",
            name(c), c.total, most, most == 1 ? "" : "s", c.total / most, demand_.max, most + 1,
            c.total / (most + 1), demand_.min);
    }

    std::string name(const Component& c) const {
        const std::size_t atoms = c.atoms.items().size();
        const bool named = c.group < graph_.group_names.size() && !graph_.group_names[c.group].empty();
        const std::string group = named ? "'" + graph_.group_names[c.group] + "'" : "the district";
        if (atoms == atoms_in_group_[c.group]) return group;
        return fmt::format("the part of {} around '{}' ({} of its {} compounds)", group, key(c.atoms[0][0]),
                           atoms, atoms_in_group_[c.group]);
    }

    std::string reach(const Component& c) const {
        if (c.atoms.items().size() == atoms_in_group_[c.group]) return ", and units do not leave it";
        return ", and no passable border leads on to anything that could take it in";
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
    const double slack = 1e-9 * demand.target;
    for (std::size_t u = 0; u < weight.size(); ++u) {
        if (weight[u] >= demand.min - slack && weight[u] <= demand.max + slack) continue;
        const std::size_t c = component_of[u];
        broken[c] = 1;
        const Cause cause = explainer.explain(components[c], feasibility[c], weight[u]);
        layout.violations.push_back(
            {UnitId{u}, weight[u] > demand.max ? "above_max" : "below_min", cause.text});
        const auto is_told = [&](const Issue& issue) {
            return issue.code == cause.issue_code && issue.message == cause.text;
        };
        if (std::any_of(issues.begin(), issues.end(), is_told)) continue;
        issues.push_back(
            {Severity::warning, cause.issue_code, "partition", "", std::nullopt, cause.text, std::nullopt});
    }
    return broken;
}

}  // namespace lifang
