#include "inputs.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Two streets 300 m apart, which lanes may connect, and houses along the lines x = 100 and x = 200 and y =
/// 150.
class Town {
  public:
    Town() {
        road(R"("name":"南街","highway":"tertiary")", {{-20, 0}, {620, 0}});
        road(R"("name":"北街","highway":"residential")", {{-20, 300}, {620, 300}});
    }
    Town& road(const std::string& properties, const std::vector<std::pair<double, double>>& line) {
        roads_.add(R"("osm_id":")" + std::to_string(++id_) + "\"," + properties, GeoJson::line(line));
        return *this;
    }
    /// Houses on both sides of the line x, every 30 m.
    Town& houses(double x) {
        for (double y = 20; y < 280; y += 30) {
            house(x - 20, y);
            house(x + 8, y);
        }
        return *this;
    }
    Town& house(double x, double y) {
        houses_.add(
            R"("building":"apartments","building:levels":"5","osm_id":")" + std::to_string(++id_) + "\"",
            GeoJson::box(x, y, 12, 20));
        return *this;
    }
    /// The class of each road but the two streets.
    std::vector<Barrier> classes() const {
        const TemporaryFolder folder;
        const Site site =
            load_all({roads_.write(folder / "roads.geojson"), houses_.write(folder / "buildings.geojson")});
        std::vector<Barrier> classes;
        for (const Road& road : site.roads)
            if (road.name != "南街" && road.name != "北街") classes.push_back(road.road_class);
        return classes;
    }

  private:
    GeoJson roads_, houses_;
    int id_ = 0;
};

using Classes = std::vector<Barrier>;

}  // namespace

TEST_CASE("a living street with a name and houses on both sides that connects two streets divides",
          "[slow]") {
    const std::vector<std::pair<double, double>> across = {{100, 0}, {100, 300}};
    for (const char* kind : {"living_street", "pedestrian", "service"}) {
        const std::string tag = std::string(R"("highway":")") + kind + "\"";
        CHECK(Town().houses(100).road(R"("name":"石婆婆庵",)" + tag, across).classes() ==
              Classes{Barrier::residential});
        CHECK(Town().houses(100).road(tag, across).classes().front() < Barrier::residential);  // no name
        CHECK(Town().houses(400).road(R"("name":"滨河道",)" + tag, across).classes().front() <
              Barrier::residential);  // no houses
    }
}

TEST_CASE("driveways, parking aisles and what is closed to the public never divide", "[slow]") {
    for (const char* more :
         {R"("service":"driveway")", R"("service":"parking_aisle")", R"("access":"private")"})
        CHECK(Town()
                  .houses(100)
                  .road(std::string(R"("name":"甲道","highway":"service",)") + more, {{100, 0}, {100, 300}})
                  .classes() == Classes{Barrier::service});
}

TEST_CASE("dead ends and loops that hang on one place divide nothing", "[slow]") {
    const std::string lane = R"("highway":"living_street","name":"里巷")";
    CHECK(Town().houses(100).road(lane, {{100, 0}, {100, 250}}).classes() == Classes{Barrier::service});
    CHECK(Town()
              .houses(100)
              .road(lane, {{100, 0}, {100, 100}})
              .road(lane, {{100, 100}, {100, 250}, {110, 250}, {110, 100}, {100, 100}})
              .classes() == Classes{Barrier::service, Barrier::service});
}

TEST_CASE("lanes that reach the streets only together divide together, but not the stub on them") {
    const auto lane = [](const std::string& name) {
        return R"("highway":"living_street","name":")" + name + "\"";
    };
    CHECK(Town()
              .houses(100)
              .houses(400)
              .road(lane("甲"), {{100, 0}, {100, 150}})
              .road(lane("乙"), {{100, 150}, {100, 300}})
              .road(lane("丙"), {{400, 0}, {400, 150}})
              .road(lane("丁"), {{400, 150}, {400, 200}})
              .classes() ==
          Classes{Barrier::residential, Barrier::residential, Barrier::service, Barrier::service});
}
