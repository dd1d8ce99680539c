#pragma once

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "geometry/wkt.hpp"
#include "load/site/site.hpp"

#include <map>
#include <string>
#include <vector>

namespace lifang::testing {

/// A profile whose compounds are derived from dwellings and unmarked buildings, 3,000–30,000 m².
inline Profile make_profile() {
    Profile profile;
    for (const BuildingKind kind : {BuildingKind::residential, BuildingKind::mixed, BuildingKind::unknown})
        profile.counts[static_cast<std::size_t>(kind)] = true;
    profile.derived_min = SquareMeters{3000.0};
    profile.derived_max = SquareMeters{30000.0};
    profile.ground = {Meters{20.0}, Meters{60.0}, SquareMeters{100.0}, Meters{150.0}};
    return profile;
}

inline Road make_road(const std::string& wkt, Barrier road_class, const std::string& name = "") {
    Road road;
    road.line = read_lines(wkt).front();
    road.road_class = road_class;
    road.name = name;
    return road;
}

inline Building make_building(const std::string& wkt, double levels,
                              BuildingKind kind = BuildingKind::residential) {
    Building building;
    building.footprint = read_polygons(wkt);
    building.kind = kind;
    building.levels = levels;
    double square_metres = 0.0;
    for (const Polygon& part : building.footprint) square_metres += area(part).value;
    building.floor_area = SquareMeters{square_metres * levels};
    return building;
}

inline Compound make_compound(const std::string& key, const MultiPolygon& footprint) {
    Compound compound;
    compound.key = key;
    compound.footprint = footprint;
    compound.floor_area = SquareMeters{10000.0};
    return compound;
}

inline std::string box_wkt(double x, double y, double width, double height) {
    const auto corner = [](double a, double b) { return std::to_string(a) + " " + std::to_string(b); };
    return "POLYGON((" + corner(x, y) + "," + corner(x + width, y) + "," + corner(x + width, y + height) +
           "," + corner(x, y + height) + "," + corner(x, y) + "))";
}

/// A town drawn in letters, the first row in the north. Every letter is a plot of 100 × 100 m with a
/// residential street on every grid line between plots and the boundary around all; the compound of that
/// letter keeps 10 m off the streets, and where its letter repeats its footprint runs on over the street.
/// '.' is an empty plot.
inline Site draw_town(const std::vector<std::string>& rows) {
    constexpr double plot = 100.0;
    constexpr double yard = 10.0;
    Site site;
    site.profile = make_profile();
    const double width = plot * static_cast<double>(rows.front().size());
    const double height = plot * static_cast<double>(rows.size());
    site.boundary = read_polygons(box_wkt(0, 0, width, height));
    const auto line = [](double x1, double y1, double x2, double y2) {
        return "LINESTRING(" + std::to_string(x1) + " " + std::to_string(y1) + "," + std::to_string(x2) +
               " " + std::to_string(y2) + ")";
    };
    for (double x = plot; x < width; x += plot)
        site.roads.push_back(make_road(line(x, 0, x, height), Barrier::residential, "north-south"));
    for (double y = plot; y < height; y += plot)
        site.roads.push_back(make_road(line(0, y, width, y), Barrier::residential, "east-west"));

    std::map<char, MultiPolygon> plots;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (rows[row][column] != '.')
                plots[rows[row][column]].push_back(
                    read_polygons(box_wkt(plot * static_cast<double>(column),
                                          height - plot * static_cast<double>(row + 1), plot, plot))
                        .front());
    for (const auto& [letter, squares] : plots)
        site.compounds.push_back(
            make_compound(std::string(1, letter), buffer(unite(squares), Meters{-yard}, 0)));
    return site;
}

}  // namespace lifang::testing
