#include "evaluate/programme/batches.hpp"

#include "milp/milp.hpp"

#include <algorithm>
#include <tuple>

namespace lifang {
namespace {

void rank(const std::vector<ProgrammeUnit>& units, const std::vector<std::size_t>& queue,
          std::vector<ProgrammeEntry>& entries) {
    std::vector<std::size_t> order = queue;
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return std::tie(entries[b].score, units[a].code, a) < std::tie(entries[a].score, units[b].code, b);
    });
    int position = 0;
    for (const std::size_t unit : order) entries[unit].position = ++position;
}

}  // namespace

std::vector<std::size_t> fill_budget(const std::vector<double>& values, const std::vector<Cny>& costs,
                                     Cny budget, const Run& run) {
    // The solver keeps its row to a tolerance, we to the fen: what it exceeds is taken off, and it tries
    // again.
    for (Cny allowed = budget;;) {
        Milp program;
        const std::size_t row = program.add_row(0.0, allowed.yuan());
        for (std::size_t i = 0; i < values.size(); ++i)
            program.add_variable({.cost = -values[i], .upper = costs[i] <= budget ? 1.0 : 0.0},
                                 {{row, costs[i].yuan()}});
        const MilpSolution solution =
            solve(program, {.must_stop = [&] { return run.stop_token().stop_requested(); }});
        run.check_stop();
        std::vector<std::size_t> chosen;
        Cny spent;
        for (std::size_t i = 0; i < solution.values.size(); ++i) {
            if (solution.values[i] < 0.5) continue;
            chosen.push_back(i);
            spent = spent + costs[i];
        }
        if (spent <= budget) return chosen;
        allowed = allowed - (spent - budget);
    }
}

void queue_units(const std::vector<ProgrammeUnit>& units, const std::vector<bool>& is_started,
                 std::optional<Cny> budget_per_year, const Run& run, std::vector<ProgrammeEntry>& entries) {
    std::vector<std::size_t> queue;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!is_started[i]) queue.push_back(i);
        entries[i].is_started = is_started[i];
        entries[i].budget = budget_per_year;
    }
    rank(units, queue, entries);
    if (!budget_per_year) return;
    std::erase_if(queue, [&](std::size_t i) { return !units[i].cost || *units[i].cost > *budget_per_year; });
    for (int year = 1; !queue.empty(); ++year) {
        std::vector<double> values;
        std::vector<Cny> costs;
        for (const std::size_t i : queue) {
            // A unit without any score is worth its ground: it is queued behind, and not for ever.
            values.push_back(std::max(entries[i].score, 1e-3) * units[i].floor_area.value);
            costs.push_back(*units[i].cost);
        }
        for (const std::size_t chosen : fill_budget(values, costs, *budget_per_year, run))
            entries[queue[chosen]].year = year;
        const std::size_t before = queue.size();
        std::erase_if(queue, [&](std::size_t i) { return entries[i].year.has_value(); });
        if (queue.size() == before) return;  // only what is worth nothing is left
    }
}

}  // namespace lifang
