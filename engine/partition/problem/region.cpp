#include "partition/problem/region.hpp"

#include "core/random.hpp"

#include <algorithm>

namespace lifang {
namespace {

// Regions grow by so many nodes in turn: small against a region, so that all end about equal.
constexpr std::size_t bite = 32;

std::vector<std::uint32_t> grow_regions(const Component& component, const UnitNumbers& unit_of,
                                        std::uint32_t units, std::size_t count, Random& random) {
    constexpr std::uint32_t nowhere = Regions::nowhere;
    std::vector<std::uint32_t> region_of_unit(units, nowhere);
    std::vector<char> is_seen(component.size(), 0);
    std::vector<std::vector<Node>> open(count);
    std::vector<std::size_t> next(count, 0);
    for (std::vector<Node>& seeds : open) seeds.push_back(draw_below(random, component.size()));
    for (std::size_t left = component.size(), level = bite; left > 0; level += bite) {
        bool anyone = false;
        for (std::uint32_t region = 0; region < count; ++region) {
            std::vector<Node>& queue = open[region];
            std::size_t& i = next[region];
            for (std::size_t bitten = 0; bitten < bite && i < queue.size(); ++i) {
                const Node v = queue[i];
                if (is_seen[v]) continue;
                std::uint32_t& mine = region_of_unit[unit_of[v]];
                if (mine == nowhere) mine = region;
                if (mine != region) continue;  // its own region comes for it
                is_seen[v] = 1;
                --left;
                ++bitten;
                anyone = true;
                for (const Arc* arc = component.begin(v); arc != component.end(v); ++arc)
                    if (!is_seen[arc->to]) queue.push_back(arc->to);
            }
        }
        if (!anyone) break;  // the rest cannot be reached: an unconnected unit's far part
    }
    for (std::uint32_t& region : region_of_unit)
        if (region == nowhere) region = 0;
    return region_of_unit;
}

// Positions by key: first[key] … first[key + 1] of the result, in order of the items.
template <class KeyOf>
void sort_into(std::size_t items, std::size_t keys, const KeyOf& key_of, std::vector<std::uint32_t>& first,
               std::vector<std::uint32_t>& sorted, std::vector<std::uint32_t>& place) {
    first.assign(keys + 1, 0);
    for (std::uint32_t i = 0; i < items; ++i)
        if (const std::uint32_t key = key_of(i); key != Regions::nowhere) ++first[key + 1];
    for (std::size_t key = 0; key < keys; ++key) first[key + 1] += first[key];
    sorted.resize(first.back());
    place.assign(items, Regions::nowhere);
    std::vector<std::uint32_t> filled(keys, 0);
    for (std::uint32_t i = 0; i < items; ++i) {
        const std::uint32_t key = key_of(i);
        if (key == Regions::nowhere) continue;
        place[i] = filled[key]++;
        sorted[first[key] + place[i]] = i;
    }
}

}  // namespace

Regions::Regions(const Component& component, const UnitNumbers& unit_of, std::uint32_t units,
                 std::size_t count, Random& random)
    : component_(component), region_of_unit_(grow_regions(component, unit_of, units, count, random)) {
    share_out(unit_of, count);
}

Regions::Regions(const Component& component, const UnitNumbers& unit_of,
                 std::vector<std::uint32_t> region_of_unit, std::size_t count)
    : component_(component), region_of_unit_(std::move(region_of_unit)) {
    share_out(unit_of, count);
}

void Regions::share_out(const UnitNumbers& unit_of, std::size_t count) {
    sort_into(
        region_of_unit_.size(), count, [&](std::uint32_t unit) { return region_of_unit_[unit]; }, first_unit_,
        unit_, place_of_unit_);
    region_of_node_.resize(unit_of.size());
    for (Node v = 0; v < unit_of.size(); ++v) region_of_node_[v] = region_of_unit_[unit_of[v]];
    sort_into(
        unit_of.size(), count, [&](std::uint32_t v) { return region_of_node_[v]; }, first_node_, node_,
        place_of_node_);
    has_pairs_apart_ = !component_.apart.items().empty();
}

Region Regions::take_out(std::size_t region, const UnitNumbers& unit_of) const {
    Region taken;
    taken.node.assign(node_.begin() + first_node_[region], node_.begin() + first_node_[region + 1]);
    taken.units = first_unit_[region + 1] - first_unit_[region];
    taken.first.reserve(taken.size() + 1);
    taken.first.push_back(0);
    for (const Node v : taken.node) {
        taken.weight.push_back(component_.weight[v]);
        taken.area.push_back(component_.area[v]);
        taken.boundary.push_back(component_.boundary[v]);
        taken.inner.push_back(component_.inner[v]);
        taken.unit_of.push_back(place_of_unit_[unit_of[v]]);
        for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc)
            if (region_of_node_[arc->to] == region)
                taken.arcs.push_back({place_of_node_[arc->to], static_cast<float>(arc->length),
                                      static_cast<float>(arc->severance), arc->connects});
        taken.first.push_back(static_cast<std::uint32_t>(taken.arcs.size()));
    }
    if (!has_pairs_apart_) return taken;
    std::vector<std::pair<Node, Node>> apart;
    for (Node i = 0; i < taken.size(); ++i)
        for (const Node foe : component_.apart[taken.node[i]])
            if (region_of_node_[foe] == region) apart.emplace_back(i, place_of_node_[foe]);
    taken.apart = Lists<Node>(taken.size(), apart);
    return taken;
}

void Regions::put_back(std::size_t region, const Region& changed, UnitNumbers& unit_of) const {
    const std::uint32_t before = first_unit_[region + 1] - first_unit_[region];
    // New units of a region are not more than its nodes, so each region has a range of its own.
    const auto fresh = static_cast<UnitNumber>(region_of_unit_.size() + first_node_[region] - before);
    for (Node i = 0; i < changed.size(); ++i) {
        const UnitNumber unit = changed.unit_of[i];
        unit_of[changed.node[i]] = unit < before ? unit_[first_unit_[region] + unit] : fresh + unit;
    }
}

std::uint32_t close_gaps(UnitNumbers& unit_of) {
    std::vector<UnitNumber> number(1 + *std::max_element(unit_of.begin(), unit_of.end()), 0);
    for (const UnitNumber unit : unit_of) number[unit] = 1;
    UnitNumber count = 0;
    for (UnitNumber& here : number) here = here > 0 ? count++ : 0;
    for (UnitNumber& unit : unit_of) unit = number[unit];
    return count;
}

}  // namespace lifang
