#include "tessellate/straighten/straighten.hpp"

#include "core/parallel.hpp"
#include "tessellate/straighten/calm_course.hpp"
#include "tessellate/straighten/courses.hpp"
#include "tessellate/straighten/sliding_ends.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace lifang {
namespace {

constexpr std::uint32_t none = Courses::none;
// What is tried, one after the other; then a course stays as it was.
constexpr double farthest = 5'000.0, little = 2'000.0;  // millimetres
constexpr double coarse = 1'500.0, fine = 500.0;
constexpr std::uint8_t as_it_was = 3;

class Straightening {
  public:
    Straightening(const CellLines& lines, std::uint32_t first_ground, const Obstacles& obstacles,
                  const Guides& guides, const Run& run)
        : lines_(lines),
          first_ground_(first_ground),
          obstacles_(obstacles),
          freedoms_{Freedom{farthest, &guides, coarse}, Freedom{farthest, nullptr, coarse},
                    Freedom{little, nullptr, fine}},
          run_(run),
          ends_(list_ends(lines)),
          courses_(find_courses(lines, ends_)),
          slides_(lines, ends_),
          drawn_(lines),
          attempt_(courses_.courses.size(), guides.is_empty() ? 1 : 0),
          course_of_(lines.lines.size(), none) {
        for (std::uint32_t c = 0; c < courses_.courses.size(); ++c)
            for (const std::uint32_t leg : courses_.legs_of(courses_.courses[c])) course_of_[leg / 2] = c;
    }

    NodedStrokes straighten() {
        draw_all();
        std::vector<bool> fresh(lines_.lines.size(), false);
        for (std::uint32_t line = 0; line < fresh.size(); ++line) fresh[line] = course_of_[line] != none;
        slides_.settle(drawn_, fresh);
        for (;;) {
            const auto conflicts = drawn_.find_conflicts(ends_, fresh, run_);
            const auto yielding = find_yielding(conflicts);
            if (yielding.empty()) return drawn_.make_strokes();
            fresh = redraw(yielding);
        }
    }

  private:
    // ---- in which order
    std::array<std::uint32_t, 2> ends_of(std::uint32_t course) const {
        const auto legs = courses_.legs_of(courses_.courses[course]);
        const auto end = [&](std::uint32_t leg) {
            const CellLine& line = lines_.lines[leg / 2];
            return leg % 2 == 0 ? line.from : line.to;
        };
        return {end(legs.front()), end(legs.back() ^ 1)};
    }
    bool is_longer(std::uint32_t a, std::uint32_t b) const {
        const double one = courses_.courses[a].millimetres, other = courses_.courses[b].millimetres;
        return one != other ? one > other : a < b;
    }

    /// A course is drawn when those its ends lean on are. Where they wait for each other the longer one goes
    /// first and holds its ends where they were.
    void draw_all() {
        std::vector<std::uint32_t> waiting(courses_.courses.size());
        std::iota(waiting.begin(), waiting.end(), 0u);
        std::vector<bool> done(waiting.size(), false);
        while (!waiting.empty()) {
            const auto waits_for = [&](std::uint32_t course, std::uint32_t meeting) {
                const std::uint32_t host = courses_.host[meeting];
                return host != none && host != course && !done[host];
            };
            std::vector<std::uint32_t> ready, later;
            for (const std::uint32_t c : waiting) {
                const auto [from, to] = ends_of(c);
                for (const std::uint32_t m : {from, to})
                    if (courses_.host[m] == c) courses_.host[m] = none;  // its own end leans on it
                (waits_for(c, from) || waits_for(c, to) ? later : ready).push_back(c);
            }
            if (ready.empty()) {
                for (const std::uint32_t c : later) {
                    const auto ends = ends_of(c);
                    const bool first = std::ranges::all_of(ends, [&](std::uint32_t m) {
                        return !waits_for(c, m) || is_longer(c, courses_.host[m]);
                    });
                    if (first) ready.push_back(c);
                }
                for (const std::uint32_t c : ready)
                    for (const std::uint32_t m : ends_of(c))
                        if (waits_for(c, m)) courses_.host[m] = none;
                std::erase_if(later, [&](std::uint32_t c) { return std::ranges::binary_search(ready, c); });
            }
            for_each_chunk(run_, ready.size(), [&](std::size_t i) { draw(ready[i]); });
            for (const std::uint32_t c : ready) done[c] = true;
            order_.insert(order_.end(), ready.begin(), ready.end());
            waiting = std::move(later);
        }
    }

    // ---- one course
    /// Draws a course by its parts between the meetings that hold still.
    void draw(std::uint32_t course) {
        const auto legs = courses_.legs_of(courses_.courses[course]);
        for (std::size_t first = 0; first < legs.size();) {
            std::size_t end = first + 1;
            while (end < legs.size() && courses_.host[end_of(legs[end - 1])] == course) ++end;
            draw_part(legs.subspan(first, end - first), attempt_[course]);
            first = end;
        }
    }
    std::uint32_t end_of(std::uint32_t leg) const {
        const CellLine& line = lines_.lines[leg / 2];
        return leg % 2 == 0 ? line.to : line.from;
    }

    /// Where a course's end is, or was before it slid.
    GridPoint end_place(std::uint32_t meeting) const {
        return slides_.may_slide(meeting) ? lines_.meetings[meeting] : drawn_.meeting(meeting);
    }

    void draw_part(std::span<const std::uint32_t> legs, std::uint8_t attempt) {
        CourseLine old;
        for (const std::uint32_t leg : legs) {
            const CellLine& line = lines_.lines[leg / 2];
            const auto points = lines_.points_of(line);
            old.is_open = old.is_open || line.left.cell >= first_ground_ || line.right.cell >= first_ground_;
            if (!old.points.empty()) old.meetings.push_back(old.points.size() - 1);
            const std::size_t skipped = old.points.empty() ? 0 : 1;
            for (std::size_t i = skipped; i < points.size(); ++i)
                old.points.push_back(leg % 2 == 0 ? points[i] : points[points.size() - 1 - i]);
        }
        const std::uint32_t first = end_of(legs.front() ^ 1), last = end_of(legs.back());
        const CourseEnd from{end_place(first), slides_.find_places(first)};
        const CourseEnd to{end_place(last), slides_.find_places(last)};
        std::optional<CourseLine> made;
        for (; attempt < as_it_was && !made; ++attempt)
            made = draw_calmly(old, from, to, obstacles_, freedoms_[attempt]);
        if (!made) {
            made = std::move(old);
            made->points.front() = from.at;
            made->points.back() = to.at;
        }
        if (!from.others.empty()) drawn_.move_meeting(first, made->points.front());
        if (!to.others.empty()) drawn_.move_meeting(last, made->points.back());
        std::size_t begin = 0;
        for (std::size_t i = 0; i < legs.size(); ++i) {
            const bool is_last = i == made->meetings.size();
            const std::size_t end = is_last ? made->points.size() - 1 : made->meetings[i];
            std::vector<GridPoint> points(made->points.begin() + static_cast<std::ptrdiff_t>(begin),
                                          made->points.begin() + static_cast<std::ptrdiff_t>(end) + 1);
            if (!is_last) drawn_.move_meeting(end_of(legs[i]), points.back());
            if (legs[i] % 2 == 1) std::reverse(points.begin(), points.end());
            drawn_.draw(legs[i] / 2, std::move(points));
            begin = end;
        }
    }

    // ---- conflicts
    /// Of two courses that conflict the shorter gives way first; when both are as they were, those they lean
    /// on.
    std::vector<std::uint32_t> find_yielding(const std::vector<DrawnLines::Conflict>& conflicts) const {
        std::vector<std::uint32_t> yielding;
        for (const auto& [one, other] : conflicts) {
            std::vector<std::uint32_t> able;
            for (const std::uint32_t line : {one, other})
                if (course_of_[line] != none && attempt_[course_of_[line]] < as_it_was)
                    able.push_back(course_of_[line]);
            if (able.empty())
                for (const std::uint32_t line : {one, other}) add_hosts(line, able);
            if (able.empty()) continue;
            yielding.push_back(*std::ranges::max_element(
                able, [&](std::uint32_t a, std::uint32_t b) { return is_longer(a, b); }));
        }
        // Should none of them be able to, all do: the lines as they were are a map.
        const bool none_is_able = yielding.empty() && !conflicts.empty();
        for (std::uint32_t c = 0; none_is_able && c < attempt_.size(); ++c)
            if (attempt_[c] < as_it_was) yielding.push_back(c);
        std::sort(yielding.begin(), yielding.end());
        yielding.erase(std::unique(yielding.begin(), yielding.end()), yielding.end());
        return yielding;
    }
    void add_hosts(std::uint32_t line, std::vector<std::uint32_t>& hosts) const {
        if (course_of_[line] == none) return add_sliding(line, hosts);
        for (const std::uint32_t m : ends_of(course_of_[line]))
            if (courses_.host[m] != none && attempt_[courses_.host[m]] < as_it_was)
                hosts.push_back(courses_.host[m]);
    }

    /// The courses that end on a line that stays.
    void add_sliding(std::uint32_t line, std::vector<std::uint32_t>& courses) const {
        for (const std::uint32_t m : {lines_.lines[line].from, lines_.lines[line].to}) {
            if (!slides_.may_slide(m)) continue;
            for (auto end = ends_.begin_of(m); end != ends_.end_of(m); ++end)
                if (const std::uint32_t c = course_of_[*end / 2]; c != none && attempt_[c] < as_it_was)
                    courses.push_back(c);
        }
    }

    /// Draws again, less freely, those that give way, and those whose ends move with them. Answers which
    /// lines are new.
    std::vector<bool> redraw(const std::vector<std::uint32_t>& yielding) {
        std::vector<bool> asked(courses_.courses.size(), false), moved(lines_.meetings.size(), false);
        for (const std::uint32_t c : yielding) asked[c] = true, ++attempt_[c];
        std::vector<bool> fresh(lines_.lines.size(), false);
        for (const std::uint32_t c : order_) {
            const auto [from, to] = ends_of(c);
            if (!asked[c] && !moved[from] && !moved[to]) continue;
            const auto legs = courses_.legs_of(courses_.courses[c]);
            std::vector<GridPoint> before;
            for (const std::uint32_t leg : legs) before.push_back(drawn_.meeting(end_of(leg)));
            draw(c);
            for (std::size_t i = 0; i < legs.size(); ++i) {
                fresh[legs[i] / 2] = true;
                if (drawn_.meeting(end_of(legs[i])) != before[i]) moved[end_of(legs[i])] = true;
            }
        }
        slides_.settle(drawn_, fresh);
        return fresh;
    }

    const CellLines& lines_;
    std::uint32_t first_ground_;  // cells from here on have no compound
    const Obstacles& obstacles_;
    std::array<Freedom, as_it_was> freedoms_;
    const Run& run_;
    Bucketed<std::uint32_t> ends_;
    Courses courses_;
    SlidingEnds slides_;
    DrawnLines drawn_;
    std::vector<std::uint8_t> attempt_;
    std::vector<std::uint32_t> course_of_;  // by line
    std::vector<std::uint32_t> order_;      // in which courses were drawn
};

}  // namespace

CellMap straighten(const CellLines& lines, const Site& site, const std::vector<DividedBlock>& divided,
                   const MillimetreGrid& mm, const Run& run) {
    const Obstacles obstacles(site, divided, mm);
    const Guides guides(site, mm);
    return make_cell_map(
        lines,
        Straightening(lines, divided.empty() ? 0u : divided.front().ground, obstacles, guides, run)
            .straighten(),
        run);
}

}  // namespace lifang
