#include "partition/reasons/certificates.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

class Finder {
  public:
    Finder(const AtomGraph& graph, const Demand& demand) : graph_(graph), demand_(demand) {}

    std::vector<Impossibility> find(const std::vector<Component>& components) {
        find_heavy(components);
        for (const Component& component : components) {
            if (demand_.is_heavy(component.weight.front()) && component.size() == 1)
                continue;  // told already
            find_misfit(component);
            find_stuck(component);
        }
        find_total(components);
        return std::move(found_);
    }

  private:
    const std::string& key(AtomId atom) const { return at(graph_.atoms, atom).key; }

    static std::string number(double weight) { return fmt::format("{}", weight); }

    Phrase names(const std::vector<AtomId>& atoms) const {
        constexpr std::size_t shown = 20;
        std::string text;
        for (std::size_t i = 0; i < std::min(shown, atoms.size()); ++i)
            text += fmt::format("{}'{}'", i == 0 ? "" : ", ", key(atoms[i]));
        if (atoms.size() <= shown) return text;
        return Message("names_and_more", {{"names", text}, {"more", atoms.size() - shown}});
    }

    // Rules contract atoms: all of a node prove it together.
    void find_heavy(const std::vector<Component>& components) {
        std::vector<AtomId> heavy;
        for (const Component& component : components)
            for (Node v = 0; v < component.size(); ++v)
                if (demand_.is_heavy(component.weight[v]))
                    heavy.insert(heavy.end(), component.atoms[v].begin(), component.atoms[v].end());
        if (heavy.empty()) return;
        std::sort(heavy.begin(), heavy.end());
        Message reason("atom_above_max", {{"ids", names(heavy)}, {"max", number(demand_.max)}});
        found_.push_back({"atom_above_max", std::move(heavy), std::move(reason)});
    }

    void find_misfit(const Component& component) {
        const CountRange counts = count_range(component.total, demand_, static_cast<int>(component.size()));
        if (!counts.is_empty()) return;
        const AtomId first = component.atoms[0].front();
        found_.push_back({"no_unit_count_fits",
                          {first},
                          Message("part_fits_no_unit_count", {{"id", key(first)},
                                                              {"nodes", component.size()},
                                                              {"weight", number(component.total)},
                                                              {"fewer", counts.low - 1},
                                                              {"max", number(demand_.max)},
                                                              {"more", counts.low},
                                                              {"min", number(demand_.min)}})});
    }

    // Light by itself, and too heavy with any one neighbour: no unit holds it.
    void find_stuck(const Component& component) {
        std::vector<AtomId> stuck;
        for (Node v = 0; v < component.size(); ++v) {
            if (!demand_.is_light(component.weight[v])) continue;
            const auto can_join = [&](const Arc& arc) {
                return arc.connects && !demand_.is_heavy(component.weight[v] + component.weight[arc.to]);
            };
            if (std::none_of(component.begin(v), component.end(v), can_join))
                stuck.insert(stuck.end(), component.atoms[v].begin(), component.atoms[v].end());
        }
        if (stuck.empty() || component.size() == 1) return;  // a component of one was told as a misfit
        Message reason("atom_fits_nowhere",
                       {{"ids", names(stuck)}, {"min", number(demand_.min)}, {"max", number(demand_.max)}});
        found_.push_back({"atom_fits_nowhere", std::move(stuck), std::move(reason)});
    }

    void find_total(const std::vector<Component>& components) {
        if (!demand_.units || !found_.empty()) return;
        long long low = 0, high = 0;
        for (const Component& component : components) {
            const CountRange counts =
                count_range(component.total, demand_, static_cast<int>(component.size()));
            low += counts.low;
            high += counts.high;
        }
        if (low <= *demand_.units && *demand_.units <= high) return;
        found_.push_back(
            {"unit_count_out_of_reach",
             {},
             Message(
                 "unit_count_out_of_reach",
                 {{"units", *demand_.units}, {"parts", components.size()}, {"low", low}, {"high", high}})});
    }

    const AtomGraph& graph_;
    const Demand& demand_;
    std::vector<Impossibility> found_;
};

}  // namespace

std::vector<Impossibility> find_impossible(const AtomGraph& graph, const Demand& demand,
                                           const std::vector<Component>& components) {
    return Finder(graph, demand).find(components);
}

}  // namespace lifang
