#pragma once

#include "geometry/shapes.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

namespace lifang {

/// Square buckets over a box, about as many as asked for: finds what is near in constant time where things
/// are short against the whole and spread evenly.
class Buckets {
  public:
    Buckets(const Box& box, std::size_t wanted, double least_side) : low_(box.min) {
        const double many = static_cast<double>(std::max<std::size_t>(wanted, 1));
        const double width = std::max(box.width(), least_side), height = std::max(box.height(), least_side);
        side_ = std::max({least_side, std::sqrt(width * height / many), width / many, height / many});
        columns_ = static_cast<std::size_t>(width / side_) + 1;
        rows_ = static_cast<std::size_t>(height / side_) + 1;
    }
    std::size_t count() const { return columns_ * rows_; }
    std::size_t columns() const { return columns_; }
    std::size_t rows() const { return rows_; }
    std::size_t of(Point p) const { return row(p.y) * columns_ + column(p.x); }
    Point centre(std::size_t bucket) const {
        return {low_.x + (static_cast<double>(bucket % columns_) + 0.5) * side_,
                low_.y + (static_cast<double>(bucket / columns_) + 0.5) * side_};
    }
    std::size_t row(double y) const { return clamp((y - low_.y) / side_, rows_); }

    /// Every bucket that the way from one point to another comes within `slack` of, row by row.
    template <class Visit>
    void visit(Point from, Point to, double slack, Visit&& visit) const {
        const auto [bottom, top] = std::minmax(from.y, to.y);
        const std::size_t first = row(bottom - slack), last = row(top + slack);
        const double dx = to.x - from.x, dy = to.y - from.y;
        for (std::size_t r = first; r <= last; ++r) {
            double west = std::min(from.x, to.x), east = std::max(from.x, to.x);
            if (first != last && std::abs(dy) > slack) {  // only what lies in this row
                const double low = low_.y + static_cast<double>(r) * side_ - slack;
                const double high = low + side_ + 2.0 * slack;
                const double x1 = at(from.x, dx, (low - from.y) / dy),
                             x2 = at(from.x, dx, (high - from.y) / dy);
                // What lies beyond the box is kept in its outermost rows.
                if (r != 0 && r + 1 != rows_) std::tie(west, east) = std::minmax({x1, x2});
            }
            const std::size_t end = column(east + slack);
            for (std::size_t c = column(west - slack); c <= end; ++c) visit(r * columns_ + c);
        }
    }

  private:
    static double at(double start, double along, double share) {
        return start + along * std::clamp(share, 0.0, 1.0);
    }
    static std::size_t clamp(double at, std::size_t count) {
        return at <= 0.0 ? 0 : std::min(static_cast<std::size_t>(at), count - 1);
    }
    std::size_t column(double x) const { return clamp((x - low_.x) / side_, columns_); }

    Point low_;
    double side_ = 1.0;
    std::size_t columns_ = 1, rows_ = 1;
};

/// Lists by bucket, one behind the other in one array.
template <class T>
struct Bucketed {
    std::vector<std::size_t> start;
    std::vector<T> items;
    auto begin_of(std::size_t i) const { return items.begin() + static_cast<std::ptrdiff_t>(start[i]); }
    auto end_of(std::size_t i) const { return items.begin() + static_cast<std::ptrdiff_t>(start[i + 1]); }
};

/// `each(emit)` calls emit(bucket, item) for all items; it is called twice and must do the same both times.
template <class T, class Each>
Bucketed<T> sort_into_buckets(std::size_t buckets, Each&& each) {
    Bucketed<T> sorted;
    sorted.start.assign(buckets + 1, 0);
    each([&](std::size_t bucket, const T&) { ++sorted.start[bucket + 1]; });
    for (std::size_t i = 0; i < buckets; ++i) sorted.start[i + 1] += sorted.start[i];
    sorted.items.resize(sorted.start.back());
    std::vector<std::size_t> next(sorted.start.begin(), sorted.start.end() - 1);
    each([&](std::size_t bucket, const T& item) { sorted.items[next[bucket]++] = item; });
    return sorted;
}

/// Straight pieces in the buckets they run through, to be found again by where they are.
class BucketedPieces {
  public:
    BucketedPieces() : buckets_(Box{}, 1, 1.0) {}
    /// `ends(i)` is the pair of points of the i-th of `count` pieces. About `per_piece` buckets for each.
    template <class Ends>
    BucketedPieces(std::size_t count, double least_side, std::size_t per_piece, const Ends& ends)
        : BucketedPieces() {
        Box box;
        for (std::uint32_t i = 0; i < count; ++i) box.include(ends(i).first), box.include(ends(i).second);
        buckets_ = Buckets(box, per_piece * count, least_side);
        pieces_ = sort_into_buckets<std::uint32_t>(buckets_.count(), [&](auto&& emit) {
            for (std::uint32_t i = 0; i < count; ++i)
                buckets_.visit(ends(i).first, ends(i).second, 0.0,
                               [&](std::size_t bucket) { emit(bucket, i); });
        });
    }

    /// visit(i) for each piece in a bucket that the way from one point to another comes within `slack` of;
    /// for some more than once.
    template <class Visit>
    void visit(Point from, Point to, double slack, Visit&& visit) const {
        buckets_.visit(from, to, slack, [&](std::size_t bucket) {
            std::for_each(pieces_.begin_of(bucket), pieces_.end_of(bucket), visit);
        });
    }

  private:
    Buckets buckets_;
    Bucketed<std::uint32_t> pieces_;
};

}  // namespace lifang
