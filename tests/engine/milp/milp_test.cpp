#include "milp/milp.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// What every choice of 0 and 1 costs, tried one by one; infinite where none keeps the rows.
double find_least(const Milp& program) {
    double least = std::numeric_limits<double>::infinity();
    for (std::uint32_t choice = 0; choice < (1U << program.variables.size()); ++choice) {
        std::vector<double> sums(program.rows.size(), 0.0);
        double cost = 0.0;
        for (std::size_t i = 0; i < program.variables.size(); ++i) {
            if (!(choice >> i & 1U)) continue;
            cost += program.variables[i].cost;
            for (const Milp::Entry& entry : program.entries[i]) sums[entry.row] += entry.factor;
        }
        bool holds = true;
        for (std::size_t row = 0; row < sums.size(); ++row)
            holds &= sums[row] >= program.rows[row].lower && sums[row] <= program.rows[row].upper;
        if (holds) least = std::min(least, cost);
    }
    return least;
}

int draw(boost::random::mt19937& random, int most) {
    return boost::random::uniform_int_distribution<int>(0, most)(random);
}

}  // namespace

TEST_CASE("two gates that serve everybody are cheaper than three") {
    Milp program;
    for (int yard = 0; yard < 4; ++yard) program.add_row(1.0, std::numeric_limits<double>::infinity());
    program.add_variable({.cost = 1.0}, {{0}, {1}});
    program.add_variable({.cost = 1.0}, {{1}, {2}});
    program.add_variable({.cost = 1.0}, {{2}, {3}});
    program.add_variable({.cost = 1.0}, {{0}, {3}});
    const MilpSolution solution = solve(program);
    REQUIRE(solution.is_complete);
    CHECK(solution.cost == 2.0);
    CHECK(solution.bound == Approx(2.0));
}

TEST_CASE("rows that contradict each other have no solution, and it is known") {
    Milp program;
    const std::size_t row = program.add_row(2.0, 3.0);
    program.add_variable({}, {{row}});
    const MilpSolution solution = solve(program);
    CHECK(solution.is_complete);
    CHECK(solution.values.empty());
}

TEST_CASE("a variable that is not whole takes the value between") {
    Milp program;
    const std::size_t row = program.add_row(1.5, 1.5);
    program.add_variable({.cost = 1.0, .upper = 10.0, .is_whole = false}, {{row}});
    const MilpSolution solution = solve(program);
    REQUIRE(solution.values.size() == 1);
    CHECK(solution.values.front() == Approx(1.5));
}

TEST_CASE("200 random programs are solved as by trying everything") {
    boost::random::mt19937 random(7);
    for (int drawn = 0; drawn < 200; ++drawn) {
        Milp program;
        const int rows = 1 + draw(random, 4), variables = 1 + draw(random, 8);
        for (int row = 0; row < rows; ++row) {
            const double lower = draw(random, 3);
            program.add_row(lower, lower + draw(random, 3));
        }
        for (int i = 0; i < variables; ++i) {
            std::vector<Milp::Entry> entries;
            for (int row = 0; row < rows; ++row)
                if (draw(random, 1))
                    entries.push_back({static_cast<std::size_t>(row), 1.0 + draw(random, 2)});
            program.add_variable({.cost = static_cast<double>(draw(random, 20)) - 4.0}, std::move(entries));
        }
        const MilpSolution solution = solve(program);
        const double least = find_least(program);
        INFO("program " << drawn);
        REQUIRE(solution.is_complete);
        CHECK(solution.values.empty() == std::isinf(least));
        if (!solution.values.empty()) CHECK(solution.cost == Approx(least));
    }
}
