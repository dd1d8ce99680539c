#include "publish/report/map_sheet.hpp"

#include "publish/map/map.hpp"
#include "report/pages.hpp"
#include "support/error_of.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::string read_text(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("the map of a layout is written as a drawing, or on a page that needs no other file") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    const PlannedLayout& layout = plan.layouts.front();
    for (const char* language : {"zh", "en"}) {
        write_map_sheet(plan, layout, language, {folder / "map.svg", true}, Run());
        CHECK(read_text(folder / "map.svg") == draw_map(plan, layout, language));
        write_map_sheet(plan, layout, language, {folder / "map.html", true}, Run());
        const std::string page = read_text(folder / "map.html");
        CHECK(find_page_faults(page).empty());
        CHECK(count(page, "<svg") == 1);
        CHECK(count(page, "<?xml") == 0);
        CHECK(count(page, language == std::string("zh") ? "管理单元分布图" : "Map of the management units") >=
              1);
    }
}

TEST_CASE("a map is not written over a file unless that is asked for, nor under an ending of another kind") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    std::ofstream(folder / "map.svg") << "mine";
    CHECK(error_of([&] {
              write_map_sheet(plan, plan.layouts[0], "zh", {folder / "map.svg"}, Run());
          }).code() == ExitCode::output);
    CHECK(read_text(folder / "map.svg") == "mine");
    CHECK(error_of([&] {
              write_map_sheet(plan, plan.layouts[0], "zh", {folder / "map.docx"}, Run());
          }).code() == ExitCode::usage);
}
