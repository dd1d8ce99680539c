// Commands as JSON, for programs that call this one.
#include "cli/scenario_json.hpp"

#include "cli/arguments.hpp"
#include "cli/machine_names.hpp"
#include "core/error.hpp"
#include "core/shell_words.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using Words = std::vector<std::string>;

namespace {

Words words_of(const std::string& json, const std::string& output = "") {
    return read_scenario(json, "scenario.json", output).words;
}

std::string refusal(const std::string& json, ExitCode code = ExitCode::usage) {
    try {
        words_of(json);
    } catch (const Error& error) {
        CHECK(error.code() == code);
        return std::string(error.where()) + ": " + error.problem() + "; " + error.advice();
    }
    FAIL("accepted");
    return {};
}

}  // namespace

TEST_CASE("a scenario is the words of a command line") {
    CHECK(words_of(R"({"command": "plan", "inputs": {"input": ["a.gpkg", "-b.shp"], "output": "p.gpkg",
                   "target": 100000, "passable": ["primary", "trunk"], "through-excluded": true, "strict": false,
                   "seed": 7, "profile": null}})") ==
          Words{"--output=p.gpkg", "--target=100000", "--passable=primary", "--passable=trunk",
                "--through-excluded", "--seed=7", "--", "a.gpkg", "-b.shp"});
    CHECK(words_of(R"({"command": "edit", "inputs": {"plan": "p.gpkg", "layout": "1",
                   "steps": [{"lock": "C1"}, {"move": "C2=new"}, {"lock": "C2"}], "repair": true}})") ==
          Words{"--layout=1", "--lock=C1", "--move=C2=new", "--lock=C2", "--repair", "--", "p.gpkg"});
    CHECK(words_of(R"({"command": "profile", "inputs": {"action": "list"}})") == Words{"--", "list"});
    CHECK(words_of(R"({"command": "plan", "inputs": {"input": "a.gpkg"}})", "other.gpkg") ==
          Words{"--output=other.gpkg", "--", "a.gpkg"});
}

TEST_CASE("what a scenario cannot have is refused, with where and what was probably meant") {
    CHECK_THAT(refusal(R"({"command": "plan", "inputs": {"targt": 1}})"),
               Catch::Contains("inputs") && Catch::Contains("targt") && Catch::Contains("'target'"));
    CHECK_THAT(refusal(R"({"command": "plan", "input": {}})"), Catch::Contains("inputs"));
    CHECK_THAT(refusal(R"({"command": "pla"})"), Catch::Contains("lifang plan"));
    CHECK_THAT(refusal(R"({"command": "run"})"), Catch::Contains("run"));
    CHECK_THAT(refusal(R"({"inputs": {}})"), Catch::Contains("command"));
    CHECK_THAT(refusal(R"({"command": "plan", "inputs": {"strict": 1}})"),
               Catch::Contains("inputs.strict") && Catch::Contains("true nor false"));
    CHECK_THAT(refusal(R"({"command": "plan", "inputs": {"seed": [1, 2]}})"), Catch::Contains("inputs.seed"));
    CHECK_THAT(refusal(R"({"command": "plan", "inputs": {"seed": {"a": 1}}})"),
               Catch::Contains("inputs.seed"));
    CHECK_THAT(refusal(R"({"command": "edit", "inputs": {"move": "a=b"}})"), Catch::Contains("steps"));
    CHECK_THAT(refusal(R"({"command": "edit", "inputs": {"steps": [{"mov": "a=b"}]}})"),
               Catch::Contains("inputs.steps") && Catch::Contains("'move'"));
    CHECK_THAT(refusal(R"({"command": "plan", "inputs": {"json": true}})"), Catch::Contains("json"));
    refusal("{", ExitCode::input);
    refusal("[]", ExitCode::input);
    refusal(std::string(500, '['), ExitCode::input);
}

TEST_CASE("a command line becomes a scenario and back") {
    const Command& plan = require_command("plan");
    const Words line{"b.gpkg",
                     "--target",
                     "80000",
                     "--field",
                     "buildings.levels=CS",
                     "--field",
                     "compounds.name=MC",
                     "--through-excluded",
                     "--profile",
                     "it's mine.toml",
                     "-o",
                     "p.gpkg"};
    const Json scenario = make_scenario_json(plan, line);
    const ScenarioWords back = read_scenario(scenario.dump(), "-", "");
    CHECK(back.command == &plan);
    CHECK(Arguments(plan, back.words).deciding() == Arguments(plan, line).deciding());
    const Command& edit = require_command("edit");
    const Words steps{"p.gpkg", "--layout", "1", "--lock", "a", "--move", "b=u1", "--lock", "b"};
    CHECK(Arguments(edit, read_scenario(make_scenario_json(edit, steps).dump(), "-", "").words).deciding() ==
          Arguments(edit, steps).deciding());
}

TEST_CASE("every option of every command has a key of its own") {
    for (const Command& command : commands()) {
        std::set<std::string> keys;
        for (const Option* option : command.options) {
            if (!is_of_scenarios(*option)) continue;
            INFO(command.name << " " << option->name);
            CHECK(!key_of(*option).empty());
            CHECK(keys.insert(key_of(*option)).second);
            CHECK(find_by_key(command, key_of(*option)) == option);
        }
    }
}

TEST_CASE("words of a shell come back as they were") {
    const Words words{"plan", "it's", "a b", "", "x'y'z", "小区.gpkg", "\\", "'", "a\\b c"};
    std::string line;
    for (const std::string& word : words) line += (line.empty() ? "" : " ") + shell_quoted(word);
    CHECK(split_shell_words(line) == words);
}
