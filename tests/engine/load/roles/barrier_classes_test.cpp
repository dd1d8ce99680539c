#include "inputs.hpp"
#include "load/roles/barrier_words.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const BarrierLine& find_line(const Site& site, const std::string& name) {
    for (const BarrierLine& line : site.barrier_lines)
        if (line.name == name) return line;
    FAIL("no barrier line " << name);
    return site.barrier_lines.front();
}

const Road& find_road(const Site& site, const std::string& name) {
    for (const Road& road : site.roads)
        if (road.name == name) return road;
    FAIL("no road " << name);
    return site.roads.front();
}

/// Lines 100 m long, one above the other.
class Lines {
  public:
    Lines& add(const std::string& properties) {
        file_.add(properties, GeoJson::line({{0, y_}, {100, y_}}));
        y_ += 50.0;
        return *this;
    }
    std::string write(const std::filesystem::path& path) const { return file_.write(path); }

  private:
    GeoJson file_;
    double y_ = 0.0;
};

}  // namespace

TEST_CASE("words of extracts and of Chinese plans say what a barrier line is") {
    const auto class_of = [](std::string_view word) { return read_barrier_word(word).barrier_class; };
    CHECK(class_of("subway") == BarrierClass::subway);
    CHECK(class_of("Light_Rail") == BarrierClass::light_rail);
    CHECK(class_of("narrow_gauge") == BarrierClass::rail);
    CHECK(class_of("razed") == BarrierClass::disused);
    CHECK(class_of("proposed") == BarrierClass::planned);
    CHECK(class_of("地铁") == BarrierClass::subway);
    CHECK(class_of("城市轨道交通") == BarrierClass::subway);
    CHECK(class_of("轻轨") == BarrierClass::light_rail);
    CHECK(class_of("有轨电车") == BarrierClass::tram);
    CHECK(class_of("货运铁路") == BarrierClass::rail);
    CHECK(class_of("废弃铁路") == BarrierClass::disused);
    CHECK(class_of("废弃") == BarrierClass::disused);
    CHECK(class_of("运河") == BarrierClass::canal);
    CHECK(read_barrier_word("铁路隧道").tunnel);
    CHECK(read_barrier_word("地铁高架段").bridge);
    CHECK(read_barrier_word("drain").is_ditch);
    CHECK_FALSE(class_of("platform"));
    CHECK_FALSE(class_of("multilinestring"));
}

TEST_CASE("a name tells a tunnel from a street that is called after one") {
    for (const char* name :
         {"玄武湖隧道", "复兴东路隧道 (上层)", "延安东路隧道北线", "银城中路地道", "华山路下立交",
          "Elbtunnel", "Blackwall Tunnel", "Tunnel de Fourvière", "Kings Underpass", "Лефортовский тоннель"})
        CHECK(names_tunnel(name));
    for (const char* name :
         {"隧道路", "隧道北路", "玄武湖隧道地面辅道", "Tunnel Road", "Tunnelstraße", "大道", ""})
        CHECK_FALSE(names_tunnel(name));
}

TEST_CASE("railways of an extract: by their fclass, and its F is a tag that is missing") {
    const TemporaryFolder folder;
    const auto row = [](const std::string& name, const std::string& fclass, const std::string& tunnel) {
        return R"("osm_id":"1)" + name + R"(","code":6100,"fclass":")" + fclass + R"(","name":")" + name +
               R"(","bridge":"F","tunnel":")" + tunnel + "\"";
    };
    const Site site = load_all({Lines()
                                    .add(row("rail", "rail", "F"))
                                    .add(row("deep", "rail", "T"))
                                    .add(row("metro", "subway", "F"))
                                    .add(row("tram", "tram", "F"))
                                    .add(row("light", "light_rail", "F"))
                                    .add(row("mono", "monorail", "F"))
                                    .add(row("lift", "chair_lift", "F"))
                                    .write(folder / "gis_osm_railways_free_1.geojson")});
    CHECK(site.barrier_lines.size() == 6);  // a lift parts nothing and is no railway
    CHECK(find_line(site, "rail").parts_ground());
    CHECK_FALSE(find_line(site, "deep").parts_ground());
    CHECK(find_line(site, "metro").barrier_class == BarrierClass::subway);
    CHECK(find_line(site, "metro").tunnel);
    CHECK(find_line(site, "tram").barrier_class == BarrierClass::tram);
    CHECK_FALSE(find_line(site, "tram").parts_ground());
    CHECK(find_line(site, "light").parts_ground());
    CHECK_FALSE(find_line(site, "mono").parts_ground());
}

TEST_CASE("railways by OSM's own key: out of use, and a subway that is on the ground") {
    const TemporaryFolder folder;
    const Site site = load_all({Lines()
                                    .add(R"("name":"a","railway":"abandoned")")
                                    .add(R"("name":"b","railway":"construction")")
                                    .add(R"("name":"c","railway":"rail","disused":"yes")")
                                    .add(R"("name":"d","railway":"subway","tunnel":"no")")
                                    .add(R"("name":"e","railway":"subway")")
                                    .add(R"("name":"f","railway":"rail","location":"underground")")
                                    .add(R"("name":"钟山铁路隧道","railway":"rail")")
                                    .write(folder / "rail.geojson")});
    CHECK(find_line(site, "a").barrier_class == BarrierClass::disused);
    CHECK(find_line(site, "b").barrier_class == BarrierClass::planned);
    CHECK(find_line(site, "c").barrier_class == BarrierClass::disused);
    CHECK(find_line(site, "d").parts_ground());
    CHECK_FALSE(find_line(site, "e").parts_ground());
    CHECK_FALSE(find_line(site, "f").parts_ground());
    CHECK_FALSE(find_line(site, "钟山铁路隧道").parts_ground());
    for (const char* gone : {"a", "b", "c"}) CHECK_FALSE(find_line(site, gone).parts_ground());
}

TEST_CASE("barriers of a Chinese plan: by 类型 and 状态, else by the layer's name") {
    const TemporaryFolder folder;
    const Site site = load_all({Lines()
                                    .add(R"("名称":"一号线","类型":"地铁")")
                                    .add(R"("名称":"支线","类型":"铁路","状态":"废弃")")
                                    .add(R"("名称":"电车","类型":"有轨电车")")
                                    .add(R"("名称":"干线","类型":"铁路")")
                                    .add(R"("名称":"过山","类型":"隧道")")
                                    .add(R"("名称":"河","类型":"河流")")
                                    .add(R"("名称":"墙","类型":"围墙")")
                                    .write(folder / "阻隔.geojson"),
                                Lines().add(R"("名称":"二号线")").write(folder / "地铁线路.geojson")});
    CHECK(find_line(site, "一号线").barrier_class == BarrierClass::subway);
    CHECK_FALSE(find_line(site, "一号线").parts_ground());
    CHECK_FALSE(find_line(site, "支线").parts_ground());
    CHECK_FALSE(find_line(site, "电车").parts_ground());
    CHECK(find_line(site, "干线").parts_ground());
    CHECK(find_line(site, "过山").tunnel);
    CHECK(find_line(site, "河").kind == BarrierLine::Kind::water);
    CHECK(find_line(site, "墙").kind == BarrierLine::Kind::wall);
    CHECK(find_line(site, "二号线").barrier_class == BarrierClass::subway);
    CHECK_FALSE(find_line(site, "二号线").parts_ground());
}

TEST_CASE("a light railway in a street parts nothing, on ground of its own it does") {
    const TemporaryFolder folder;
    const Site site =
        load_all({GeoJson()
                      .add(R"("name":"in","railway":"light_rail")", GeoJson::line({{0, 5}, {300, 5}}))
                      .add(R"("name":"own","railway":"light_rail")", GeoJson::line({{0, 60}, {300, 60}}))
                      .write(folder / "rail.geojson"),
                  GeoJson()
                      .add(R"("highway":"secondary")", GeoJson::line({{-50, 0}, {350, 0}}))
                      .add(R"("highway":"secondary")", GeoJson::line({{150, -50}, {150, 350}}))
                      .write(folder / "roads.geojson")});
    CHECK(find_line(site, "in").in_street);
    CHECK_FALSE(find_line(site, "in").parts_ground());
    CHECK_FALSE(find_line(site, "own").in_street);
    CHECK(find_line(site, "own").parts_ground());
}

TEST_CASE("tunnels of roads: by the column in any spelling, by class, else by name", "[slow]") {
    const TemporaryFolder folder;
    const Site site =
        load_all({Lines()
                      .add(R"("fclass":"primary","name":"T","tunnel":"T")")
                      .add(R"("fclass":"primary","name":"F","tunnel":"F")")
                      .add(R"("fclass":"primary","name":"九华山隧道","tunnel":"F")")
                      .add(R"("fclass":"track_grade2","name":"field","tunnel":"F")")
                      .add(R"("fclass":"unknown","name":"some","tunnel":"F")")
                      .write(folder / "gis_osm_roads_free_1.geojson"),
                  Lines()
                      .add(R"("name":"1","道路等级":"主干路","是否隧道":1)")
                      .add(R"("name":"是","道路等级":"主干路","是否隧道":"是")")
                      .add(R"("name":"通济隧道","道路等级":"主干路","是否隧道":"否")")
                      .add(R"("name":"西安门隧道","道路等级":"主干路","是否隧道":null)")
                      .write(folder / "道路.geojson"),
                  Lines()
                      .add(R"("name":"passage","highway":"residential","tunnel":"building_passage")")
                      .write(folder / "streets.geojson")});
    for (const char* tunnel : {"T", "九华山隧道", "1", "是", "西安门隧道"})
        CHECK(find_road(site, tunnel).tunnel);
    for (const char* road : {"F", "field", "some", "通济隧道", "passage"})
        CHECK_FALSE(find_road(site, road).tunnel);
    CHECK(find_road(site, "field").road_class == Barrier::service);
    CHECK(find_road(site, "some").road_class == Barrier::residential);
    CHECK(count_issues(site, "unknown_road_class") == 0);
}

TEST_CASE("water areas by every tag that means water, also as extracts write them", "[slow]") {
    const TemporaryFolder folder;
    auto box = [x = 0.0]() mutable { return GeoJson::box(x += 100, 0, 50, 50); };
    const Site osm = load_all({GeoJson()
                                   .add(R"("osm_id":"1","natural":"bay")", box())
                                   .add(R"("osm_id":"2","landuse":"basin")", box())
                                   .add(R"("osm_id":"3","waterway":"dock")", box())
                                   .add(R"("osm_id":"4","water":"harbour")", box())
                                   .add(R"("osm_id":"5","natural":"wetland")", box())
                                   .add(R"("osm_id":"6","natural":"wood")", box())
                                   .write(folder / "areas.geojson")});
    CHECK(osm.water.size() == 5);
    CHECK(osm.landuse.size() == 1);
    const Site extract = load_all({GeoJson()
                                       .add(R"("osm_id":"1","fclass":"water")", box())
                                       .add(R"("osm_id":"2","fclass":"riverbank")", box())
                                       .add(R"("osm_id":"3","fclass":"reservoir")", box())
                                       .add(R"("osm_id":"4","fclass":"wetland")", box())
                                       .write(folder / "gis_osm_water_a_free_1.geojson"),
                                   GeoJson()
                                       .add(R"("osm_id":"5","type":"riverbank")", box())
                                       .add(R"("osm_id":"6","type":"park")", box())
                                       .write(folder / "natural.geojson"),
                                   GeoJson()
                                       .add(R"("osm_id":"7","fclass":"residential")", box())
                                       .add(R"("osm_id":"8","fclass":"park")", box())
                                       .write(folder / "gis_osm_landuse_a_free_1.geojson")});
    CHECK(extract.water.size() == 5);
    CHECK(extract.landuse.size() == 2);
    CHECK(extract.compounds.size() == 1);
}

TEST_CASE("a ditch parts nothing") {
    const TemporaryFolder folder;
    const Site site = load_all({Lines()
                                    .add(R"("osm_id":"1","fclass":"drain","name":"d")")
                                    .add(R"("osm_id":"2","fclass":"canal","name":"c")")
                                    .write(folder / "gis_osm_waterways_free_1.geojson")});
    REQUIRE(site.barrier_lines.size() == 1);
    CHECK(site.barrier_lines.front().barrier_class == BarrierClass::canal);
}
