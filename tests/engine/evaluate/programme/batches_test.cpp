#include "evaluate/programme/batches.hpp"

#include "core/error.hpp"
#include "core/random.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

ProgrammeUnit make_unit(const std::string& code, double floor_area, double cost_yuan) {
    ProgrammeUnit unit;
    unit.code = code;
    unit.floor_area = SquareMeters{floor_area};
    unit.cost = Cny::from_yuan(cost_yuan);
    return unit;
}

/// Units of 100 m² with these scores and costs.
struct Row {
    const char* code;
    double score;
    double cost;
};
std::vector<ProgrammeEntry> queue(const std::vector<Row>& rows, std::optional<double> budget,
                                  const std::vector<bool>& is_started = {}) {
    std::vector<ProgrammeUnit> units;
    std::vector<ProgrammeEntry> entries;
    for (const Row& row : rows) {
        units.push_back(make_unit(row.code, 100.0, row.cost));
        entries.emplace_back().score = row.score;
    }
    queue_units(units, is_started.empty() ? std::vector<bool>(rows.size(), false) : is_started,
                budget ? std::optional(Cny::from_yuan(*budget)) : std::nullopt, Run(), entries);
    return entries;
}

double best_value(const std::vector<double>& values, const std::vector<Cny>& costs, Cny budget) {
    double best = 0.0;
    for (std::uint32_t choice = 0; choice < (1U << values.size()); ++choice) {
        Cny cost;
        double value = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i)
            if (choice >> i & 1U) cost = cost + costs[i], value += values[i];
        if (cost <= budget) best = std::max(best, value);
    }
    return best;
}

}  // namespace

TEST_CASE("units queue by score, equals by code, and who has been started is out of the queue") {
    const auto entries = queue({{"03", 0.5, 1}, {"02", 0.9, 1}, {"01", 0.5, 1}, {"04", 1.0, 1}}, std::nullopt,
                               {false, false, false, true});
    CHECK(entries[1].position == 1);
    CHECK(entries[2].position == 2);
    CHECK(entries[0].position == 3);
    CHECK(entries[3].position == std::nullopt);
    CHECK(entries[3].is_started);
    CHECK(entries[1].year == std::nullopt);  // no budget, no batches
}

TEST_CASE("a year's batch is worth the most that its budget pays, not the first in the queue") {
    // Two of 50 are worth 1.4, the best alone 0.9: the first year starts the two.
    const auto entries = queue({{"01", 0.9, 60}, {"02", 0.7, 50}, {"03", 0.7, 50}, {"04", 0.1, 40}}, 100.0);
    CHECK(entries[1].year == 1);
    CHECK(entries[2].year == 1);
    CHECK(entries[0].year == 2);
    CHECK(entries[3].year == 2);
}

TEST_CASE("who costs more than a year's budget is in no batch, and everybody else is in one") {
    const auto entries = queue({{"01", 0.9, 101}, {"02", 0.0, 100}, {"03", 0.7, 1}}, 100.0);
    CHECK(entries[0].year == std::nullopt);
    CHECK(entries[0].position == 1);
    CHECK(entries[2].year == 1);
    CHECK(entries[1].year == 2);
}

TEST_CASE("what has been started makes room for the next") {
    const std::vector<Row> rows = {{"01", 0.9, 60}, {"02", 0.7, 50}, {"03", 0.6, 50}};
    CHECK(queue(rows, 60.0)[1].year == 2);
    CHECK(queue(rows, 60.0, {true, false, false})[1].year == 1);
}

TEST_CASE("the knapsack is filled as by trying everything, to the fen") {
    Random random = make_random(11, 0);
    for (int drawn = 0; drawn < 300; ++drawn) {
        std::vector<double> values;
        std::vector<Cny> costs;
        Cny all;
        for (std::size_t i = 0; i < 1 + draw_below(random, 10); ++i) {
            values.push_back(1.0 + draw_below(random, 1000));
            costs.push_back(Cny{1 + static_cast<std::int64_t>(draw_below(random, 500'000'000))});
            all = all + costs.back();
        }
        const Cny budget{all.fen / (1 + static_cast<std::int64_t>(draw_below(random, 4)))};
        Cny spent;
        double value = 0.0;
        for (const std::size_t i : fill_budget(values, costs, budget, Run()))
            spent = spent + costs[i], value += values[i];
        INFO("knapsack " << drawn);
        CHECK(spent <= budget);
        CHECK(value == Approx(best_value(values, costs, budget)));
    }
}

TEST_CASE("filling a budget stops when asked") {
    Run run;
    run.request_stop();
    CHECK_THROWS_AS(fill_budget({1.0, 2.0}, {Cny{100}, Cny{200}}, Cny{250}, run), Error);
}
