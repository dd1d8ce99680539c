#include "tessellate/plane/covered_ground.hpp"

#include "geometry/measure.hpp"

namespace lifang {
namespace {

// A square and its eight neighbours lie within √8 sides of any point in it.
constexpr double sides_in_reach = 3.0;
constexpr double most_squares = 2e7;  // points strewn over a country: nothing is covered, all is drawn

}  // namespace

CoveredGround::CoveredGround(const MultiPolygon& footprints, Meters reach)
    : reach_(reach.value), side_(reach.value / sides_in_reach) {
    const Box around = bounds(footprints).grown(reach_ + 2.0 * side_);
    corner_ = around.min;
    if (around.is_empty() || around.width() / side_ * (around.height() / side_) > most_squares) return;
    columns_ = static_cast<std::size_t>(around.width() / side_) + 1;
    rows_ = static_cast<std::size_t>(around.height() / side_) + 1;
    covered_.assign(columns_ * rows_, false);
    for (const Polygon& footprint : footprints)
        for (const Point& p : footprint.outer)
            for (std::size_t r = row(p.y) - 1; r <= row(p.y) + 1; ++r)
                for (std::size_t c = column(p.x) - 1; c <= column(p.x) + 1; ++c)
                    covered_[r * columns_ + c] = true;
    fill_enclosed();
}

std::size_t CoveredGround::column(double x) const {
    return static_cast<std::size_t>((x - corner_.x) / side_);
}
std::size_t CoveredGround::row(double y) const { return static_cast<std::size_t>((y - corner_.y) / side_); }

void CoveredGround::fill_enclosed() {
    std::vector<bool> open(covered_.size(), false);
    std::vector<std::size_t> ahead{0};  // the raster's rim is beyond all reach
    open[0] = true;
    while (!ahead.empty()) {
        const std::size_t at = ahead.back();
        ahead.pop_back();
        const auto enter = [&](std::size_t next) {
            if (!covered_[next] && !open[next]) open[next] = true, ahead.push_back(next);
        };
        if (at % columns_ > 0) enter(at - 1);
        if (at % columns_ + 1 < columns_) enter(at + 1);
        if (at >= columns_) enter(at - columns_);
        if (at + columns_ < covered_.size()) enter(at + columns_);
    }
    for (std::size_t i = 0; i < covered_.size(); ++i) covered_[i] = !open[i];
}

bool CoveredGround::holds_around(const Polygon& footprint) const {
    if (covered_.empty()) return false;
    const Box box = bounds(footprint).grown(reach_);
    for (std::size_t r = row(box.min.y); r <= row(box.max.y); ++r)
        for (std::size_t c = column(box.min.x); c <= column(box.max.x); ++c)
            if (!covered_[r * columns_ + c]) return false;
    return true;
}

MultiPolygon CoveredGround::area() const {
    MultiPolygon rectangles;
    for (std::size_t r = 0; r < rows_; ++r)
        for (std::size_t c = 0; c < columns_; ++c) {
            if (!covered_[r * columns_ + c]) continue;
            const std::size_t first = c;
            while (c < columns_ && covered_[r * columns_ + c]) ++c;
            const Point low{corner_.x + static_cast<double>(first) * side_,
                            corner_.y + static_cast<double>(r) * side_};
            const Point high{corner_.x + static_cast<double>(c) * side_, low.y + side_};
            rectangles.push_back({{low, {low.x, high.y}, high, {high.x, low.y}, low}, {}});
        }
    return rectangles;
}

}  // namespace lifang
