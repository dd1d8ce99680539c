#pragma once

#include "publish/export/text.hpp"
#include "publish/files/record_layer_ogr.hpp"
#include "publish/publish.hpp"
#include "publish/tables/export_layers.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <catch2/catch.hpp>

namespace lifang::testing {

/// What a driver is known to lose, each of which is told as an issue.
struct Driver {
    const char* name;
    const char* output;    ///< of the export
    const char* separate;  ///< ending where each layer is a file of its own
    bool degrees = false;
    bool geometry = true;
    bool short_names = false;
    bool formulas = false;
    bool controls = true;      ///< holds them
    bool only_shapes = false;  ///< leaves tables without shapes out
    Encoding encoding = Encoding::utf8;
};
inline std::string expected_text(const std::string& text, const Driver& driver) {
    std::string kept = driver.controls ? text : replace_controls(text);
    if (driver.formulas) kept = escape_formula(kept);
    return driver.short_names ? cut_text(kept, 254, driver.encoding) : kept;
}

inline bool holds(const OGRFeature& feature, int field, const Value& value, const Driver& driver) {
    const std::string read = feature.IsFieldSetAndNotNull(field) ? feature.GetFieldAsString(field) : "";
    if (const auto* text = std::get_if<std::string>(&value)) return read == expected_text(*text, driver);
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return read == std::to_string(*integer);
    if (const auto* real = std::get_if<double>(&value))
        return feature.GetFieldAsDouble(field) == Approx(*real).epsilon(1e-13);
    return read.empty();
}

inline std::vector<OGRRawPoint> vertices(const OGRGeometry& geometry) {
    std::vector<OGRRawPoint> points;
    const auto add = [&](const OGRSimpleCurve& line) {
        for (const OGRPoint& point : line) points.emplace_back(point.getX(), point.getY());
    };
    if (const auto* collection = dynamic_cast<const OGRGeometryCollection*>(&geometry))
        for (const OGRGeometry* part : *collection)
            for (const OGRRawPoint& point : vertices(*part)) points.push_back(point);
    else if (const auto* polygon = dynamic_cast<const OGRPolygon*>(&geometry))
        for (const OGRLinearRing* ring : *polygon) add(*ring);
    else if (const auto* point = dynamic_cast<const OGRPoint*>(&geometry))
        points.emplace_back(point->getX(), point->getY());
    else
        add(*geometry.toSimpleCurve());
    return points;
}

inline bool all_near(const std::vector<OGRRawPoint>& points, const std::vector<OGRRawPoint>& others,
                     double distance) {
    return std::ranges::all_of(points, [&](const OGRRawPoint& a) {
        return std::ranges::any_of(
            others, [&](const OGRRawPoint& b) { return std::hypot(a.x - b.x, a.y - b.y) <= distance; });
    });
}

/// Every vertex is where the plan has it, to a millimetre, in degrees to seven digits.
inline bool lies_where(const OGRGeometry* read, const Record& record, const Crs& crs, const Driver& driver) {
    if (record.geometry.empty() || !read || read->IsEmpty())
        return record.geometry.empty() && (!read || read->IsEmpty());
    OGRGeometry* made = nullptr;
    REQUIRE(OGRGeometryFactory::createFromWkb(record.geometry.data(), nullptr, &made,
                                              record.geometry.size()) == OGRERR_NONE);
    const std::unique_ptr<OGRGeometry> wanted(made);
    if (driver.degrees) {
        const auto from = make_srs(crs), to = make_srs({"EPSG:4326", "", true});
        OGRCoordinateTransformation* transformation = OGRCreateCoordinateTransformation(from.get(), to.get());
        REQUIRE(wanted->transform(transformation) == OGRERR_NONE);
        OGRCoordinateTransformation::DestroyCT(transformation);
    }
    const double distance = driver.degrees ? 1e-7 : 1e-3;
    const auto a = vertices(*read), b = vertices(*wanted);
    return all_near(a, b, distance) && all_near(b, a, distance);
}

/// What of the row that comes nearest to a feature differs from it, for the message of a test.
inline std::string nearest_difference(const ExportLayer& layer, const OGRFeature& feature,
                                      const std::vector<int>& fields, const Driver& driver) {
    std::string nearest;
    std::size_t fewest = fields.size() + 1;
    for (const Record& record : layer.records) {
        std::string differing;
        std::size_t count = 0;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (!holds(feature, fields[i], record.values[i], driver)) {
                ++count;
                differing += layer.columns[i].name + " is '" + feature.GetFieldAsString(fields[i]) +
                             "', not " + describe(record.values[i]) + "; ";
            }
        if (count < fewest) fewest = count, nearest = differing;
    }
    return nearest.empty() ? "the shape" : nearest;
}

/// Each row of a layer is read back once, with its values and its shape; formats may sort them.
inline void check_layer(OGRLayer& read, const ExportLayer& layer, const Crs& crs, const Driver& driver) {
    REQUIRE(read.GetFeatureCount() == static_cast<GIntBig>(layer.records.size()));
    std::vector<int> fields;
    for (const ColumnName& column : layer.columns) {
        const std::string name =
            driver.short_names ? std::string(short_column_name(column.name)) : column.name;
        fields.push_back(read.GetLayerDefn()->GetFieldIndex(name.c_str()));
        INFO(name);
        REQUIRE(fields.back() >= 0);
    }
    std::set<std::size_t> missing;
    for (std::size_t row = 0; row < layer.records.size(); ++row) missing.insert(row);
    while (const std::unique_ptr<OGRFeature> feature{read.GetNextFeature()}) {
        const auto is_row = [&](std::size_t row) {
            const Record& record = layer.records[row];
            for (std::size_t i = 0; i < fields.size(); ++i)
                if (!holds(*feature, fields[i], record.values[i], driver)) return false;
            return !driver.geometry || lies_where(feature->GetGeometryRef(), record, crs, driver);
        };
        const auto row = std::ranges::find_if(missing, is_row);
        INFO(layer.name << ": " << nearest_difference(layer, *feature, fields, driver));
        REQUIRE(row != missing.end());
        missing.erase(row);
    }
    CHECK(missing.empty());
}

}  // namespace lifang::testing
