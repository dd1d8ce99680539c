#include "publish/cartography/style.hpp"
#include "publish/publish.hpp"
#include "scene/unit_fill.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <algorithm>

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
    const std::vector<int> shown = choose_map_colours(scene, scene.layout(0), {});
    CHECK(shown.size() == 18);
    CHECK(shown == read_map_colours(folder / "plan.gpkg"));
}

TEST_CASE("units that share a border never share a colour, and the palette is used evenly") {
    const Ground scene(std::make_shared<const Plan>(testing::draw_plan(eighteen, {alone})));
    const std::vector<int> colour_of = choose_map_colours(scene, scene.layout(0), {});
    std::size_t shared = 0;
    for (const UnitBorder& border : scene.layout(0).borders) {
        if (!border.b) continue;
        ++shared;
        CAPTURE(at(scene.layout(0).units, border.a).name, at(scene.layout(0).units, *border.b).name);
        CHECK(at(colour_of, border.a) != at(colour_of, *border.b));
    }
    CHECK(shared == 3 * 5 + 2 * 6);
    for (int colour = 1; colour <= static_cast<int>(unit_colour_count); ++colour)
        CHECK(std::count(colour_of.begin(), colour_of.end(), colour) >= 1);
}

TEST_CASE("units keep their colours from layout to layout, save where neighbours would share one") {
    const Ground scene(std::make_shared<const Plan>(testing::draw_plan(eighteen, {alone})));
    const PlannedLayout& layout = scene.layout(0);
    KeptColours kept;
    for (const Unit& unit : layout.units) kept[unit.key] = 1;  // all alike: as few as possible are changed
    kept.erase(layout.units[7].key);                           // and one is new
    const std::vector<int> colour_of = choose_map_colours(scene, layout, kept);
    CHECK(colour_of[0] == 1);
    CHECK(std::count(colour_of.begin(), colour_of.end(), 1) >= 6);
    for (const UnitBorder& border : layout.borders) {
        if (border.b) CHECK(at(colour_of, border.a) != at(colour_of, *border.b));
    }
    for (const int colour : colour_of) CHECK((colour >= 1 && colour <= static_cast<int>(unit_colour_count)));
}

TEST_CASE("every map colour has a fill of its own in both themes") {
    for (const Style* style : {&light_style(), &dark_style()}) {
        REQUIRE(style->units.size() == unit_colour_count);
        for (std::size_t i = 0; i < style->units.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(style->units[i] == style->units[j]);
    }
}
