#pragma once

#include "load/load.hpp"
#include "support/error_of.hpp"
#include "support/real_data.hpp"

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

namespace lifang::testing {

/// A small map written as GeoJSON in EPSG:4543 metres: corners are metres from (569000, 2769000), so that a
/// test reads like a sketch.
class GeoJson {
  public:
    /// `properties` is the inside of a JSON object; `geometry` any GeoJSON geometry or "null".
    GeoJson& add(const std::string& properties, const std::string& geometry) {
        if (!features_.empty()) features_ += ",\n";
        features_ += R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + "}";
        return *this;
    }
    std::string text() const {
        return R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4543"}},"features":[)" +
               features_ + "]}";
    }
    std::string write(const std::filesystem::path& path) const {
        std::ofstream(path) << text();
        return path.string();
    }

    static std::string point(double x, double y) {
        return "[" + std::to_string(569000.0 + x) + "," + std::to_string(2769000.0 + y) + "]";
    }
    /// The polygon through the corners, closed.
    static std::string polygon(const std::vector<std::pair<double, double>>& corners) {
        std::string ring;
        for (const auto& [x, y] : corners) ring += point(x, y) + ",";
        return R"({"type":"Polygon","coordinates":[[)" + ring + point(corners[0].first, corners[0].second) +
               "]]}";
    }
    static std::string box(double x, double y, double width, double height) {
        return polygon({{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}});
    }
    static std::string line(const std::vector<std::pair<double, double>>& points) {
        std::string all;
        for (const auto& [x, y] : points) all += (all.empty() ? "" : ",") + point(x, y);
        return R"({"type":"LineString","coordinates":[)" + all + "]}";
    }

  private:
    std::string features_;
};

inline Site load_all(const std::vector<std::string>& inputs) {
    LoadOptions options;
    options.inputs = inputs;
    return load(options, Run());
}

inline int count_issues(const Site& site, const std::string& code) {
    int count = 0;
    for (const Issue& issue : site.issues) count += issue.code == code;
    return count;
}

}  // namespace lifang::testing
