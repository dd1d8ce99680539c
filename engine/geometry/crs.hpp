#pragma once

#include "geometry/shapes.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// A coordinate reference system: what PROJ understands ("EPSG:4549", WKT, a PROJ string), with what a reader
/// of the plan wants to know about it.
struct Crs {
    std::string
        definition;    ///< "EPSG:4549" where it has a code, else WKT; empty: local metres, never reprojected
    std::string name;  ///< "CGCS2000 / 3-degree Gauss-Kruger CM 120E"
    bool is_geographic = false;  ///< coordinates are degrees

    friend bool operator==(const Crs&, const Crs&) = default;
};

/// Throws Error(input) when PROJ does not know it.
Crs make_crs(const std::string& definition);

/// The meridian a transverse Mercator projection is true along, degrees east; nothing for other projections
/// and for local metres.
std::optional<double> find_central_meridian(const Crs& crs);

/// The plan's CRS for a place: CGCS2000 3-degree Gauss–Krüger by central meridian inside China
/// (EPSG:4534–4554 for 75°E–135°E; zone = round(lon / 3)), UTM on WGS 84 elsewhere. Degrees.
Crs choose_crs(double longitude, double latitude);

/// Moves points from one CRS to another, x east and y north in both whatever the authority's axis order.
/// Throws Error(input) when PROJ offers only a ballpark transformation (Beijing 1954, Xian 1980 → CGCS2000)
/// or none. One object per thread.
class Transform {
  public:
    Transform(const Crs& from, const Crs& to);
    ~Transform();
    Transform(Transform&&) noexcept;
    Transform& operator=(Transform&&) noexcept;

    bool is_identity() const;
    /// In place. A point that cannot be moved becomes infinite. Throws Error(input) where no point can be:
    /// the projection has no way back.
    void apply(std::vector<Point>& points) const;
    Point apply(Point point) const;

  private:
    struct Pipeline;
    std::unique_ptr<Pipeline> pipeline_;
};

}  // namespace lifang
