#include "publish/cartography/colours.hpp"
#include "publish/publish.hpp"
#include "scene/layout_view.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <catch2/catch.hpp>
#include <ogrsf_frmts.h>

using namespace lifang;
using namespace lifang::scene;

namespace {

const std::vector<std::string> eighteen = {"ABCDEF",  //
                                           "GHIJKL",  //
                                           "MNOPQR"};
const std::vector<std::string> alone = {"A", "B", "C", "D", "E", "F", "G", "H", "I",
                                        "J", "K", "L", "M", "N", "O", "P", "Q", "R"};

std::vector<int> read_map_colours(const std::filesystem::path& path) {
    std::vector<int> colours;
    const GDALDatasetUniquePtr plan(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    REQUIRE(plan);
    for (const auto& row : *plan->GetLayerByName("units"))
        colours.push_back(row->GetFieldAsInteger("map_colour"));
    return colours;
}

}  // namespace

TEST_CASE("units have the colours on the screen that the plan file gives them in a GIS") {
    const testing::TemporaryFolder folder;
    write_plan(testing::draw_plan(eighteen, {alone}), folder / "plan.gpkg", false, Run());
    const Ground scene(std::make_shared<const Plan>(read_plan(folder / "plan.gpkg")));
    const std::vector<int> shown = map_colours_of(scene.plan().graph, scene.layout(0));
    CHECK(shown.size() == 18);
    CHECK(shown == read_map_colours(folder / "plan.gpkg"));
}

TEST_CASE("another layout of the file has the colours of the file, not those of the one shown before") {
    Plan plan = testing::draw_plan({"ABC"}, {{"A", "B", "C"}, {"A", "BC"}});
    for (PlannedLayout& layout : plan.layouts)
        for (std::size_t i = 0; i < layout.units.size(); ++i)
            layout.units[i].map_colour = static_cast<int>(i + layout.units.size());
    const auto ground = std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan)));
    const auto shown = [&](std::size_t i) {
        return std::make_shared<const PlannedLayout>(ground->layout(i));
    };
    const LayoutView first(ground, shown(0), {}, light_style());
    CHECK(first.map_colours() == std::vector{3, 4, 5});
    const LayoutView second(ground, shown(1), {}, light_style(), &first);
    CHECK(second.map_colours() == std::vector{2, 3});
}

TEST_CASE("while a layout is edited units keep their colours, save where two would meet that share one") {
    Plan plan = testing::draw_plan({"ABCD"}, {{"A", "B", "C", "D"}});
    const std::vector<int> colours{4, 2, 4, 7};
    for (std::size_t i = 0; i < colours.size(); ++i) plan.layouts[0].units[i].map_colour = colours[i];
    const auto ground = std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan)));
    const LayoutView before(ground, std::make_shared<const PlannedLayout>(ground->layout(0)), {},
                            light_style());
    PlannedLayout edited = ground->layout(0);
    edited.key.clear();
    edited.unit_of_compound[1] = edited.unit_of_cell[1] = UnitId{0};  // B joins A: both 4 now touch
    const LayoutView after(ground, std::make_shared<const PlannedLayout>(edited), {}, light_style(), &before);
    CHECK(after.map_colours()[0] == 4);
    CHECK(after.map_colours()[2] != 4);
    CHECK(after.map_colours()[3] == 7);
}
