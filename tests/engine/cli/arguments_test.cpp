#include "cli/arguments.hpp"

#include "cli/common_options.hpp"
#include "cli/plan_options.hpp"
#include "cli/reading_options.hpp"
#include "core/error.hpp"
#include "core/nearest.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

Arguments parse(std::vector<std::string> words) {
    const std::string name = words.front();
    words.erase(words.begin());
    return Arguments(require_command(name), words);
}

/// The message of the usage error that the words are; fails when they are none.
std::string refusal(const std::vector<std::string>& words) {
    try {
        parse(words);
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::usage);
        return error.what();
    }
    FAIL("accepted");
    return {};
}

}  // namespace

TEST_CASE("options, positionals and fallbacks of plan") {
    const Arguments words = parse({"plan", "a.gpkg", "--target=90000", "b.osm", "-o", "out.gpkg", "--exclude",
                                   "c1", "--exclude", "c2", "--strict"});
    CHECK(words.list(option::inputs) == std::vector<std::string>{"a.gpkg", "b.osm"});
    CHECK(words.number(option::target) == 90000.0);
    CHECK_FALSE(words.number(option::min).has_value());
    CHECK(words.text(option::plan_output) == "out.gpkg");
    CHECK(words.list(option::exclude) == std::vector<std::string>{"c1", "c2"});
    CHECK(words.flag(option::strict));
    CHECK_FALSE(words.flag(option::overwrite));
    CHECK(words.text(option::profile) == "kunming");
    CHECK(words.count(option::candidates) == 8);
}

TEST_CASE("a repeated option takes one value each time and no positionals") {
    const Arguments words =
        parse({"plan", "--roads", "r.shp", "a.gpkg", "--roads", "s.shp:ways", "-o", "x.gpkg"});
    CHECK(words.list(option::roads) == std::vector<std::string>{"r.shp", "s.shp:ways"});
    CHECK(words.list(option::inputs) == std::vector<std::string>{"a.gpkg"});
}

TEST_CASE("two positionals of one word each") {
    const Arguments words = parse({"profile", "show", "xuchang"});
    CHECK(words.text(option::profile_action) == "show");
    CHECK(words.text(option::profile_name) == "xuchang");
    CHECK_THAT(refusal({"profile", "show", "a", "b"}), Catch::Contains("unexpected argument"));
}

TEST_CASE("GDAL's spelling of the target CRS is understood") {
    CHECK(parse({"plan", "a.gpkg", "-t_srs", "EPSG:4549", "-o", "x.gpkg"}).text(option::target_srs) ==
          "EPSG:4549");
}

TEST_CASE("words that are wrong are named, with what was meant") {
    CHECK_THAT(refusal({"plan", "a", "-o", "x.gpkg", "--tmie-limit", "3"}),
               Catch::Contains("'--time-limit'"));
    CHECK_THAT(refusal({"plan", "a"}), Catch::Contains("--output: is missing"));
    CHECK_THAT(refusal({"plan", "a", "-o", "x", "--candidates", "0"}), Catch::Contains("at least 1"));
    CHECK_THAT(refusal({"plan", "a", "-o", "x", "--candidates", "-3"}), Catch::Contains("-3"));
    CHECK_THAT(refusal({"plan", "a", "-o", "x", "--target", "nan"}), Catch::Contains("not a number"));
    CHECK_THAT(refusal({"plan", "a", "-o", "x", "-o", "y"}), Catch::Contains("twice"));
    CHECK_THAT(refusal({"plan", "a", "-o", "x", "--profile", ""}), Catch::Contains("empty"));
    CHECK_THAT(refusal({"check", "a", "b"}), Catch::Contains("unexpected argument"));
    CHECK_THAT(refusal({"plan", "a", "-o"}), Catch::Contains("--output"));
}

TEST_CASE("the deciding part of a line leaves out where it goes and how it runs") {
    const Arguments words = parse({"plan", "--seed", "2", "a b.gpkg", "-o", "x.gpkg", "--threads", "2",
                                   "--quiet", "--overwrite", "--field", "buildings.compound=小区"});
    CHECK(words.deciding() == "lifang plan 'a b.gpkg' --field 'buildings.compound=小区' --seed 2");
    CHECK(words.typed() ==
          "lifang plan --seed 2 'a b.gpkg' -o x.gpkg --threads 2 --quiet --overwrite --field "
          "'buildings.compound=小区'");
}

TEST_CASE("edits come in the order typed, and so does the part that decides") {
    const Arguments words = parse({"edit", "a.gpkg", "--move", "C1=u2", "--layout", "1", "--lock=C1",
                                   "--repair", "--move", "C2=new", "--split", "u3", "--dry-run"});
    std::vector<std::string> steps;
    for (const auto& [option, value] : words.steps())
        steps.push_back(std::string(option->name) + " " + value);
    CHECK(steps == std::vector<std::string>{"--move C1=u2", "--lock C1", "--move C2=new", "--split u3"});
    CHECK(words.deciding() ==
          "lifang edit a.gpkg --layout 1 --move C1=u2 --lock C1 --move C2=new --split u3 --repair");
}

TEST_CASE("asking for an option that the command does not declare is our defect, not silence") {
    CHECK_THROWS_AS(parse({"check", "a.gpkg"}).text(option::target), std::logic_error);
}

TEST_CASE("every command declares each name once and says it in both languages") {
    for (const Command& command : commands()) {
        INFO(command.name);
        CHECK_FALSE(command.summary.en.empty());
        CHECK_FALSE(command.summary.zh.empty());
        std::set<std::string_view> names;
        for (const Option* option : command.options) {
            INFO(option->name);
            CHECK(names.insert(option->name).second);
            CHECK_FALSE(option->help.en.empty());
            CHECK_FALSE(option->help.zh.empty());
            CHECK(option->takes_value() == !option->metavar.empty());
        }
    }
}

TEST_CASE("nearest words: a slip is forgiven, another word is not") {
    const std::vector<std::string_view> known = {"plan", "inspect", "check", "info"};
    CHECK(find_nearest("plna", known) == "plan");
    CHECK(find_nearest("inspcet", known) == "inspect");
    CHECK_FALSE(find_nearest("merge", known).has_value());
}
