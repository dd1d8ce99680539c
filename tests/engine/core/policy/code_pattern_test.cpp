// How units are numbered: a table of patterns and the codes they make.
#include "core/policy/code_pattern.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

const CodeParts kunming{.community = "530112004012",
                        .county = "530112",
                        .subdistrict = "004",
                        .middle = "000000",
                        .community_number = 12,
                        .sequence = 7};

std::string problem_of(const std::string& pattern, const CodeParts& parts = kunming, int digits = 0) {
    try {
        return "made " + make_code(CodePattern(pattern, digits), parts);
    } catch (const BadCodePattern& bad) {
        return bad.problem.in(Language::en);
    }
}

}  // namespace

TEST_CASE("a pattern makes codes") {
    struct Row {
        const char* pattern;
        const char* code;
    };
    for (const Row& row :
         {Row{"{community}-{sequence:02}", "530112004012-07"}, Row{"LT-{sequence:02}", "LT-07"},
          Row{"{sequence}", "7"},
          Row{"{county:6}{subdistrict:3}{community_number:3}{sequence:3}", "530112004012007"},
          Row{"{county}/{community_number}/{sequence:1}", "530112/12/7"},
          Row{"CJ/T 349-2010", "53011200401200000007"}})
        CHECK(make_code(CodePattern(row.pattern), kunming) == row.code);
    CodeParts many = kunming;
    many.sequence = 123;
    CHECK(make_code(CodePattern("{sequence:02}"), many) == "123");  // at least two digits
}

TEST_CASE("a pattern that cannot make codes says what is allowed") {
    CHECK_THAT(problem_of("{street}-{sequence}"), Catch::Contains("'street'"));
    CHECK_THAT(problem_of("{community}"), Catch::Contains("{sequence}"));
    CHECK_THAT(problem_of("{sequence"), Catch::Contains("bracket"));
    CHECK_THAT(problem_of("sequence}{sequence}"), Catch::Contains("bracket"));
    CHECK_THAT(problem_of("{sequence}{sequence}"), Catch::Contains("twice"));
    for (const char* pattern :
         {"{sequence:00}", "{sequence:10}", "{sequence:x}", "{sequence:>3}", "{sequence:}"})
        CHECK_THAT(problem_of(pattern), Catch::Contains("digits"));
    CHECK_THAT(problem_of(""), Catch::Contains("{sequence}"));
}

TEST_CASE("a code that a standard does not allow is refused") {
    CodeParts parts = kunming;
    parts.county = "5301";
    CHECK_THAT(problem_of("{county:6}{sequence}", parts), Catch::Contains("5301") && Catch::Contains("6"));
    parts.county.clear();
    CHECK_THAT(problem_of("{county:6}{sequence}", parts), Catch::Contains("county"));
    parts = kunming;
    parts.sequence = 100;  // a 21st digit
    CHECK_THAT(problem_of("CJ/T 349-2010", parts), Catch::Contains("20"));
    parts.middle.clear();
    CHECK_THAT(problem_of("CJ/T 349-2010", parts), Catch::Contains("middle"));
    const std::string fifteen = "{county:6}{subdistrict:3}{community_number:3}{sequence:3}";
    CHECK(problem_of(fifteen, kunming, 15) == "made 530112004012007");
    CHECK_THAT(problem_of("{county:6}{sequence:3}", kunming, 15), Catch::Contains("15"));
    CHECK_THAT(problem_of("X{county:6}{subdistrict:3}{community_number:3}{sequence:2}", kunming, 15),
               Catch::Contains("15"));
}
