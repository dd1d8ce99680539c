#include "cli/contents.hpp"

#include "cli/plan_options.hpp"
#include "cli/shard_options.hpp"

#include <algorithm>
#include <iterator>

namespace lifang {
namespace {

struct Content {
    std::string_view metavar;
    std::string_view content;
};

constexpr Content contents[] = {
    {"INPUT...", "layers"},
    {"SRC[:LAYER]", "layers"},
    {"SRC[:SHEET]", "table"},
    {"FILE[:SHEET]", "table"},
    {"PLAN.gpkg", "plan"},
    {"PLAN.gpkg|PG:...", "plan"},
    {"SRC", "file"},
    {"GRAPH", "file"},
    {"MANIFEST.jsonl", "file"},
    {"OLD.gpkg[:LAYOUT]", "file"},
    {"DOSSIER.html|.pdf", "new_file"},
    {"CRS", "crs"},
};

}  // namespace

std::string_view content_of(const Option& option) {
    if (&option == &option::plan_output || &option == &option::city_output) return "new_plan";
    if (option.name == option::plan_output.name) return "new_file";
    const auto* const found = std::ranges::find(contents, option.metavar, &Content::metavar);
    return found == std::end(contents) ? "text" : found->content;
}

}  // namespace lifang
