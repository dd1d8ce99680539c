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

namespace {

/// The numbers a stage told, in the order they were told.
struct Told : Listener {
    std::vector<std::size_t> done;
    void on_progress(Stage, std::size_t items) override { done.push_back(items); }
};

}  // namespace

TEST_CASE("a loop on many threads tells how far it is, in rising numbers up to the last item") {
    for (const int threads : {1, 4})
        for (const std::size_t items : {1u, 10u, 10000u}) {
            Told told;
            const Run run(&told, threads);
            StageProgress progress(run, Stage::connect, items);
            for_each_item(run, progress, items, [](std::size_t) {});
            CAPTURE(threads, items, told.done.size());
            CHECK(std::ranges::is_sorted(told.done));
            CHECK(std::ranges::adjacent_find(told.done) == told.done.end());
            REQUIRE_FALSE(told.done.empty());
            CHECK(told.done.back() == items);
            CHECK(told.done.size() <= 257);
            // On threads a later number may be told before an earlier one, which is then left out.
            if (threads == 1) CHECK(told.done.size() >= std::min<std::size_t>(items, 200));
        }
}

TEST_CASE("a stop in the middle of a counted loop ends it there") {
    Told told;
    Run run(&told, 1);
    StageProgress progress(run, Stage::connect, 100);
    CHECK_THROWS_AS(for_each_item(run, progress, 100,
                                  [&](std::size_t item) {
                                      if (item == 40) run.request_stop();
                                  }),
                    Error);
    CHECK(told.done.back() == 41);
}

TEST_CASE("a stop ends the stage with exit code 130") {
    Run run;
    run.request_stop();
    try {
        StageProgress progress(run, Stage::load, 10);
        FAIL("a stopped run began a stage");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::interrupted);
    }
}

TEST_CASE("a part of a run has a seed of its own and is stopped with the run") {
    Run city(nullptr, 3, 1);
    const Run district = city.with_seed(7);
    CHECK(district.seed() == 7);
    CHECK(district.threads() == 3);
    CHECK(city.seed() == 1);
    CHECK_NOTHROW(district.check_stop());
    city.request_stop();
    CHECK_THROWS_AS(district.check_stop(), Error);
}

TEST_CASE("the random stream of an item depends on seed and item alone") {
    CHECK(make_random(1, 7)() == make_random(1, 7)());
    CHECK(make_random(1, 7)() != make_random(1, 8)());
    CHECK(make_random(1, 7)() != make_random(2, 7)());
}
