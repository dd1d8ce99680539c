#include "tessellate/communities/unknown.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "tessellate/plane/contact.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace lifang {
namespace {

/// The contacts of cells without a community, with anybody. Only these cells and those near them are looked
/// at.
std::vector<Contact> find_contacts(const std::vector<Cell>& cells, const std::vector<char>& is_unknown) {
    std::vector<Box> boxes;
    for (const Cell& cell : cells) boxes.push_back(bounds(cell.area));
    const BoxIndex index(boxes);
    std::vector<char> is_near(cells.size(), 0);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (is_unknown[i])
            for (const std::size_t near : index.find(boxes[i])) is_near[near] = 1;
    std::vector<MultiPolygon> areas(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (is_near[i]) areas[i] = cells[i].area;
    return measure_contacts(find_shared_segments(areas));
}

/// One round outwards: what each unknown cell would take from the neighbours known so far.
std::vector<std::pair<std::size_t, CommunityId>> find_takers(const Tessellation& made,
                                                             const std::vector<Contact>& contacts,
                                                             const std::vector<char>& is_unknown) {
    std::map<std::size_t, std::map<CommunityId, double>> metres;
    const auto offer = [&](std::uint32_t unknown, std::uint32_t known, double length) {
        if (!is_unknown[unknown] || is_unknown[known] || !made.cells[known].compound) return;
        if (const auto& community = at(made.compounds, *made.cells[known].compound).community)
            metres[unknown][*community] += length;
    };
    for (const Contact& contact : contacts) {
        offer(contact.a, contact.b, contact.metres);
        offer(contact.b, contact.a, contact.metres);
    }
    std::vector<std::pair<std::size_t, CommunityId>> takers;
    for (const auto& [cell, offers] : metres)
        takers.emplace_back(cell, std::ranges::max_element(offers, {}, [](const auto& offered) {
                                      return offered.second;
                                  })->first);
    return takers;
}

}  // namespace

void settle_unknown_communities(Tessellation& made, const Site& site) {
    const bool by_name_only = std::ranges::any_of(
        site.communities, [](const Community& community) { return community.area.empty(); });
    if (!by_name_only) return;
    std::vector<char> is_unknown(made.cells.size(), 0);
    for (std::size_t i = 0; i < made.cells.size(); ++i)
        is_unknown[i] = made.cells[i].compound && !at(made.compounds, *made.cells[i].compound).community;

    const std::vector<Contact> contacts = find_contacts(made.cells, is_unknown);
    std::size_t settled = 0;
    for (auto takers = find_takers(made, contacts, is_unknown); !takers.empty();
         takers = find_takers(made, contacts, is_unknown)) {
        for (const auto& [cell, community] : takers) {
            at(made.compounds, *made.cells[cell].compound).community = community;
            is_unknown[cell] = 0;
        }
        settled += takers.size();
    }
    if (settled == 0) return;
    made.issues.push_back({.severity = Severity::info,
                           .code = "community_from_neighbours",
                           .stage = Stage::tessellate,
                           .message = Message("community_from_neighbours", {{"count", settled}})});
}

}  // namespace lifang
