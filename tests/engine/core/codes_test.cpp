#include "core/barrier.hpp"
#include "core/issue.hpp"
#include "core/profile.hpp"
#include "core/rule_kind.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace lifang;

TEMPLATE_TEST_CASE("every value is found again by its code", "", Barrier, BuildingKind, RuleKind, Severity,
                   Stage) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < codes_of<TestType>.size(); ++i) {
        const auto value = static_cast<TestType>(i);
        CHECK(find_code<TestType>(to_text(value)) == value);
        CHECK(seen.insert(to_text(value)).second);
    }
    CHECK_FALSE(find_code<TestType>("canyon"));
    CHECK_FALSE(find_code<TestType>(""));
}

TEST_CASE("codes stand in the order of their values") {
    CHECK(to_text(Barrier::water) == "water");
    CHECK(to_text(BuildingKind::public_service) == "public");
    CHECK(to_text(BuildingKind::other) == "other");
    CHECK(to_text(RuleKind::include) == "include");
    CHECK(to_text(Severity::error) == "error");
    CHECK(to_text(Stage::check) == "check");
}
