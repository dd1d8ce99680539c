// Rule 0: the shapes of a plan have coordinates that the other rules can work with.
#include "check/rules.hpp"
#include "geometry/extent.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace lifang::checking {
namespace {

/// Holds the rows of a plan, table by table, against what one plan may be.
class CoordinateCheck {
  public:
    explicit CoordinateCheck(Report& report) : report_(report) {}

    bool holds(const Table& table, std::size_t row) {
        const Shapes& shapes = table.shapes[row];
        box_ = {};
        is_finite_ = is_closed_ = true;
        take(shapes.points);
        for (const LineString& line : shapes.lines) take(line);
        for (const Polygon& polygon : shapes.polygons) {
            take_ring(polygon.outer);
            for (const Ring& hole : polygon.holes) take_ring(hole);
        }
        if (!is_finite_) return false;  // told where values are looked at
        if (!is_closed_) tell(table, row, "open_ring", "check_open_ring");
        if (!is_closed_) return false;
        if (table.name == "issues") return true;  // tells of features that were too far off to be in the plan
        all_.include(box_);
        if (!is_within_reach(all_)) tell(table, row, "far_apart", "check_far_apart");
        return is_within_reach(all_);
    }

  private:
    void take(const std::vector<Point>& points) {
        for (const Point p : points) {
            box_.include(p);
            is_finite_ = is_finite_ && std::isfinite(p.x) && std::isfinite(p.y);
        }
    }
    void take_ring(const Ring& ring) {
        take(ring);
        is_closed_ = is_closed_ && (ring.empty() || (ring.size() > 3 && ring.front() == ring.back()));
    }
    void tell(const Table& table, std::size_t row, const char* code, const char* message) {
        report_.broken(0, code, Message(message, {{"table", table.name}, {"row", table.fids[row]}}));
    }

    Report& report_;
    Box all_, box_;
    bool is_finite_ = true, is_closed_ = true;
};

}  // namespace

bool check_coordinates(const std::vector<Table>& tables, Report& report) {
    CoordinateCheck check(report);
    for (const Table& table : tables)
        for (std::size_t row = 0; row < table.shapes.size(); ++row)
            if (!check.holds(table, row)) return false;
    return true;
}

}  // namespace lifang::checking
