#include "load/roles/recognise.hpp"

#include "inputs.hpp"
#include "load/source/layer_roles.hpp"
#include "load/text/classes.hpp"
#include "load/text/hstore.hpp"
#include "load/text/kinds.hpp"
#include "load/text/values.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("a layer's name says what it is, in both languages") {
    const auto polygons = [](std::string_view name) { return find_role_by_name(name, ShapeType::polygon); };
    CHECK(polygons("compounds") == LayerRole::compounds);
    CHECK(polygons("老旧小区") == LayerRole::compounds);
    CHECK(polygons("小区边界") == LayerRole::compounds);  // an edge word alone names no layer
    CHECK(polygons("小区建筑") == LayerRole::buildings);  // the last noun is the thing
    CHECK(polygons("Residential_Buildings") == LayerRole::buildings);
    CHECK(polygons("社区") == LayerRole::communities);
    CHECK(polygons("水系") == LayerRole::barriers);
    CHECK(polygons("district") == LayerRole::boundary);
    CHECK(polygons("规划范围") == LayerRole::boundary);
    CHECK(polygons("layer1") == LayerRole::unused);
}

TEST_CASE("a name counts only where the geometry can be that thing") {
    CHECK(find_role_by_name("道路", ShapeType::line) == LayerRole::roads);
    CHECK(find_role_by_name("道路", ShapeType::polygon) == LayerRole::unused);
    CHECK(find_role_by_name("communities", ShapeType::point) == LayerRole::unused);
    CHECK(find_role_by_name("服务设施", ShapeType::point) == LayerRole::facilities);
}

TEST_CASE("fields decide where the name says nothing") {
    SourceLayer layer;
    layer.fields = {"OBJECTID", "层数", "JZMJ"};
    CHECK(find_role_by_fields(layer, ShapeType::polygon) == LayerRole::buildings);
    layer.fields = {"OBJECTID", "户数", "建成年份"};
    CHECK(find_role_by_fields(layer, ShapeType::polygon) == LayerRole::compounds);
    layer.fields = {"OBJECTID"};
    CHECK(find_role_by_fields(layer, ShapeType::polygon) == LayerRole::unused);
}

TEST_CASE("canonical fields have synonyms, the first with a value counts") {
    SourceLayer layer;
    layer.fields = {"XQMC", "建筑面积（平方米）", "Build Year"};
    const SourceFeature feature{1, {}, "", {" 金柳南宿舍 ", "12500", ""}};
    const FieldMap fields(LayerRole::compounds, layer, {});
    CHECK(fields.find(feature, "name") == "金柳南宿舍");
    CHECK(fields.find(feature, "floor_area") == "12500");
    CHECK(fields.has("build_year"));
    CHECK(fields.find(feature, "build_year").empty());
    CHECK_FALSE(fields.has("consent"));
}

TEST_CASE("a field name that a Shapefile cut at ten bytes is known by its beginning") {
    SourceLayer layer;
    layer.fields = {"parking_sp", "parking"};
    SourceFeature feature;
    feature.values = {"12", ""};
    CHECK(FieldMap(LayerRole::compounds, layer, {}).find(feature, "parking_spaces") == "12");
    layer.fields = {"park", "x"};  // shorter than the cut: another word
    CHECK(FieldMap(LayerRole::compounds, layer, {}).find(feature, "parking_spaces").empty());
}

TEST_CASE("a field chosen by hand comes before every synonym") {
    SourceLayer layer;
    layer.fields = {"name", "alias"};
    const SourceFeature feature{1, {}, "", {"official", "spoken"}};
    CHECK(FieldMap(LayerRole::compounds, layer, {{"name", "alias"}}).find(feature, "name") == "spoken");
}

TEST_CASE("OSM tags become road classes and building kinds") {
    CHECK(find_road_class("trunk_link") == Barrier::trunk);
    CHECK(find_road_class("living_street") == Barrier::service);
    CHECK(find_road_class("footway") == Barrier::path);
    CHECK(find_road_class("主干路") == Barrier::primary);
    CHECK_FALSE(find_road_class("construction"));
    CHECK(find_kind_of_building("apartments") == BuildingKind::residential);
    CHECK(find_kind_of_building("住宅") == BuildingKind::residential);
    CHECK(find_kind_of_building("yes") == BuildingKind::unknown);
    CHECK(find_kind_of_building("silo") == BuildingKind::other);
    CHECK(find_kind_of_use("amenity", "school") == BuildingKind::school);
    CHECK(find_kind_of_use("tourism", "hotel") == BuildingKind::commercial);
    CHECK_FALSE(is_walkable("motorway", "", ""));
    CHECK_FALSE(is_walkable("trunk_link", "", ""));
    CHECK(is_walkable("trunk", "", "yes"));
    CHECK_FALSE(is_drivable("footway", "", ""));
    CHECK(is_walkable("service", "private", ""));
}

TEST_CASE("packed tags are spread over their columns") {
    std::vector<std::string> values(3);
    spread_hstore(R"("layer"=>"-1","name:en"=>"a \"b\", c","tunnel"=>"yes")", {"name", "tunnel", "layer"}, 1,
                  values);
    CHECK(values == std::vector<std::string>{"", "yes", "-1"});
}
