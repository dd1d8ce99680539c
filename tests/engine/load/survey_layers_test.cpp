#include "load/survey_layers.hpp"

#include "inputs.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const SurveyedLayer& layer_called(const std::vector<SurveyedLayer>& layers, const std::string& name) {
    for (const SurveyedLayer& layer : layers)
        if (layer.layer == name) return layer;
    throw std::logic_error("no layer " + name);
}

std::vector<std::string> names_of(const SurveyedLayer& layer) {
    std::vector<std::string> names;
    for (const SurveyedLayer::Field& field : layer.fields) names.push_back(field.name);
    return names;
}

}  // namespace

TEST_CASE("a survey of inputs tells what each layer is taken for, and shows its values") {
    const TemporaryFolder folder;
    LoadOptions options;
    options.inputs = {
        GeoJson()
            .add(R"("xqmc":"金柳南宿舍","JZMJ":5000)", GeoJson::box(0, 0, 90, 90))
            .add(R"("xqmc":"福华大院","JZMJ":4000)", GeoJson::box(100, 0, 90, 90))
            .add(R"("xqmc":"福华大院","JZMJ":null)", GeoJson::box(200, 0, 90, 90))
            .write(folder / "小区.geojson"),
        GeoJson()
            .add(R"("what":"a well")", R"({"type":"Point","coordinates":)" + GeoJson::point(5, 5) + "}")
            .write(folder / "wells.geojson")};
    const std::vector<SurveyedLayer> layers = survey_layers(options, Run());
    REQUIRE(layers.size() == 2);

    const SurveyedLayer& compounds = layer_called(layers, "小区");
    CHECK(compounds.account.role == LayerRole::compounds);
    CHECK(compounds.account.features == 3);
    CHECK(compounds.type == ShapeType::polygon);
    CHECK(names_of(compounds) == std::vector<std::string>{"xqmc", "JZMJ"});
    CHECK(compounds.fields[0].samples == std::vector<std::string>{"金柳南宿舍", "福华大院"});
    CHECK(compounds.fields[1].samples == std::vector<std::string>{"5000", "4000"});
    CHECK(compounds.fields[0].filled == 3);
    CHECK(compounds.fields[1].filled == 2);
    REQUIRE(compounds.account.fields.size() == 2);
    CHECK(compounds.account.fields[1].canonical == "floor_area");
    CHECK(std::ranges::find(compounds.canonical, "households") != compounds.canonical.end());
    CHECK(compounds.unused_reason.empty());

    const SurveyedLayer& wells = layer_called(layers, "wells");
    CHECK(wells.account.role == LayerRole::unused);
    CHECK_FALSE(wells.unused_reason.empty());
}

TEST_CASE("a survey follows the roles and fields that were chosen") {
    const TemporaryFolder folder;
    const std::string path = GeoJson()
                                 .add(R"("a":"金柳南宿舍","b":5000)", GeoJson::box(0, 0, 90, 90))
                                 .write(folder / "something.geojson");
    LoadOptions options;
    options.inputs = {path};
    CHECK(survey_layers(options, Run()).front().account.role == LayerRole::unused);
    options.inputs.clear();
    options.named[LayerRole::compounds] = {path};
    options.fields = {{"compounds.floor_area", "b"}};
    const std::vector<SurveyedLayer> layers = survey_layers(options, Run());
    CHECK(layers.front().account.role == LayerRole::compounds);
    REQUIRE(layers.front().account.fields.size() == 1);
    CHECK(layers.front().account.fields.front().field == "b");
}

TEST_CASE("a field that nothing is to be read from is read from nothing") {
    const TemporaryFolder folder;
    LoadOptions options;
    options.inputs = {GeoJson()
                          .add(R"("xqmc":"金柳南宿舍","JZMJ":5000)", GeoJson::box(0, 0, 90, 90))
                          .write(folder / "小区.geojson")};
    options.fields = {{"compounds.floor_area", ""}};
    const std::vector<SurveyedLayer> layers = survey_layers(options, Run());
    REQUIRE(layers.front().account.fields.size() == 1);
    CHECK(layers.front().account.fields.front().canonical == "name");

    const std::string ledger = (folder / "台账.csv").string();
    std::ofstream(ledger) << "小区名称,户数,人口\n金柳南宿舍,120,300\n福华大院,80,190\n";
    options = {};
    options.ledgers = {ledger};
    options.fields = {{"ledger.households", ""}};
    CHECK(survey_layers(options, Run()).front().account.fields.size() == 2);
}

TEST_CASE("a table is surveyed as a ledger, with its columns") {
    const TemporaryFolder folder;
    const std::string path = (folder / "台账.csv").string();
    std::ofstream(path) << "小区编号,小区名称,户数\nA1,金柳南宿舍,120\nA2,福华大院,80\n";
    LoadOptions options;
    options.ledgers = {path};
    const std::vector<SurveyedLayer> layers = survey_layers(options, Run());
    REQUIRE(layers.size() == 1);
    CHECK(layers.front().account.role == LayerRole::ledger);
    CHECK(layers.front().account.features == 2);
    CHECK(layers.front().fields[2].samples == std::vector<std::string>{"120", "80"});
}
