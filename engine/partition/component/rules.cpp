#include "core/disjoint_sets.hpp"
#include "core/error.hpp"
#include "partition/component/component.hpp"
#include "partition/graph/require.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <queue>
#include <stdexcept>

namespace lifang {
namespace {

using Neighbours = std::vector<std::vector<std::uint32_t>>;  // over passable links inside a group

Neighbours passable_neighbours(const AtomGraph& graph) {
    Neighbours near(graph.atoms.size());
    for (const Link& link : graph.links) {
        if (!link.passable || at(graph.atoms, link.a).group != at(graph.atoms, link.b).group) continue;
        near[link.a.index].push_back(link.b.index);
        near[link.b.index].push_back(link.a.index);
    }
    return near;
}

[[noreturn]] void refuse_pair(const char* problem, const AtomGraph& graph, AtomId a, AtomId b) {
    throw Error(ExitCode::infeasible, Message("at_rules"),
                Message(problem, {{"a", at(graph.atoms, a).key}, {"b", at(graph.atoms, b).key}}));
}

class Contraction {
  public:
    Contraction(const AtomGraph& graph, const std::vector<UnitId>& start)
        : graph_(graph), start_(start), near_(passable_neighbours(graph)), contracted_(graph.atoms.size()) {
        rules_.widened.assign(contracted_.size(), 0);
    }

    Rules make(const Constraints& constraints) {
        for (const Constraint& rule : constraints) read(rule);
        bind_to_units();
        check_apart();
        while (widen_one()) {
        }
        check_apart();
        rules_.root_of = contracted_.names();
        return std::move(rules_);
    }

  private:
    void read(const Constraint& rule) {
        const std::string& key = at(graph_.atoms, rule.atom).key;
        const auto refuse = [&](const char* problem) {
            throw Error(ExitCode::usage, Message("at_rules"), Message(problem, {{"id", key}}));
        };
        switch (rule.kind) {
            case Constraint::Kind::together:
            case Constraint::Kind::apart:
                if (!rule.other || *rule.other == rule.atom) refuse("rule_needs_another");
                if (rule.kind == Constraint::Kind::apart)
                    rules_.apart.emplace_back(rule.atom, *rule.other);
                else
                    contract_asked(rule.atom, *rule.other);
                break;
            case Constraint::Kind::exclude:
                throw std::logic_error("'" + key + "' is excluded: leave_out_excluded() comes first");
            case Constraint::Kind::lock:
                if (start_.empty()) refuse("locked_without_layout");
                bound_[start_[rule.atom.index]].push_back(rule.atom);
                break;
            case Constraint::Kind::pin:
                if (!rule.unit) refuse("pinned_to_no_unit");
                bound_[*rule.unit].push_back(rule.atom);
                break;
            case Constraint::Kind::include:
                break;
        }
    }

    void contract_asked(AtomId a, AtomId b) {
        if (at(graph_.atoms, a).group != at(graph_.atoms, b).group)
            refuse_pair("together_across_communities", graph_, a, b);
        contracted_.join(a.index, b.index);
    }

    // Atoms of one unit are contracted, those of different units apart. A unit of the start layout that a pin
    // brings a newcomer to is meant to be that unit still: its heaviest free atom comes along.
    void bind_to_units() {
        std::vector<char> is_bound(contracted_.size(), 0);
        for (const auto& [unit, atoms] : bound_)
            for (const AtomId atom : atoms) is_bound[atom.index] = 1;
        for (auto& [unit, atoms] : bound_) {
            const auto stays = [&, u = unit](AtomId atom) {
                return !start_.empty() && start_[atom.index] == u;
            };
            if (std::any_of(atoms.begin(), atoms.end(), stays)) continue;
            std::optional<AtomId> anchor;
            for (std::size_t i = 0; i < start_.size(); ++i)
                if (start_[i] == unit && !is_bound[i] &&
                    (!anchor || graph_.atoms[i].weight > at(graph_.atoms, *anchor).weight))
                    anchor = AtomId{i};
            if (anchor) atoms.push_back(*anchor);
        }
        for (auto one = bound_.begin(); one != bound_.end(); ++one) {
            for (const AtomId atom : one->second) contract_asked(one->second.front(), atom);
            for (auto other = std::next(one); other != bound_.end(); ++other)
                rules_.apart.emplace_back(one->second.front(), other->second.front());
        }
    }

    void check_apart() {
        for (const auto& [a, b] : rules_.apart)
            if (contracted_.find(a.index) == contracted_.find(b.index))
                refuse_pair("apart_but_tied", graph_, a, b);
    }

    bool is_kept_apart(std::uint32_t root_a, std::uint32_t v) {
        const std::uint32_t root_b = contracted_.find(v);
        return std::any_of(rules_.apart.begin(), rules_.apart.end(), [&](const auto& pair) {
            const std::uint32_t x = contracted_.find(pair.first.index),
                                y = contracted_.find(pair.second.index);
            return (x == root_a && y == root_b) || (x == root_b && y == root_a);
        });
    }

    // Grows from the smallest atom of a node over its own atoms for nothing, over others at the cost
    // of their weight (next to nothing inside the start unit), and takes in the way to the first piece of
    // the node that it could not reach for nothing. True when a node was widened.
    bool widen_one() {
        for (const auto& members : contracted_.lists())
            if (members.size() > 1 && widen(members)) return true;
        return false;
    }

    bool widen(const std::vector<std::uint32_t>& members) {
        const std::uint32_t root = members.front();
        const double infinite = std::numeric_limits<double>::infinity();
        std::map<std::uint32_t, double> distance{{root, 0.0}};
        std::map<std::uint32_t, std::uint32_t> from;
        std::priority_queue<std::pair<double, std::uint32_t>, std::vector<std::pair<double, std::uint32_t>>,
                            std::greater<>>
            open;
        open.emplace(0.0, root);
        while (!open.empty()) {
            const auto [paid, v] = open.top();
            open.pop();
            if (paid > distance[v]) continue;
            for (const std::uint32_t w : near_[v]) {
                const bool own = contracted_.find(w) == root;
                if (!own && is_kept_apart(root, w)) continue;
                const double known = distance.count(w) ? distance[w] : infinite;
                const double next = paid + (own ? 0.0 : step_length(root, w));
                if (next >= known) continue;
                distance[w] = next;
                from[w] = v;
                open.emplace(next, w);
            }
        }
        for (const std::uint32_t v : members) {
            if (!distance.count(v)) refuse_pair("together_without_way", graph_, AtomId{root}, AtomId{v});
            if (distance[v] == 0.0) continue;
            for (std::uint32_t w = v; w != root; w = from[w]) contracted_.join(w, root);
            for (const std::uint32_t w : members) rules_.widened[w] = 1;
            return true;
        }
        return false;
    }

    double step_length(std::uint32_t root, std::uint32_t v) const {
        const double weight = graph_.atoms[v].weight + 1.0;
        return !start_.empty() && start_[v] == start_[root] ? 1e-6 * weight : weight;
    }

    const AtomGraph& graph_;
    const std::vector<UnitId>& start_;
    Neighbours near_;
    DisjointSets contracted_;  // each called by its smallest atom
    std::map<UnitId, std::vector<AtomId>> bound_;
    Rules rules_;
};

}  // namespace

Rules make_rules(const AtomGraph& graph, const Constraints& constraints, const std::vector<UnitId>& start) {
    require_known_atoms(graph, constraints);
    return Contraction(graph, start).make(constraints);
}

}  // namespace lifang
