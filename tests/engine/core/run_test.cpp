#include "core/run.hpp"

#include "core/error.hpp"
#include "core/parallel.hpp"
#include "core/random.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("every item is worked on once, in its own slot, for any number of threads") {
    for (const int threads : {1, 2, 5}) {
        const Run run(nullptr, threads);
        std::vector<int> slots(1000, 0);
        for_each_item(run, slots.size(), [&](std::size_t item) { slots[item] += static_cast<int>(item); });
        std::vector<int> expected(1000);
        std::iota(expected.begin(), expected.end(), 0);
        CHECK(slots == expected);
    }
}

TEST_CASE("items are taken up in order, so that the first are done when the clock runs out") {
    const Run run(nullptr, 1);
    std::vector<std::size_t> order;
    for_each_item(run, 100, [&](std::size_t item) { order.push_back(item); });
    CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE("of several failing items the smallest is told, whatever the timing") {
    const Run run(nullptr, 2);
    const auto fail_from_17 = [](std::size_t item) {
        if (item >= 17)
            throw Error(ExitCode::input, "item " + std::to_string(item), Message::verbatim("is bad"));
    };
    CHECK_THROWS_WITH(for_each_item(run, 100, fail_from_17), "item 17: is bad");
}

TEST_CASE("a stop ends the stage with exit code 130") {
    Run run;
    run.request_stop();
    try {
        StageProgress progress(run, "load", 10);
        FAIL("a stopped run began a stage");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::interrupted);
    }
}

TEST_CASE("the random stream of an item depends on seed and item alone") {
    CHECK(make_random(1, 7)() == make_random(1, 7)());
    CHECK(make_random(1, 7)() != make_random(1, 8)());
    CHECK(make_random(1, 7)() != make_random(2, 7)());
}
