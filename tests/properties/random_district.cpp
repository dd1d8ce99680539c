#include "properties/random_district.hpp"

#include "core/random.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>
#include <nlohmann/json.hpp>

namespace lifang::testing {
namespace {

using Json = nlohmann::ordered_json;

constexpr double west = 102.7, south = 25.03;                                  // near Kunming
constexpr double degrees_per_m_east = 9.92e-6, degrees_per_m_north = 9.03e-6;  // there

class Draw {
  public:
    explicit Draw(std::uint64_t seed) : random_(make_random(seed, 0)) {}

    int whole(int from, int to) { return boost::random::uniform_int_distribution<int>(from, to)(random_); }
    double real(double from, double to) {
        return from < to ? boost::random::uniform_real_distribution<double>(from, to)(random_) : from;
    }
    bool chance(double share) { return real(0.0, 1.0) < share; }
    template <class Value>
    Value one_of(const std::vector<Value>& values) {
        return values[static_cast<std::size_t>(whole(0, static_cast<int>(values.size()) - 1))];
    }

  private:
    Random random_;
};

Json point(double x, double y) {
    const auto rounded = [](double degrees) { return std::round(degrees * 1e7) / 1e7; };
    return {rounded(west + x * degrees_per_m_east), rounded(south + y * degrees_per_m_north)};
}

Json ring(const std::vector<std::pair<double, double>>& corners) {
    Json points = Json::array();
    for (const auto& [x, y] : corners) points.push_back(point(x, y));
    points.push_back(points.front());
    return points;
}

Json feature(Json properties, Json geometry) {
    return {{"type", "Feature"}, {"properties", std::move(properties)}, {"geometry", std::move(geometry)}};
}

Json shape(const char* type, Json coordinates) {
    return {{"type", type}, {"coordinates", std::move(coordinates)}};
}

Json box(Draw& draw, double x, double y, double width, double height, double jitter) {
    const auto off = [&] { return draw.real(-jitter, jitter); };
    return ring({{x + off(), y + off()},
                 {x + width + off(), y + off()},
                 {x + width + off(), y + height + off()},
                 {x + off(), y + height + off()}});
}

/// The ground of a compound at its place: mostly a crooked box, sometimes what drawings are like.
Json compound_shape(Draw& draw, double x, double y, double width, double height) {
    switch (draw.whole(0, 19)) {
        case 0:  // crosses itself
            return shape("Polygon",
                         {ring({{x, y}, {x + width, y + height}, {x + width, y}, {x, y + height}})});
        case 1:  // a court inside
            return shape("Polygon",
                         {box(draw, x, y, width, height, 2.0),
                          box(draw, x + width * 0.4, y + height * 0.4, width * 0.2, height * 0.2, 1.0)});
        case 2:  // a hole that reaches outside
            return shape("Polygon",
                         {box(draw, x, y, width, height, 2.0),
                          box(draw, x + width * 0.7, y + height * 0.4, width * 0.6, height * 0.2, 1.0)});
        case 3:  // in two parts
            return shape("MultiPolygon", {{box(draw, x, y, width * 0.4, height, 1.0)},
                                          {box(draw, x + width * 0.6, y, width * 0.4, height, 1.0)}});
        case 4:  // a sliver
            return shape("Polygon", {box(draw, x, y, width, draw.real(0.0, 0.4), 0.0)});
        case 5:  // nothing, or no area
            if (draw.chance(0.5)) return nullptr;
            return shape("Polygon", {ring({{x, y}, {x + width, y}, {x, y}})});
        case 6:  // over its neighbours
            return shape("Polygon", {box(draw, x - width * 0.3, y, width * 1.6, height, 5.0)});
        case 7:  // far away
            if (draw.chance(0.2)) return shape("Polygon", {box(draw, x + 30000.0, y, width, height, 1.0)});
            [[fallthrough]];
        default:
            return shape("Polygon", {box(draw, x, y, width, height, draw.real(0.0, 6.0))});
    }
}

/// A figure as records have it.
Json figure(Draw& draw, double usual) {
    switch (draw.whole(0, 15)) {
        case 0:
            return nullptr;
        case 1:
            return -usual;
        case 2:
            return draw.one_of<std::string>(
                {"", "/", "无", "不详", "约200", "2-3", "六层", "1e400", "NaN", "12栋360户"});
        case 3:
            return draw.one_of<double>({0.0, 1e9, 1e300, 0.5});
        default:
            return std::round(usual * draw.real(0.3, 2.5));
    }
}

Json id_of(Draw& draw, const std::string& usual) {
    if (draw.chance(0.98)) return usual;
    return draw.one_of<Json>({nullptr, "", " ", usual + " ", "\u202e" + usual, 7});
}

void write(const std::filesystem::path& path, const Json& features) {
    std::ofstream(path) << Json{{"type", "FeatureCollection"}, {"features", features}}.dump(
        -1, ' ', false, Json::error_handler_t::replace);
}

Json line_of(Draw& draw, double x0, double y0, double x1, double y1, double jitter) {
    Json points = Json::array();
    const int steps = draw.whole(1, 6);
    for (int i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        points.push_back(point(x0 + (x1 - x0) * share + draw.real(-jitter, jitter),
                               y0 + (y1 - y0) * share + draw.real(-jitter, jitter)));
    }
    return shape("LineString", points);
}

}  // namespace

void write_random_district(std::uint64_t seed, const std::filesystem::path& folder) {
    Draw draw(seed);
    const int columns = draw.whole(1, 8), rows = draw.whole(1, 5);
    const double pitch = draw.real(40.0, 180.0), street = draw.real(3.0, 30.0), jitter = draw.real(0.0, 8.0);
    const double width = columns * pitch, height = rows * pitch;
    Json compounds = Json::array(), buildings = Json::array(), lines = Json::array();
    for (int column = 0; column < columns; ++column)
        for (int row = 0; row < rows; ++row) {
            if (draw.chance(0.08)) continue;
            const std::string name = "c" + std::to_string(column) + std::to_string(row);
            const double x = column * pitch + street / 2.0, y = row * pitch + street / 2.0;
            const double side = std::max(pitch - street, 5.0);
            compounds.push_back(feature({{"id", id_of(draw, name)},
                                         {"name", id_of(draw, "院" + name)},
                                         {"households", figure(draw, 200.0)},
                                         {"floor_area", figure(draw, 20000.0)},
                                         {"built", figure(draw, 1990.0)}},
                                        compound_shape(draw, x, y, side, side)));
            for (int i = draw.whole(0, 3); i > 0; --i)
                buildings.push_back(feature(
                    {{"id", name + "b" + std::to_string(i)}, {"levels", figure(draw, 6.0)}},
                    compound_shape(draw, x + draw.real(-5.0, side * 0.7), y + draw.real(-5.0, side * 0.7),
                                   draw.real(0.1, side * 0.5), draw.real(0.1, side * 0.3))));
        }
    const std::vector<std::string> classes{"residential", "residential", "tertiary", "secondary",
                                           "primary",     "motorway",    "footway",  "nonsense"};
    const auto add_line = [&](Json properties, double x0, double y0, double x1, double y1) {
        lines.push_back(feature(std::move(properties), line_of(draw, x0, y0, x1, y1, jitter)));
    };
    for (int i = 0; i <= columns; ++i)
        if (draw.chance(0.85))
            add_line({{"highway", draw.one_of(classes)}}, i * pitch, -20.0, i * pitch,
                     draw.real(0.3, 1.1) * height);
    for (int i = 0; i <= rows; ++i)
        if (draw.chance(0.85))
            add_line({{"highway", draw.one_of(classes)}}, -20.0, i * pitch, draw.real(0.3, 1.1) * width,
                     i * pitch);
    for (int i = draw.whole(-2, 2); i > 0; --i)
        add_line(draw.chance(0.5) ? Json{{"railway", "rail"}} : Json{{"waterway", "river"}},
                 draw.real(-50.0, width), -50.0, draw.real(-50.0, width), height + 50.0);
    if (lines.empty()) add_line({{"highway", "residential"}}, 0.0, 0.0, width, 0.0);
    if (compounds.empty())
        compounds.push_back(feature({{"id", "c"}}, shape("Polygon", {box(draw, 0.0, 0.0, 50.0, 50.0, 0.0)})));
    write(folder / "compounds.geojson", compounds);
    write(folder / "buildings.geojson", buildings);
    write(folder / "lines.geojson", lines);
}

}  // namespace lifang::testing
