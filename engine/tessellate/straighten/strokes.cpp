#include "tessellate/straighten/strokes.hpp"

#include "tessellate/plane/grid_segments.hpp"

#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr std::uint32_t none = Strokes::none;
constexpr double look_ahead = 8'000.0;      // millimetres along a line that tell its direction
constexpr double least_cosine = 0.5735764;  // lines bent by more than 55° are no stroke

/// The direction in which a line leaves its meeting.
Point find_direction(const CellLines& lines, std::uint32_t end) {
    const auto points = lines.points_of(lines.lines[end / 2]);
    const auto at = [&](std::size_t i) { return as_point(points[end % 2 == 0 ? i : points.size() - 1 - i]); };
    double left = look_ahead;
    Point last = at(0);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point next = at(i);
        const double step = std::hypot(next.x - last.x, next.y - last.y);
        if (step >= left || i + 1 == points.size()) {
            const double share = std::min(1.0, left / step);
            last = {last.x + (next.x - last.x) * share, last.y + (next.y - last.y) * share};
            break;
        }
        left -= step;
        last = next;
    }
    const Point start = at(0);
    const double length = std::hypot(last.x - start.x, last.y - start.y);
    return length > 0.0 ? Point{(last.x - start.x) / length, (last.y - start.y) / length} : Point{};
}

class Finding {
  public:
    Finding(const CellLines& lines, const Bucketed<std::uint32_t>& ends)
        : lines_(lines), partner_(2 * lines.lines.size(), none), taken_(lines.lines.size(), false) {
        for (std::size_t m = 0; m < lines.meetings.size(); ++m) pair_ends(ends, m);
        made_.host.assign(lines.meetings.size(), none);
    }

    Strokes find() {
        for (std::uint32_t line = 0; line < taken_.size(); ++line)
            if (lines_.lines[line].is_free && !taken_[line]) add_stroke(find_start(2 * line));
        return std::move(made_);
    }

  private:
    void pair_ends(const Bucketed<std::uint32_t>& ends, std::size_t meeting) {
        const auto here = std::span(ends.begin_of(meeting), ends.end_of(meeting));
        if (here.size() != 3) return;
        Point direction[3];
        for (std::size_t i = 0; i < 3; ++i) {
            if (!lines_.lines[here[i] / 2].is_free) return;
            direction[i] = find_direction(lines_, here[i]);
        }
        double best = least_cosine;
        std::size_t left_over = 3;
        for (std::size_t i = 0; i < 3; ++i) {
            const Point a = direction[(i + 1) % 3], b = direction[(i + 2) % 3];
            const double cosine = -(a.x * b.x + a.y * b.y);
            if (cosine > best) best = cosine, left_over = i;
        }
        if (left_over == 3) return;
        const std::uint32_t a = here[(left_over + 1) % 3], b = here[(left_over + 2) % 3];
        if (a / 2 == b / 2) return;
        partner_[a] = b, partner_[b] = a;
    }

    /// From a line backwards to where its stroke begins; a closed one begins at the line itself.
    std::uint32_t find_start(std::uint32_t leg) const {
        const std::uint32_t first = leg;
        while (partner_[leg] != none) {
            leg = partner_[leg] ^ 1;
            if (leg / 2 == first / 2) return first;
        }
        return leg;
    }

    void add_stroke(std::uint32_t leg) {
        Strokes::Stroke stroke;
        stroke.begin = made_.legs.size();
        const auto number = static_cast<std::uint32_t>(made_.strokes.size());
        for (;;) {
            const CellLine& line = lines_.lines[leg / 2];
            taken_[leg / 2] = true;
            made_.legs.push_back(leg);
            const auto points = lines_.points_of(line);
            for (std::size_t i = 0; i + 1 < points.size(); ++i)
                stroke.millimetres +=
                    std::hypot(double(points[i + 1].x) - points[i].x, double(points[i + 1].y) - points[i].y);
            const std::uint32_t next = partner_[leg ^ 1];
            if (next == none || taken_[next / 2]) break;
            made_.host[leg % 2 == 0 ? line.to : line.from] = number;
            leg = next;
        }
        stroke.end = made_.legs.size();
        made_.strokes.push_back(stroke);
    }

    const CellLines& lines_;
    std::vector<std::uint32_t> partner_;  // by end: the end on the other side of the meeting
    std::vector<bool> taken_;
    Strokes made_;
};

}  // namespace

Bucketed<std::uint32_t> list_ends(const CellLines& lines) {
    return sort_into_buckets<std::uint32_t>(lines.meetings.size(), [&](auto&& emit) {
        for (std::uint32_t i = 0; i < lines.lines.size(); ++i)
            emit(lines.lines[i].from, 2 * i), emit(lines.lines[i].to, 2 * i + 1);
    });
}

Strokes find_strokes(const CellLines& lines, const Bucketed<std::uint32_t>& ends) {
    return Finding(lines, ends).find();
}

}  // namespace lifang
