#include "evaluate/merge/suggest.hpp"

#include "core/parallel.hpp"
#include "evaluate/merge/common_border.hpp"
#include "evaluate/merge/judge.hpp"
#include "evaluate/unit/unit_judge.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace lifang {
namespace {

/// Mergers of one kind: what may merge, and by which numbers it is compared.
struct Field {
    MergeGraph graph;
    std::vector<MergeCandidate> candidates;                   ///< by node
    std::vector<std::vector<CompoundId>> compounds;           ///< by node, ascending
    std::vector<std::optional<UnitId>> units;                 ///< by node; empty where nodes are compounds
    std::set<std::pair<std::uint32_t, std::uint32_t>> apart;  ///< nodes that are not to be one
    bool only_with_small = false;

    bool allows(const NodeSet& set) const {
        const auto nodes = set.list();
        for (std::size_t i = 0; i < nodes.size(); ++i)
            for (std::size_t j = i + 1; j < nodes.size(); ++j)
                if (apart.contains({nodes[i], nodes[j]})) return false;
        return !only_with_small || has_small(set);
    }
    bool has_small(const NodeSet& set) const {
        return std::ranges::any_of(set.list(), [&](auto node) { return candidates[node].is_small; });
    }
    double open_consents(const NodeSet& set) const {
        double sum = 0.0;
        for (const std::uint32_t node : set.list()) sum += candidates[node].open_consents;
        return sum;
    }
};

struct Scored {
    NodeSet set;
    MergeScore score;
    int rank = 0;  ///< 0 helps what is small within the maximum, 1 within the maximum, 2 above it
};

bool comes_before(const Scored& a, const Scored& b) {
    return std::tuple(a.rank, -a.score.total, a.set) < std::tuple(b.rank, -b.score.total, b.set);
}

double open_share(const Compound& compound) { return 1.0 - compound.consent.value_or(0.0); }

class Suggester {
  public:
    Suggester(const DistrictView& view, const UnitJudge& judge, const PlannedLayout& layout,
              const SuggestionOptions& options, const Run& run)
        : view_(view),
          judge_(judge),
          layout_(layout),
          options_(options),
          run_(run),
          demand_{layout.target_m2, layout.min_m2, layout.max_m2, std::nullopt} {
        for (const CompoundId compound : view.district.compound_of_atom)
            unit_of_.push_back(at(layout.unit_of_compound, compound).value_or(no_unit));
    }

    Field make_units_field() const {
        Field field;
        field.graph = make_merge_graph(view_.district.graph, unit_of_, layout_.units.size());
        field.candidates.resize(layout_.units.size());
        field.compounds.resize(layout_.units.size());
        for (std::size_t i = 0; i < unit_of_.size(); ++i)
            if (unit_of_[i] != no_unit) add_compound(AtomId{i}, unit_of_[i].index, field);
        for (std::size_t i = 0; i < layout_.units.size(); ++i) {
            field.units.emplace_back(UnitId{i});
            field.candidates[i].is_small = demand_.is_light(layout_.units[i].floor_area.value);
        }
        keep_apart([&](AtomId atom) { return at(unit_of_, atom); }, true, field);
        return field;
    }

    Field make_compounds_field() const {
        const auto& small_max = view_.site.profile.merge.small_compound_max;
        const std::size_t count = unit_of_.size();
        std::vector<UnitId> itself;
        for (std::size_t i = 0; i < count; ++i)
            itself.push_back(unit_of_[i] == no_unit ? no_unit : UnitId{i});
        Field field;
        field.graph = make_merge_graph(view_.district.graph, itself, count);
        for (MergeGraph::Edge& edge : field.graph.edges)
            edge.joins = edge.joins && unit_of_[edge.a] == unit_of_[edge.b];
        for (auto& joined : field.graph.joined)
            std::erase_if(joined, [&](std::uint32_t edge) { return !field.graph.edges[edge].joins; });
        field.candidates.resize(count);
        field.compounds.resize(count);
        field.units.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            add_compound(AtomId{i}, i, field);
            field.candidates[i].is_small =
                small_max && view_.district.graph.atoms[i].weight < small_max->value;
        }
        keep_apart([](AtomId atom) { return UnitId{atom.index}; }, false, field);
        field.only_with_small = true;
        return field;
    }

    std::vector<MergeSuggestion> suggest(const Field& field, std::size_t& compared) const {
        std::vector<Scored> scored = score(field);
        compared = scored.size();
        const std::size_t looked_at = std::min(scored.size(), std::max<std::size_t>(30, 3 * options_.most));
        std::partial_sort(scored.begin(), scored.begin() + static_cast<std::ptrdiff_t>(looked_at),
                          scored.end(), comes_before);
        scored.resize(looked_at);
        std::vector<JudgedSet> wholes(looked_at);
        StageProgress progress(run_, Stage::evaluate, looked_at);
        for_each_item(run_, progress, looked_at, [&](std::size_t i) {
            wholes[i] = judge_set(view_, judge_, layout_, members_of(field, scored[i].set));
            score_whole(field, wholes[i].unit, scored[i]);
        });
        std::vector<std::size_t> order(looked_at);
        for (std::size_t i = 0; i < looked_at; ++i) order[i] = i;
        std::ranges::sort(order, [&](auto a, auto b) { return comes_before(scored[a], scored[b]); });
        std::vector<MergeSuggestion> suggestions;
        for (const std::size_t i : order) {
            if (suggestions.size() == options_.most) break;
            suggestions.push_back(describe(field, scored[i], std::move(wholes[i])));
        }
        return suggestions;
    }

  private:
    void add_compound(AtomId atom, std::size_t node, Field& field) const {
        const CompoundId compound = at(view_.district.compound_of_atom, atom);
        field.compounds[node].push_back(compound);
        field.candidates[node].open_consents += open_share(at(view_.tessellation.compounds, compound));
    }

    // `by_locks`: a unit keeps its locked compounds, so two that have some cannot become one.
    template <class NodeOf>
    void keep_apart(const NodeOf& node_of, bool by_locks, Field& field) const {
        std::set<std::uint32_t> locked;
        for (const Constraint& rule : options_.rules) {
            const UnitId node = node_of(rule.atom);
            if (node == no_unit) continue;
            if (rule.kind == RuleKind::lock) locked.insert(node.index);
            if (rule.kind != RuleKind::apart || !rule.other) continue;
            if (const UnitId other = node_of(*rule.other); other != no_unit && other != node)
                field.apart.insert(std::minmax(node.index, other.index));
        }
        if (!by_locks) return;
        for (const std::uint32_t one : locked)
            for (const std::uint32_t other : locked)
                if (one < other) field.apart.insert({one, other});
    }

    std::vector<Scored> score(const Field& field) const {
        std::vector<NodeSet> sets = list_connected_sets(field.graph);
        std::erase_if(sets, [&](const NodeSet& set) { return !field.allows(set); });
        const Profile& profile = view_.site.profile;
        ScoreOfSums scorer{
            .graph = field.graph,
            .candidates = field.candidates,
            .demand = demand_,
            .policy = profile.merge,
            .incentive_min = profile.service.incentive_min,
            .main_road_weight = profile.severance[static_cast<std::size_t>(profile.merge.main_road)]};
        for (const NodeSet& set : sets)
            scorer.most_open = std::max(scorer.most_open, field.open_consents(set));
        std::vector<Scored> scored(sets.size());
        for_each_chunk(run_, sets.size(), [&](std::size_t i) {
            const UnitSums whole = merge_sums(field.graph, sets[i]);
            const bool is_heavy = demand_.is_heavy(whole.weight);
            scored[i] = {sets[i], scorer.score(sets[i], whole),
                         is_heavy                   ? 2
                         : field.has_small(sets[i]) ? 0
                                                    : 1};
        });
        return scored;
    }

    static std::vector<CompoundId> members_of(const Field& field, const NodeSet& set) {
        std::vector<CompoundId> members;
        for (const std::uint32_t node : set.list())
            members.insert(members.end(), field.compounds[node].begin(), field.compounds[node].end());
        std::ranges::sort(members);
        return members;
    }

    void score_whole(const Field& field, const Unit& whole, Scored& scored) const {
        std::vector<JudgedSet> alone;
        alone.reserve(scored.set.count);
        std::vector<const Unit*> parts;
        for (const std::uint32_t node : scored.set.list()) {
            if (!field.units[node]) alone.push_back(judge_set(view_, judge_, layout_, field.compounds[node]));
            parts.push_back(field.units[node] ? &at(layout_.units, *field.units[node]) : &alone.back().unit);
        }
        score_judged(parts, whole, scored.score);
        scored.score.add_up(view_.site.profile.merge);
    }

    MergeSuggestion describe(const Field& field, const Scored& scored, JudgedSet whole) const {
        MergeSuggestion suggestion;
        std::vector<std::vector<CompoundId>> parts;
        for (const std::uint32_t node : scored.set.list()) {
            if (field.units[node]) suggestion.units.push_back(*field.units[node]);
            parts.push_back(field.compounds[node]);
        }
        suggestion.score = scored.score;
        suggestion.whole = std::move(whole);
        suggestion.has_small = field.has_small(scored.set);
        suggestion.is_heavy = scored.rank == 2;
        suggestion.open_consents = field.open_consents(scored.set);
        suggestion.roads = find_common_border(view_.graph, find_parts(view_, parts)).roads;
        return suggestion;
    }

    const DistrictView& view_;
    const UnitJudge& judge_;
    const PlannedLayout& layout_;
    const SuggestionOptions& options_;
    const Run& run_;
    Demand demand_;
    std::vector<UnitId> unit_of_;  ///< by atom
};

}  // namespace

MergeSuggestions suggest_mergers(const DistrictView& view, const UnitJudge& judge,
                                 const PlannedLayout& layout, const SuggestionOptions& options,
                                 const Run& run) {
    const Suggester suggester(view, judge, layout, options, run);
    MergeSuggestions suggestions;
    suggestions.units = suggester.suggest(suggester.make_units_field(), suggestions.units_compared);
    if (view.site.profile.merge.small_compound_max)
        suggestions.compounds =
            suggester.suggest(suggester.make_compounds_field(), suggestions.compounds_compared);
    return suggestions;
}

}  // namespace lifang
