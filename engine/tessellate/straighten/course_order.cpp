#include "tessellate/straighten/course_order.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace lifang {
namespace {

constexpr std::uint32_t none = Courses::none;

class CourseOrder {
  public:
    CourseOrder(const CellLines& lines, Courses& courses)
        : lines_(lines), courses_(courses), done_(courses.courses.size(), false) {}

    std::vector<std::vector<std::uint32_t>> find() {
        std::vector<std::uint32_t> waiting(done_.size());
        std::iota(waiting.begin(), waiting.end(), 0u);
        for (const std::uint32_t c : waiting)
            for (const std::uint32_t m : ends_of(lines_, courses_, c))
                if (courses_.host[m] == c) courses_.host[m] = none;  // its own end leans on it
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
    bool waits_for(std::uint32_t course, std::uint32_t meeting) const {
        const std::uint32_t host = courses_.host[meeting];
        return host != none && host != course && !done_[host];
    }
    bool is_waiting(std::uint32_t course) const {
        return std::ranges::any_of(ends_of(lines_, courses_, course),
                                   [&](std::uint32_t m) { return waits_for(course, m); });
    }

    /// Takes those out of a circle that are longer than all they wait for.
    std::vector<std::uint32_t> free_longest(std::vector<std::uint32_t>& circle) {
        std::vector<std::uint32_t> freed;
        for (const std::uint32_t c : circle)
            if (std::ranges::all_of(ends_of(lines_, courses_, c), [&](std::uint32_t m) {
                    return !waits_for(c, m) || courses_.is_longer(c, courses_.host[m]);
                }))
                freed.push_back(c);
        for (const std::uint32_t c : freed)
            for (const std::uint32_t m : ends_of(lines_, courses_, c))
                if (waits_for(c, m)) courses_.host[m] = none;
        std::erase_if(circle, [&](std::uint32_t c) { return std::ranges::binary_search(freed, c); });
        return freed;
    }

    const CellLines& lines_;
    Courses& courses_;
    std::vector<bool> done_;
};

}  // namespace

std::vector<std::vector<std::uint32_t>> order_courses(const CellLines& lines, Courses& courses) {
    return CourseOrder(lines, courses).find();
}

}  // namespace lifang
