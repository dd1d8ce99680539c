// Areas that an OSM file promises and GDAL does not make.
#include "inputs.hpp"

#include <set>

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
