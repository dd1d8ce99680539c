// Which community a compound lies in, and communities that claim the same ground.
#include "geometry/measure.hpp"
#include "inputs.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

TEST_CASE("communities by the compound's field, else by the ground") {
    const TemporaryFolder folder;
    const std::string compounds =
        GeoJson()
            .add(R"("id":"A","gfa":1,"community":"东社区")", GeoJson::box(0, 0, 50, 50))
            .add(R"("id":"B","gfa":1)", GeoJson::box(60, 0, 50, 50))
            .add(R"("id":"C","gfa":1,"community":"?")", GeoJson::box(150, 0, 50, 50))
            .write(folder / "compounds.geojson");
    const std::string communities = GeoJson()
                                        .add(R"("id":"w","name":"西社区")", GeoJson::box(0, 0, 100, 100))
                                        .add(R"("id":"e","name":"东社区")", GeoJson::box(100, 0, 100, 100))
                                        .write(folder / "communities.geojson");
    const Site site = load_all({compounds, communities});
    CHECK(site.compounds[0].community == CommunityId{0});  // its field wins over its ground
    CHECK(site.compounds[1].community == CommunityId{1});  // 40 of 50 m
    CHECK(site.compounds[2].community == CommunityId{0});
    CHECK(count_issues(site, "straddling_compound") == 1);
    CHECK(count_issues(site, "unknown_community") == 1);

    const Site by_field_only = load_all({compounds});
    REQUIRE(by_field_only.communities.size() == 2);
    CHECK(by_field_only.communities[0].name == "东社区");
    CHECK(by_field_only.compounds[0].community == CommunityId{0});
}

TEST_CASE("communities that only the buildings' field names", "[slow]") {
    const TemporaryFolder folder;
    const std::string compounds =
        GeoJson().add(R"("id":"A","gfa":1)", GeoJson::box(0, 0, 50, 50)).write(folder / "compounds.geojson");
    const std::string buildings = GeoJson()
                                      .add(R"("id":"1","levels":2,"社区":"东")", GeoJson::box(5, 5, 10, 10))
                                      .add(R"("id":"2","levels":6,"社区":"西")", GeoJson::box(25, 5, 10, 10))
                                      .add(R"("id":"3","levels":6,"社区":"西")", GeoJson::box(90, 5, 10, 10))
                                      .add(R"("id":"4","levels":6)", GeoJson::box(120, 5, 10, 10))
                                      .write(folder / "buildings.geojson");
    const Site site = load_all({compounds, buildings});
    REQUIRE(site.communities.size() == 2);
    CHECK(site.communities[0].name == "东");
    CHECK(site.communities[0].area.empty());  // tessellate gives it ground
    CHECK(site.buildings[2].community == CommunityId{1});
    CHECK_FALSE(site.buildings[3].community);
    CHECK(site.compounds[0].community == CommunityId{1});  // 600 of its 800 m² of floors
    CHECK(count_issues(site, "communities_from_field") == 1);

    const std::string communities = GeoJson()
                                        .add(R"("id":"w","name":"西")", GeoJson::box(0, 0, 200, 100))
                                        .write(folder / "communities.geojson");
    const Site mapped = load_all({compounds, buildings, communities});
    REQUIRE(mapped.communities.size() == 1);
    CHECK_FALSE(mapped.buildings[0].community);  // 东 is on no map
    CHECK(mapped.buildings[1].community == CommunityId{0});
    CHECK(count_issues(mapped, "unknown_community") == 1);
}

namespace {

/// Four compounds of 60 m × 60 m in a row, 100 m from one to the next, a building in each.
class Quarter {
  public:
    Quarter() {
        GeoJson compounds, buildings;
        for (int i = 0; i < 4; ++i) {
            const std::string id = R"("id":"c)" + std::to_string(i) + "\"";
            compounds.add(id + R"(,"households":90,"build_year":1988)", GeoJson::box(100.0 * i, 0, 60, 60));
            buildings.add(R"("levels":5)", GeoJson::box(100.0 * i + 10, 10, 40, 15));
        }
        compounds_ = compounds.write(folder_ / "compounds.geojson");
        buildings_ = buildings.write(folder_ / "buildings.geojson");
    }
    /// `boxes`: west and east edge of each community, in their order.
    Site with(const std::vector<std::pair<double, double>>& boxes) const {
        GeoJson communities;
        char name = 'A';
        for (const auto& [west, east] : boxes) {
            communities.add(std::string(R"("id":")") + name + R"(","name":"Ward )" + name + "\"",
                            GeoJson::box(west, -20, east - west, 100));
            ++name;
        }
        return load_all({compounds_, buildings_, communities.write(folder_ / "communities.geojson")});
    }

  private:
    TemporaryFolder folder_;
    std::string compounds_, buildings_;
};

std::string members(const Site& site) {
    std::string text;
    for (const Compound& compound : site.compounds)
        text += compound.community ? site.communities[compound.community->index].key : "-";
    return text;
}

std::string overlap_told(const Site& site) {
    std::string text;
    for (const Issue& issue : site.issues)
        if (issue.code == "overlapping_communities") text += issue.message.in(Language::en) + "\n";
    return text;
}

}  // namespace

TEST_CASE("two equal communities are told with their names, the area and the compounds that stand there",
          "[slow]") {
    const Site site = Quarter().with({{-20, 380}, {-20, 380}});
    REQUIRE(count_issues(site, "overlapping_communities") == 1);
    CHECK_THAT(overlap_told(site), Contains("Ward A (A)") && Contains("Ward B (B)") && Contains("40000 m²") &&
                                       Contains("compounds there: 4 (c0; c1; c2; c3)"));
    CHECK(members(site) == "AAAA");
}

TEST_CASE("of two communities that overlap the earlier keeps the ground, and none is counted twice",
          "[slow]") {
    const Site site = Quarter().with({{-20, 270}, {180, 380}});
    REQUIRE(count_issues(site, "overlapping_communities") == 1);
    CHECK_THAT(overlap_told(site),
               Contains("9000 m²") && Contains("which Ward A (A) keeps") && Contains(": 1 (c2)"));
    CHECK(members(site) == "AAAB");
    CHECK(area(site.communities[0].area).value + area(site.communities[1].area).value == Approx(40000.0));
}

TEST_CASE("a community inside another keeps its own, wherever it stands in the layer", "[slow]") {
    const bool inner_first = GENERATE(true, false);
    const Site site =
        inner_first ? Quarter().with({{80, 180}, {-20, 380}}) : Quarter().with({{-20, 380}, {80, 180}});
    CHECK(count_issues(site, "overlapping_communities") == 1);
    CHECK(members(site) == (inner_first ? "BABB" : "ABAA"));
}

TEST_CASE("a border that was drawn twice is no overlap", "[slow]") {
    const Site site = Quarter().with({{-20, 180.6}, {180, 380}});
    CHECK(count_issues(site, "overlapping_communities") == 0);
    CHECK(members(site) == "AABB");
}
