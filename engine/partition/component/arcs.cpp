#include "partition/component/arcs.hpp"

#include <algorithm>

namespace lifang {

void open_arcs(Component& component) {
    for (std::size_t v = 0; v < component.size(); ++v) component.first[v + 1] += component.first[v];
    component.arcs.resize(component.first.back());
}

void close_arcs(Component& component) {
    const auto is_before = [](const Arc& x, const Arc& y) { return x.to < y.to; };
    std::vector<Arc>& arcs = component.arcs;
    // Filling moved first[v] on to the end of its arcs, where those of the next node begin.
    std::uint32_t kept = 0, begin = 0;
    for (std::size_t v = 0; v < component.size(); ++v) {
        const std::uint32_t end = component.first[v], first_kept = kept;
        if (!std::is_sorted(arcs.begin() + begin, arcs.begin() + end, is_before))
            std::stable_sort(arcs.begin() + begin, arcs.begin() + end, is_before);
        for (std::uint32_t i = begin; i < end; ++i) {
            if (kept == first_kept || arcs[kept - 1].to != arcs[i].to) {
                arcs[kept++] = arcs[i];
                continue;
            }
            Arc& merged = arcs[kept - 1];
            merged.length += arcs[i].length;
            merged.severance += arcs[i].severance;
            merged.off_street += arcs[i].off_street;
            merged.connects |= arcs[i].connects;
        }
        component.first[v] = first_kept;
        begin = end;
    }
    component.first.back() = kept;
    arcs.resize(kept);
}

}  // namespace lifang
