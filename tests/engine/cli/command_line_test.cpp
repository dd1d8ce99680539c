#include "cli/command_line.hpp"

#include "core/error.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using Catch::Matchers::Contains;
using Words = std::vector<std::string>;

namespace {

using enum Option::Kind;

constexpr Option graph{"GRAPH", "", "GRAPH", text, {"a graph", "图"}};
constexpr Option layers{"LAYER", "", "LAYER", list, {"layers", "图层"}};
constexpr Option least{"--min", "-m", "N", number, {"least", "下限"}};
constexpr Option locks{"--lock", "", "ID", list, {"locks", "锁定"}};
constexpr Option crs{"--t-srs", "-t_srs", "CRS", text, {"CRS", "坐标系"}};
constexpr Option quiet{"--quiet", "-q", "", flag, {"quiet", "安静"}};
constexpr Option json{"--json", "-j", "", flag, {"JSON", "JSON"}};

const Command divide{"divide",
                     {"divides", "划分"},
                     {&graph, &layers, &least, &locks, &crs, &quiet, &json},
                     [](const Arguments&, Console&) { return 0; }};

/// "--min 3; GRAPH a": who was given what, in order.
std::string assigned(const Words& words) {
    std::string text;
    for (const Given& given : assign_words(divide, words)) {
        text += text.empty() ? "" : "; ";
        text += given.option->name;
        if (given.option->takes_value()) text += " " + given.value;
    }
    return text;
}

std::string refusal(const Words& words) {
    try {
        return "accepted: " + assigned(words);
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::usage);
        return error.what();
    }
}

}  // namespace

TEST_CASE("a value stands behind its option or an equals sign") {
    CHECK(assigned({"--min", "3"}) == "--min 3");
    CHECK(assigned({"--min=3"}) == "--min 3");
    CHECK(assigned({"-m", "3"}) == "--min 3");
    CHECK(assigned({"-m3"}) == "--min 3");
    CHECK(assigned({"-t_srs", "EPSG:4549"}) == "--t-srs EPSG:4549");
    CHECK(assigned({"-t_srs=EPSG:4549"}) == "--t-srs EPSG:4549");
}

TEST_CASE("only the first equals sign parts name and value") {
    CHECK(assigned({"--lock=C1=u2"}) == "--lock C1=u2");
    CHECK(assigned({"--lock", "=u2"}) == "--lock =u2");
}

TEST_CASE("nothing behind an equals sign is an empty value, not the next word") {
    CHECK(assigned({"--lock=", "a"}) == "--lock ; GRAPH a");
}

TEST_CASE("a value may begin with a dash") {
    CHECK(assigned({"--min", "-3"}) == "--min -3");
    CHECK(assigned({"--min=-3"}) == "--min -3");
    CHECK(assigned({"-m-3"}) == "--min -3");
    CHECK(assigned({"--lock", "--json"}) == "--lock --json");
    CHECK(assigned({"--lock", "--", "a"}) == "--lock --; GRAPH a");
}

TEST_CASE("an option that is repeated takes one value each time") {
    CHECK(assigned({"--lock", "a", "b", "--lock=c", "d"}) == "--lock a; GRAPH b; --lock c; LAYER d");
    CHECK(assigned({"--json", "--json"}) == "--json; --json");
}

TEST_CASE("positionals take a word each, and a list the rest") {
    CHECK(assigned({"g", "a", "b"}) == "GRAPH g; LAYER a; LAYER b");
    CHECK(assigned({"g", "-q", "a", "-m", "1", "b"}) == "GRAPH g; --quiet; LAYER a; --min 1; LAYER b");
    CHECK(assigned({""}) == "GRAPH ");
    CHECK(assigned({}).empty());
}

TEST_CASE("behind two dashes, a dash alone and before a digit, nothing is an option") {
    CHECK(assigned({"--", "--json", "-q", "--"}) == "GRAPH --json; LAYER -q; LAYER --");
    CHECK(assigned({"-", "-3"}) == "GRAPH -; LAYER -3");
}

TEST_CASE("flags of one letter may share a dash, the last may take a value") {
    CHECK(assigned({"-qj"}) == "--quiet; --json");
    CHECK(assigned({"-qm3"}) == "--quiet; --min 3");
    CHECK(assigned({"-qm", "3"}) == "--quiet; --min 3");
}

TEST_CASE("words that fit nothing are named") {
    CHECK_THAT(refusal({"--mni", "3"}), Contains("--mni") && Contains("'--min'"));
    CHECK_THAT(refusal({"--loc=3"}), Contains("--loc:") && Contains("'--lock'"));
    CHECK_THAT(refusal({"-x"}), Contains("-x: 'lifang divide' has no such option"));
    CHECK_THAT(refusal({"-qx"}), Contains("-qx: "));
    CHECK_THAT(refusal({"---json"}), Contains("no such option"));
    CHECK_THAT(refusal({"--min"}), Contains("--min: it needs a value"));
    CHECK_THAT(refusal({"-qm"}), Contains("--min: it needs a value"));
    CHECK_THAT(refusal({"--json=yes"}), Contains("--json: it takes no value"));
    CHECK_THAT(refusal({"--json="}), Contains("--json: it takes no value"));
    CHECK_THAT(refusal({"--qui"}), Contains("no such option"));  // not an abbreviation
}
