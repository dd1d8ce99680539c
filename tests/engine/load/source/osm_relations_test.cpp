// Areas that an OSM file promises and GDAL does not make.
#include "inputs.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

/// A small extract: one square of four nodes for every way, some ways left open or out.
class OsmText {
  public:
    /// Nodes 10·way … 10·way + 3 and a way through them, closed unless told otherwise.
    OsmText& way(int id, const std::string& tags = "", bool closed = true) {
        const double lon = 102.7 + 0.002 * id;
        for (int i = 0; i < 4; ++i)
            nodes_ += "<node id=\"" + std::to_string(10 * id + i) + "\" version=\"1\" lat=\"" +
                      std::to_string(25.03 + (i / 2) * 0.001) + "\" lon=\"" +
                      std::to_string(lon + ((i + 1) / 2 % 2) * 0.001) + "\"/>\n";
        ways_ += "<way id=\"" + std::to_string(id) + "\" version=\"1\">";
        for (int i = 0; i < (closed ? 5 : 4); ++i)
            ways_ += "<nd ref=\"" + std::to_string(10 * id + i % 4) + "\"/>";
        ways_ += tags + "</way>\n";
        return *this;
    }
    /// A way through nodes of other ways, or through none that the file has.
    OsmText& way_through(int id, const std::vector<int>& nodes, const std::string& tags) {
        ways_ += "<way id=\"" + std::to_string(id) + "\" version=\"1\">";
        for (const int node : nodes) ways_ += "<nd ref=\"" + std::to_string(node) + "\"/>";
        ways_ += tags + "</way>\n";
        return *this;
    }
    OsmText& relation(int id, const std::vector<int>& ways, const std::string& tags,
                      const std::string& type = "multipolygon") {
        relations_ += "<relation id=\"" + std::to_string(id) + "\" version=\"1\">";
        for (const int way : ways)
            relations_ += "<member type=\"way\" ref=\"" + std::to_string(way) + "\" role=\"outer\"/>";
        relations_ += tag("type", type) + tags + "</relation>\n";
        return *this;
    }
    static std::string tag(const std::string& key, const std::string& value) {
        return "<tag k=\"" + key + "\" v=\"" + value + "\"/>";
    }
    std::string write(const std::filesystem::path& path) const {
        std::ofstream(path) << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n"
                            << nodes_ << ways_ << relations_ << "</osm>\n";
        return path.string();
    }

  private:
    std::string nodes_, ways_, relations_;
};

std::string residential(const std::string& name) {
    return OsmText::tag("landuse", "residential") + OsmText::tag("name", name);
}

std::map<std::int64_t, std::string> find_issues(const Site& site, const std::string& code) {
    std::map<std::int64_t, std::string> found;
    for (const Issue& issue : site.issues)
        if (issue.code == code && issue.source_fid) found[*issue.source_fid] = issue.message.in(Language::en);
    return found;
}

const InputLayer& areas_of(const Site& site) {
    for (const InputLayer& layer : site.inputs)
        if (layer.name == "multipolygons") return layer;
    FAIL("no multipolygons");
    return site.inputs.front();
}

}  // namespace

TEST_CASE("relations that are open, empty or cut off are told one by one, with the reason") {
    const TemporaryFolder folder;
    const Site site = load_all({OsmText()
                                    .way(1)
                                    .way(2, "", false)
                                    .way(3, OsmText::tag("building", "apartments"))
                                    .relation(500, {1}, residential("whole"))
                                    .relation(501, {2}, residential("open"))
                                    .relation(502, {}, residential("empty"))
                                    .relation(503, {77, 78}, residential("elsewhere"))
                                    .relation(504, {79}, OsmText::tag("route", "bus"))
                                    .relation(505, {79}, OsmText::tag("name", "a line"), "route")
                                    .write(folder / "town.osm")});
    const auto lost = find_issues(site, "lost_area");
    REQUIRE(lost.size() == 3);
    CHECK_THAT(lost.at(501), Contains("do not close"));
    CHECK_THAT(lost.at(502), Contains("no ways"));
    CHECK_THAT(lost.at(503), Contains("2 of the 2 ways of relation 503 are not in the file"));
    CHECK(find_issues(site, "unused_feature").count(504) == 1);  // an area of nothing we plan with
    const InputLayer& areas = areas_of(site);
    CHECK(areas.rejected == 3);
    CHECK(areas.features == areas.rows + areas.rejected + areas.unused);
    CHECK(site.compounds.size() == 1);
}

TEST_CASE("a way and a relation of one id are two features of one number each") {
    const TemporaryFolder folder;
    const Site site = load_all({OsmText()
                                    .way(1)
                                    .way(2, residential("of a way"))
                                    .way(3, OsmText::tag("building", "apartments"))
                                    .relation(2, {1}, residential("of a relation"))
                                    .write(folder / "town.osm")});
    std::set<std::int64_t> numbers;
    for (const Compound& compound : site.compounds) numbers.insert(compound.source.fid);
    CHECK(numbers.size() == 2);
    CHECK(count_issues(site, "numbered_features") == 1);
}

TEST_CASE("ways whose nodes the extract left out are told one by one, where they have a part in planning",
          "[slow]") {
    const TemporaryFolder folder;
    const Site site = load_all({OsmText()
                                    .way(1, residential("Court"))
                                    .way(2, OsmText::tag("building", "apartments"))
                                    .way_through(31, {10, 901, 902}, OsmText::tag("highway", "residential"))
                                    .way_through(32, {911, 912, 913, 911}, OsmText::tag("building", "house"))
                                    .way_through(33, {10, 11, 921}, OsmText::tag("highway", "tertiary"))
                                    .way_through(34, {931, 932}, OsmText::tag("natural", "tree_row"))
                                    .way_through(35, {941, 942}, "")
                                    .write(folder / "town.osm")});
    const auto roads = find_issues(site, "lost_way");
    REQUIRE(roads.size() == 1);
    CHECK_THAT(roads.at(31), Contains("2 of the 3 nodes of way 31"));
    const auto areas = find_issues(site, "lost_area");
    REQUIRE(areas.size() == 1);
    CHECK_THAT(areas.at(32), Contains("3 of the 3 nodes of way 32"));
    CHECK(find_issues(site, "unused_feature").count(34) == 1);
    CHECK(site.roads.size() == 1);  // two nodes make a line
    for (const InputLayer& layer : site.inputs)
        CHECK(layer.features == layer.rows + layer.rejected + layer.unused);
}
