// What forms that other programs make of a command need: a title over each field, and what the field is to
// hold.
#include "cli/contents.hpp"
#include "cli/export_options.hpp"
#include "cli/layout_options.hpp"
#include "cli/machine_names.hpp"
#include "cli/plan_options.hpp"
#include "cli/reading_options.hpp"
#include "cli/titles.hpp"
#include "core/utf8.hpp"

#include <set>
#include <string>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

constexpr int columns_of_a_label = 40;

bool is_short(const Text& title) {
    return !title.en.empty() && !title.zh.empty() && count_columns(title.en) <= columns_of_a_label &&
           count_columns(title.zh) <= columns_of_a_label;
}

}  // namespace

TEST_CASE("what a scenario can have is titled shortly in both languages, once in a command") {
    for (const Command& command : commands()) {
        if (!runs_scenarios(command)) continue;
        CAPTURE(command.name);
        CHECK(is_short(title_of(command)));
        std::set<std::string_view> titles;
        for (const Option* option : command.options) {
            if (!is_of_scenarios(*option)) continue;
            CAPTURE(option->name);
            CHECK(is_short(title_of(*option)));
            CHECK(titles.insert(title_of(*option).zh).second);
        }
    }
}

TEST_CASE("a form offers files, layers and systems of coordinates where an option names them") {
    CHECK(content_of(option::inputs) == "layers");
    CHECK(content_of(option::roads) == "layers");
    CHECK(content_of(option::ledger) == "table");
    CHECK(content_of(option::target_srs) == "crs");
    CHECK(content_of(option::constraints) == "file");
    CHECK(content_of(option::plan_file) == "plan");
    CHECK(content_of(option::plan_output) == "new_plan");
    CHECK(content_of(option::export_output) == "new_file");
    CHECK(content_of(option::layout) == "text");
}

TEST_CASE("an output is a file to be written, in every command") {
    for (const Command& command : commands()) {
        if (!runs_scenarios(command)) continue;
        for (const Option* option : command.options)
            if (option->name == "--output") CHECK(content_of(*option).starts_with("new_"));
    }
}
