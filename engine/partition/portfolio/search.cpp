#include "partition/portfolio/search.hpp"

#include "core/parallel.hpp"
#include "partition/moves/anneal.hpp"
#include "partition/objective/measure.hpp"
#include "partition/portfolio/single_figure.hpp"
#include "partition/problem/combined_components.hpp"

#include <algorithm>
#include <limits>

namespace lifang {
namespace {

// Proposals of the whole stage: two to four seconds of one core. Small districts end sooner, for more than
// `most_per_node` did not help them; large ones get `least_per_node` and meet the deadline if they must.
constexpr double effort = 1.5e7;
constexpr double least_per_node = 60.0;
constexpr double most_per_node = 600.0;
// The balanced layout is the first that people see.
constexpr double first_share = 5.0 / 3.0;
// Of the searches for one figure alone, beside: about a second of one core, and none where that is too
// little.
constexpr double single_effort = 2e6;
constexpr int least_single = 300, most_single = 2000;

/// One search by moves.
struct Slot {
    std::size_t component;
    std::size_t scalarisation;
    int run;
    bool single = false;  ///< for the scalarisation's one figure alone
};

std::size_t count_searched_nodes(const Question& question) {
    std::size_t nodes = 0;
    for (std::size_t c = 0; c < question.components.size(); ++c)
        if (!question.is_known(c)) nodes += question.components[c].size();
    return nodes;
}

// Scalarisation by scalarisation, the balanced one first: where the clock ends the search, the scalarisations
// before are whole.
std::vector<Slot> list_slots(const Question& question) {
    std::vector<Slot> slots;
    int rounds = 0;
    for (const Scalarisation& scalarisation : question.scalarisations)
        rounds = std::max(rounds, scalarisation.runs);
    for (int r = 0; r < rounds; ++r)
        for (std::size_t w = 0; w < question.scalarisations.size(); ++w)
            for (std::size_t c = 0; c < question.components.size(); ++c)
                if (r < question.scalarisations[w].runs && !question.is_known(c)) slots.push_back({c, w, r});
    return slots;
}

int single_proposals(const Question& question, std::size_t slots) {
    const std::size_t nodes = count_searched_nodes(question);
    const auto all = static_cast<double>(std::max<std::size_t>(1, nodes * slots));
    const int proposals = static_cast<int>(std::min<double>(most_single, single_effort / all));
    return proposals >= least_single ? proposals : 0;
}

// Roads leave the widest spread between one search and the next.
int single_runs(const Scalarisation& scalarisation) {
    return scalarisation.weighting.objective == Objective::severance ? 4 : 2;
}

// Behind all others: without them there are layouts, too.
int add_single_slots(const Question& question, std::vector<Slot>& slots) {
    std::vector<Slot> single;  // of one component
    for (std::size_t w = 0; w < question.scalarisations.size(); ++w) {
        const Scalarisation& scalarisation = question.scalarisations[w];
        if (!SingleFigureSearch::serves(scalarisation, question.demand)) continue;
        for (int r = 0; r < single_runs(scalarisation); ++r)
            single.push_back({0, w, scalarisation.runs + r, true});
    }
    const int proposals = single_proposals(question, single.size());
    if (proposals == 0) return 0;
    for (Slot slot : single)
        for (slot.component = 0; slot.component < question.components.size(); ++slot.component)
            if (!question.is_known(slot.component)) slots.push_back(slot);
    return proposals;
}

int proposals_per_node(const Question& question) {
    const std::size_t nodes = count_searched_nodes(question);
    int runs = 0;
    for (const Scalarisation& scalarisation : question.scalarisations) runs += scalarisation.runs;
    const double share =
        effort / static_cast<double>(std::max<std::size_t>(1, nodes * static_cast<std::size_t>(runs)));
    return static_cast<int>(std::clamp(share, least_per_node, most_per_node));
}

/// The divisions of one component to choose from.
struct Offers {
    std::vector<UnitNumbers> divisions;
    std::vector<std::size_t> best;              ///< by scalarisation
    std::vector<std::vector<std::size_t>> own;  ///< by run and scalarisation: its own, else the best
};

// Each scalarisation has its optimum; the same division often serves several.
Offers offer_known(const Question& question, std::size_t c) {
    Offers offers;
    for (const Scalarisation& scalarisation : question.scalarisations) {
        const auto unit_cost = lexicographic_cost_of(
            scalarisation, question.scale, question.weightings.front(), question.least_deviation[c]);
        std::optional<UnitNumbers> best;
        const bool asks_moves =
            scalarisation.pure && scalarisation.weighting.objective == Objective::moved_share;
        if (asks_moves && question.fewest_moves[c]) best = question.fewest_moves[c]->division;
        if (!best && question.all[c] && question.all[c]->is_feasible())
            best = question.all[c]->best(unit_cost);
        if (!best && question.subsets[c])
            best = question.subsets[c]->best(
                [&](const UnitSums& unit) { return cost(unit, question.scale, scalarisation.weighting); });
        if (!best) best = UnitNumbers(question.components[c].size(), 0);
        const auto known = std::find(offers.divisions.begin(), offers.divisions.end(), *best);
        offers.best.push_back(static_cast<std::size_t>(known - offers.divisions.begin()));
        if (known == offers.divisions.end()) offers.divisions.push_back(std::move(*best));
    }
    offers.own.assign(1, offers.best);
    return offers;
}

using Rank = std::pair<double, double>;  // the first counts, among equals the second

// What a search says of moves is an estimate from above: here they are counted.
Rank rank_of(const Division& division, const Question& question, const Scalarisation& scalarisation) {
    const Scale scale = narrow(question.scale, scalarisation);
    const double value = division.cost(scale, scalarisation.weighting);
    const double weight = scalarisation.weighting.moved;
    if (weight <= 0.0 || question.scale.unit_start <= 0.0) return {value, 0.0};
    const double moved = measure_moved(division.component().start, division.unit_of());
    if (scalarisation.pure) {
        double broken = 0.0;  // above 1 for each unit, where a share that moves is below it
        for (UnitNumber u = 0; u < division.count(); ++u)
            broken += !keeps_rules(division.sums(u), question.demand) || division.sums(u).straddles > 0;
        return {2.0 * broken + moved, division.cost(question.scale, question.weightings.front())};
    }
    double estimate = 0.0;
    for (UnitNumber u = 0; u < division.count(); ++u) estimate += division.sums(u).moved;
    return {value + weight * (moved - estimate) / question.scale.unit_start, 0.0};
}

Offers offer_searched(const Question& question, std::size_t c, const std::vector<Slot>& slots,
                      std::vector<UnitNumbers>& divisions) {
    Offers offers;
    std::vector<Slot> own;
    for (std::size_t s = 0; s < slots.size(); ++s) {
        if (slots[s].component != c || divisions[s].empty()) continue;
        offers.divisions.push_back(std::move(divisions[s]));
        own.push_back(slots[s]);
    }
    if (question.keeps_start && !question.start.empty()) offers.divisions.push_back(question.start[c]);
    std::vector<Division> measured;
    for (const UnitNumbers& division : offers.divisions)
        measured.emplace_back(question.components[c], division);
    for (const Scalarisation& scalarisation : question.scalarisations) {
        std::size_t best = 0;
        Rank least{std::numeric_limits<double>::infinity(), 0.0};
        for (std::size_t i = 0; i < measured.size(); ++i)
            if (const Rank rank = rank_of(measured[i], question, scalarisation); rank < least)
                least = rank, best = i;
        offers.best.push_back(best);
    }
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto run = static_cast<std::size_t>(own[i].run);
        if (offers.own.size() <= run) offers.own.resize(run + 1, offers.best);
        offers.own[run][own[i].scalarisation] = i;
    }
    return offers;
}

FoundLayout assemble(const Question& question, const std::vector<const UnitNumbers*>& divisions) {
    FoundLayout found;
    for (std::size_t c = 0; c < divisions.size(); ++c) {
        const Division division(question.components[c], *divisions[c]);
        for (UnitNumber u = 0; u < division.count(); ++u) {
            const UnitSums& unit = division.sums(u);
            found.violations += !keeps_rules(unit, question.demand) || unit.straddles > 0;
            found.excess += question.demand.excess(unit.weight);
            found.balanced += cost(unit, question.scale, question.weightings.front());
        }
    }
    found.unit_of = number_units(question.graph, question.components, divisions);
    found.figures = measure_layout(question.graph, question.demand, found.unit_of);
    return found;
}

}  // namespace

std::vector<FoundLayout> search(const Question& question, const Run& run, const Deadline& deadline) {
    std::vector<Slot> slots = list_slots(question);
    const int single = add_single_slots(question, slots);
    const std::size_t components = question.components.size();
    std::vector<UnitNumbers> divisions(slots.size());
    std::vector<Offers> offers(components);
    const int proposals = proposals_per_node(question);
    const int first_proposals = static_cast<int>(first_share * proposals);
    StageProgress progress(run, Stage::partition, slots.size() + components);
    // Searches first: they take longest.
    for_each_item(run, slots.size() + components, [&](std::size_t item) {
        if (item < slots.size()) {
            const Slot& slot = slots[item];
            const bool is_first = slot.scalarisation == 0 && slot.run == 0;  // without it there is no layout
            if (!is_first && deadline.is_over()) return;
            const Scalarisation& scalarisation = question.scalarisations[slot.scalarisation];
            const bool from_start =
                !question.start.empty() &&
                (question.keeps_start ? scalarisation.weighting.moved > 0.0 : slot.run == 0);
            Random random = make_random(run.seed(), item);
            if (slot.single)
                divisions[item] =
                    SingleFigureSearch(question.scale, question.weightings.front(), single, deadline)
                        .search(question.components[slot.component], scalarisation, random);
            else
                divisions[item] =
                    anneal(question.components[slot.component], narrow(question.scale, scalarisation),
                           scalarisation.weighting, from_start ? &question.start[slot.component] : nullptr,
                           slot.scalarisation == 0 ? first_proposals : proposals, random, deadline);
        } else if (const std::size_t c = item - slots.size(); question.is_known(c)) {
            offers[c] = offer_known(question, c);
        }
        progress.count_item();
    });
    for_each_item(run, components, [&](std::size_t c) {
        if (!question.is_known(c)) offers[c] = offer_searched(question, c, slots, divisions);
    });

    std::vector<FoundLayout> pool;
    std::vector<const UnitNumbers*> chosen(components);
    const auto add = [&](const auto& choose) {
        for (std::size_t c = 0; c < components; ++c) chosen[c] = &offers[c].divisions[choose(offers[c])];
        FoundLayout found = assemble(question, chosen);
        found.order = pool.size();
        for (const FoundLayout& other : pool)
            if (other.unit_of == found.unit_of) return;
        pool.push_back(std::move(found));
    };
    for (std::size_t w = 0; w < question.scalarisations.size(); ++w) {
        add([&](const Offers& of) { return of.best[w]; });
        for (std::size_t r = 0; r < static_cast<std::size_t>(question.scalarisations[w].runs); ++r)
            add([&](const Offers& of) { return of.own[std::min(r, of.own.size() - 1)][w]; });
    }
    return pool;
}

}  // namespace lifang
