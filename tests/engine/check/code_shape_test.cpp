// Whether a unit's code is by a pattern, as check reads both.
#include "check/code_shape.hpp"

#include <set>
#include <string>

#include <catch2/catch.hpp>

using lifang::checking::CodeShape;

namespace {

const std::set<std::string> communities{"k1", "k10", "滇池"};

bool admits(const std::string& pattern, const std::string& code, const std::string& middle = "") {
    return CodeShape(pattern, middle).admits(code, communities);
}

}  // namespace

TEST_CASE("a number has at least the digits that its field says, and another field exactly those") {
    CHECK(admits("{community}-{sequence:02}", "k1-01"));
    CHECK(admits("{community}-{sequence:02}", "滇池-123"));
    CHECK_FALSE(admits("{community}-{sequence:02}", "k1-1"));
    CHECK_FALSE(admits("{community}-{sequence}", "k1-1a"));
    CHECK(admits("{county:6}.{sequence}", "530102.7"));
    CHECK_FALSE(admits("{county:6}.{sequence}", "5301020.7"));
    CHECK(admits("{county}.{sequence}", "any text.7"));
    CHECK_FALSE(admits("{county}.{sequence}", ".7"));
    const std::string national = "{county:6}{subdistrict:3}{community_number:3}{middle:6}{sequence:2}";
    CHECK(admits(national, "53010200160199999904", "999999"));
    CHECK_FALSE(admits(national, "53010200160199999804", "999999"));
}

TEST_CASE("the community of a code is one of the plan's, or 00, whichever way the code can be read") {
    CHECK(admits("{community}{sequence}", "k10"));   // k1, 0
    CHECK(admits("{community}{sequence}", "k107"));  // k1, 07 or k10, 7
    CHECK(admits("{community}{sequence}", "007"));
    CHECK_FALSE(admits("{community}{sequence}", "k27"));
    CHECK_FALSE(admits("{community}", ""));
}

TEST_CASE("what is not a field of a pattern stands for itself") {
    CHECK(admits("U[.*]{sequence}", "U[.*]7"));
    CHECK_FALSE(admits("U.{sequence}", "Ux7"));
    CHECK(admits("{Community}{sequence}", "{Community}7"));
    CHECK(admits("{sequence:0}", "{sequence:0}"));
    CHECK(admits("{sequence", "{sequence"));
    CHECK(admits("{sequence 2}", "{sequence 2}"));
    CHECK(admits("{sequence:12}", "{sequence:12}"));
    CHECK(admits("{{sequence}}", "{7}"));
}

// std::regex, which was here before, went one call deeper for each character and ended the program.
TEST_CASE("codes and patterns may be of any length") {
    const std::string digits(1'000'000, '7');
    CHECK(admits("{community}{sequence}", "k1" + digits));
    CHECK_FALSE(admits("{county}{sequence}", digits + "x"));
    CHECK(CodeShape("{" + std::string(1'000'000, 'a'), "").fields() == 0);
    CHECK(CodeShape("{" + std::string(1'000'000, 'a') + "}", "").fields() == 1);
    CHECK(CodeShape(std::string(1'000'000, '{'), "").fields() == 0);
    const std::string community(1'000'000, 'x');
    CHECK(CodeShape("{community}-{sequence:02}", "").admits(community + "-01", {community}));
}
