#include "check/ways_inside.hpp"

#include "geometry/edge_index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <queue>

namespace lifang::checking {
namespace {

constexpr double step_m = 2.0;
constexpr double stride_m =
    1.7;  // loose ends stop up to 1.5 m short of the line that they were meant to reach
constexpr double infinite = std::numeric_limits<double>::infinity();

std::pair<long, long> square_of(Point at) {
    return {std::lround(std::floor(at.x / stride_m)), std::lround(std::floor(at.y / stride_m))};
}

}  // namespace

WalkableWays::WalkableWays(const PlanRows& plan) : index_({}) {
    for (const RoadRow& road : plan.roads)
        if (road.is_walkable) lines_.push_back(&road.line);
    for (const MappedRow& square : plan.mapped)
        if (square.kind == "pedestrian" || square.kind == "footway")
            for (const Polygon& part : square.area) lines_.push_back(&part.outer);
    std::vector<Box> boxes;
    for (const LineString* line : lines_) boxes.push_back(bounds(*line));
    index_ = BoxIndex(boxes);
}

std::vector<const LineString*> WalkableWays::find(const Box& box) const {
    std::vector<const LineString*> found;
    for (const std::size_t i : index_.find(box)) found.push_back(lines_[i]);
    return found;
}

WaysInside::WaysInside(const WalkableWays& walkable, const UnitRow& unit, const std::vector<Point>& gates) {
    const Box box = bounds(unit.area);
    for (const LineString* line : walkable.find(box)) add_road(*line, unit.area, box);
    join_near();
    measure_from(gates);
}

std::size_t WaysInside::add_step(Point at) {
    steps_.push_back(at);
    arcs_.emplace_back();
    squares_[square_of(at)].push_back(steps_.size() - 1);
    return steps_.size() - 1;
}

void WaysInside::add_road(const LineString& line, const MultiPolygon& area, const Box& box) {
    bool is_on = false;  // the step before lies inside
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        Box around;
        around.include(line[i]), around.include(line[i + 1]);
        if (!around.intersects(box)) {
            is_on = false;
            continue;
        }
        const double whole = distance(line[i], line[i + 1]).value;
        const double count = std::max(1.0, std::ceil(whole / step_m));
        for (double n = i == 0 ? 0.0 : 1.0; n <= count; ++n) {
            const Point at{std::lerp(line[i].x, line[i + 1].x, n / count),
                           std::lerp(line[i].y, line[i + 1].y, n / count)};
            const bool is_inside = box.intersects({at, at}) && contains(area, at);
            if (is_inside) {
                const std::size_t step = add_step(at);
                if (is_on) {
                    arcs_[step].push_back({step - 1, whole / count});
                    arcs_[step - 1].push_back({step, whole / count});
                }
            }
            is_on = is_inside;
        }
    }
}

void WaysInside::join_near() {
    for (std::size_t step = 0; step < steps_.size(); ++step) {
        const auto [column, row] = square_of(steps_[step]);
        for (long x = column - 1; x <= column + 1; ++x)
            for (long y = row - 1; y <= row + 1; ++y) {
                const auto found = squares_.find({x, y});
                if (found == squares_.end()) continue;
                for (const std::size_t other : found->second) {
                    const double apart = distance(steps_[step], steps_[other]).value;
                    if (other != step && apart <= stride_m) arcs_[step].push_back({other, apart});
                }
            }
    }
}

void WaysInside::measure_from(const std::vector<Point>& gates) {
    metres_.assign(steps_.size(), infinite);
    using Arrival = std::pair<double, std::size_t>;
    std::priority_queue<Arrival, std::vector<Arrival>, std::greater<>> arrivals;
    for (const Point gate : gates)
        for (std::size_t step = 0; step < steps_.size(); ++step)
            // several lines that cross within ten metres of each other are one gate
            if (distance(gate, steps_[step]).value <= 12.0) metres_[step] = 0.0, arrivals.emplace(0.0, step);
    while (!arrivals.empty()) {
        const auto [metres, step] = arrivals.top();
        arrivals.pop();
        if (metres > metres_[step]) continue;
        for (const Arc& arc : arcs_[step])
            if (metres + arc.length < metres_[arc.to]) {
                metres_[arc.to] = metres + arc.length;
                arrivals.emplace(metres_[arc.to], arc.to);
            }
    }
}

double WaysInside::walk_from(const MultiPolygon& shape) const {
    EdgeIndex::Edges edges;
    EdgeIndex::append(shape, 0, edges);
    const EdgeIndex outline(std::move(edges));
    double least = infinite;
    for (std::size_t step = 0; step < steps_.size(); ++step)
        if (metres_[step] < least)
            least = std::min(least, metres_[step] + outline.distance_to(steps_[step]).value);
    return least;
}

}  // namespace lifang::checking
