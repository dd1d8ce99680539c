#include "tessellate/straighten/straighten.hpp"

#include "core/parallel.hpp"
#include "tessellate/straighten/sliding_ends.hpp"
#include "tessellate/straighten/stroke_drawer.hpp"
#include "tessellate/straighten/stroke_order.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::uint32_t none = Strokes::none;
constexpr std::uint8_t as_it_was = StrokeDrawer::as_it_was;

class Straightening {
  public:
    Straightening(const CellLines& lines, std::uint32_t first_ground, const Obstacles& obstacles,
                  const Guides& guides, const Run& run)
        : lines_(lines),
          run_(run),
          ends_(list_ends(lines)),
          strokes_(find_strokes(lines, ends_)),
          slides_(lines, ends_),
          drawn_(lines),
          drawer_(lines, first_ground, obstacles, guides, strokes_, slides_, drawn_),
          attempt_(strokes_.strokes.size(), guides.is_empty() ? 1 : 0),
          stroke_of_(lines.lines.size(), none) {
        for (std::uint32_t c = 0; c < strokes_.strokes.size(); ++c)
            for (const std::uint32_t leg : strokes_.legs_of(strokes_.strokes[c])) stroke_of_[leg / 2] = c;
    }

    NodedStrokes straighten() {
        for (const auto& wave : order_strokes(lines_, strokes_)) {
            for_each_chunk(run_, wave.size(), [&](std::size_t i) { draw(wave[i]); });
            order_.insert(order_.end(), wave.begin(), wave.end());
        }
        std::vector<bool> fresh(lines_.lines.size(), false);
        for (std::uint32_t line = 0; line < fresh.size(); ++line) fresh[line] = stroke_of_[line] != none;
        slides_.settle(drawn_, fresh);
        for (;;) {
            const auto conflicts = drawn_.find_conflicts(ends_, fresh, run_);
            const auto yielding = find_yielding(conflicts);
            if (yielding.empty()) return drawn_.make_strokes();
            fresh = redraw(yielding);
            // Not settled yet where what gave way was not what it took: looked at again, whoever was drawn.
            for (const auto& [one, other] : conflicts) fresh[one] = fresh[other] = true;
        }
    }

  private:
    void draw(std::uint32_t stroke) { drawer_.draw(stroke, attempt_[stroke]); }

    /// Of two strokes that conflict the shorter gives way first; when both are as they were, those they lean
    /// on.
    std::vector<std::uint32_t> find_yielding(const std::vector<DrawnLines::Conflict>& conflicts) const {
        std::vector<std::uint32_t> yielding;
        for (const auto& [one, other] : conflicts) {
            std::vector<std::uint32_t> able;
            for (const std::uint32_t line : {one, other})
                if (stroke_of_[line] != none && attempt_[stroke_of_[line]] < as_it_was)
                    able.push_back(stroke_of_[line]);
            if (able.empty())
                for (const std::uint32_t line : {one, other}) add_hosts(line, able);
            if (able.empty()) continue;
            yielding.push_back(*std::ranges::max_element(
                able, [&](std::uint32_t a, std::uint32_t b) { return strokes_.is_longer(a, b); }));
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
        if (stroke_of_[line] == none) return add_sliding(line, hosts);
        for (const std::uint32_t m : ends_of(lines_, strokes_, stroke_of_[line]))
            if (strokes_.host[m] != none && attempt_[strokes_.host[m]] < as_it_was)
                hosts.push_back(strokes_.host[m]);
    }

    /// The strokes that end on a line that stays.
    void add_sliding(std::uint32_t line, std::vector<std::uint32_t>& strokes) const {
        for (const std::uint32_t m : {lines_.lines[line].from, lines_.lines[line].to}) {
            if (!slides_.may_slide(m)) continue;
            for (auto end = ends_.begin_of(m); end != ends_.end_of(m); ++end)
                if (const std::uint32_t c = stroke_of_[*end / 2]; c != none && attempt_[c] < as_it_was)
                    strokes.push_back(c);
        }
    }

    /// Draws again, less freely, those that give way, and those whose ends move with them. Answers which
    /// lines are new.
    std::vector<bool> redraw(const std::vector<std::uint32_t>& yielding) {
        std::vector<bool> asked(strokes_.strokes.size(), false), moved(lines_.meetings.size(), false);
        for (const std::uint32_t c : yielding) asked[c] = true, ++attempt_[c];
        std::vector<bool> fresh(lines_.lines.size(), false);
        for (const std::uint32_t c : order_) {
            const auto [from, to] = ends_of(lines_, strokes_, c);
            if (!asked[c] && !moved[from] && !moved[to]) continue;
            const auto legs = strokes_.legs_of(strokes_.strokes[c]);
            std::vector<GridPoint> before;
            for (const std::uint32_t leg : legs) before.push_back(drawn_.meeting(end_of(lines_, leg)));
            draw(c);
            for (std::size_t i = 0; i < legs.size(); ++i) {
                fresh[legs[i] / 2] = true;
                if (drawn_.meeting(end_of(lines_, legs[i])) != before[i])
                    moved[end_of(lines_, legs[i])] = true;
            }
        }
        slides_.settle(drawn_, fresh);
        return fresh;
    }

    const CellLines& lines_;
    const Run& run_;
    Bucketed<std::uint32_t> ends_;
    Strokes strokes_;
    SlidingEnds slides_;
    DrawnLines drawn_;
    StrokeDrawer drawer_;
    std::vector<std::uint8_t> attempt_;
    std::vector<std::uint32_t> stroke_of_;  // by line
    std::vector<std::uint32_t> order_;      // in which strokes were drawn
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
