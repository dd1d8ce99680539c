#include "tessellate/straighten/stroke_order.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace lifang {
namespace {

constexpr std::uint32_t none = Strokes::none;

class StrokeOrder {
  public:
    StrokeOrder(const CellLines& lines, Strokes& strokes)
        : lines_(lines), strokes_(strokes), done_(strokes.strokes.size(), false) {}

    std::vector<std::vector<std::uint32_t>> find() {
        std::vector<std::uint32_t> waiting(done_.size());
        std::iota(waiting.begin(), waiting.end(), 0u);
        for (const std::uint32_t c : waiting)
            for (const std::uint32_t m : ends_of(lines_, strokes_, c))
                if (strokes_.host[m] == c) strokes_.host[m] = none;  // its own end leans on it
        std::vector<std::vector<std::uint32_t>> waves;
        while (!waiting.empty()) {
            std::vector<std::uint32_t> ready, later;
            for (const std::uint32_t c : waiting) (is_waiting(c) ? later : ready).push_back(c);
            if (ready.empty()) ready = free_longest(later);
            for (const std::uint32_t c : ready) done_[c] = true;
            waves.push_back(std::move(ready));
            waiting = std::move(later);
        }
        return waves;
    }

  private:
    bool waits_for(std::uint32_t stroke, std::uint32_t meeting) const {
        const std::uint32_t host = strokes_.host[meeting];
        return host != none && host != stroke && !done_[host];
    }
    bool is_waiting(std::uint32_t stroke) const {
        return std::ranges::any_of(ends_of(lines_, strokes_, stroke),
                                   [&](std::uint32_t m) { return waits_for(stroke, m); });
    }

    /// Takes those out of a circle that are longer than all they wait for.
    std::vector<std::uint32_t> free_longest(std::vector<std::uint32_t>& circle) {
        std::vector<std::uint32_t> freed;
        for (const std::uint32_t c : circle)
            if (std::ranges::all_of(ends_of(lines_, strokes_, c), [&](std::uint32_t m) {
                    return !waits_for(c, m) || strokes_.is_longer(c, strokes_.host[m]);
                }))
                freed.push_back(c);
        for (const std::uint32_t c : freed)
            for (const std::uint32_t m : ends_of(lines_, strokes_, c))
                if (waits_for(c, m)) strokes_.host[m] = none;
        std::erase_if(circle, [&](std::uint32_t c) { return std::ranges::binary_search(freed, c); });
        return freed;
    }

    const CellLines& lines_;
    Strokes& strokes_;
    std::vector<bool> done_;
};

}  // namespace

std::vector<std::vector<std::uint32_t>> order_strokes(const CellLines& lines, Strokes& strokes) {
    return StrokeOrder(lines, strokes).find();
}

}  // namespace lifang
