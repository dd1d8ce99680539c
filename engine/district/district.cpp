#include "district/district.hpp"

#include "district/passages.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

// Communities in their order; compounds without one form the last group.
void add_groups(const Tessellation& tessellation, Across across, District& district) {
    AtomGraph& graph = district.graph;
    if (across == Across::community) {
        graph.group_names.emplace_back();
        return;
    }
    for (const Community& community : tessellation.communities)
        graph.group_names.push_back(community.name.empty() ? community.key : community.name);
    graph.group_names.emplace_back("no community");
    const auto outside = static_cast<std::uint32_t>(tessellation.communities.size());
    for (std::size_t i = 0; i < graph.atoms.size(); ++i) {
        const Compound& compound = at(tessellation.compounds, district.compound_of_atom[i]);
        graph.atoms[i].group = compound.community ? compound.community->index : outside;
    }
}

// The severance that the plan file defines: the border's length times the weight of its one barrier.
double severance_of(const Border& border, const Profile& profile) {
    return border.length.value * profile.severance[static_cast<std::size_t>(border.barrier)];
}

double street_length_of(const Border& border) {
    double sum = 0.0;
    for (const Barrier barrier : all_barriers)
        if (is_street(barrier)) sum += border.length_by_barrier[static_cast<std::size_t>(barrier)].value;
    return sum;
}

// A unit needs one way across: several borders of a pair are passable when one is, and their barrier is the
// weakest among the passable ones; the strongest where none is.
void merge_border(const Border& border, const Profile& profile, Link& link, bool is_first) {
    link.length += border.length.value;
    link.severance += severance_of(border, profile);
    link.street_length += street_length_of(border);
    const bool is_limit = profile.limits_units(border.barrier);
    if (is_limit) link.limit_length += border.length.value;
    if (border.passable) link.crosses_limit = is_limit && (link.crosses_limit || !link.passable);
    if (is_first || (border.passable && !link.passable))
        link.barrier = border.barrier;
    else if (border.passable == link.passable)
        link.barrier =
            border.passable ? std::min(link.barrier, border.barrier) : std::max(link.barrier, border.barrier);
    link.passable = link.passable || border.passable;
}

}  // namespace

District make_district(const Site& site, const Tessellation& tessellation, const CellGraph& graph,
                       const Scope& scope, Fill fill, Across across, bool through_excluded) {
    District district;
    std::vector<std::optional<AtomId>> atom_of_compound(tessellation.compounds.size());
    for (std::size_t c = 0; c < tessellation.compounds.size(); ++c) {
        const Compound& compound = tessellation.compounds[c];
        if (!scope[c]) continue;
        atom_of_compound[c] = AtomId{district.graph.atoms.size()};
        district.compound_of_atom.push_back(CompoundId{c});
        Atom atom;
        atom.key = compound.key;
        atom.weight = compound.floor_area.value;
        district.graph.atoms.push_back(std::move(atom));
    }
    add_groups(tessellation, across, district);
    district.graph.straddle_min = site.profile.straddle_min.value;

    const auto taken_by = attach_ground(site, tessellation, graph, scope, fill);
    district.atom_of_cell.resize(tessellation.cells.size());
    for (std::size_t cell = 0; cell < tessellation.cells.size(); ++cell) {
        if (!taken_by[cell]) continue;
        const std::optional<AtomId> atom = at(atom_of_compound, *taken_by[cell]);
        district.atom_of_cell[cell] = atom;
        if (atom) at(district.graph.atoms, *atom).area += area(tessellation.cells[cell].area).value;
    }

    std::map<std::pair<AtomId, AtomId>, Link> links;
    for (const Border& border : graph.borders) {
        const auto a = at(district.atom_of_cell, border.a), b = at(district.atom_of_cell, border.b);
        if (a && b && *a != *b) {
            const auto ends = std::minmax(*a, *b);
            const Link blank{.a = ends.first, .b = ends.second, .length = 0.0, .passable = false};
            const auto [found, is_first] = links.try_emplace({ends.first, ends.second}, blank);
            merge_border(border, site.profile, found->second, is_first);
        } else if (a && b) {
            at(district.graph.atoms, *a).severance += severance_of(border, site.profile);
        } else if (a || b) {
            at(district.graph.atoms, a ? *a : *b).outer_length += border.length.value;
        }
    }
    for (const EdgeStretch& stretch : graph.edge)
        if (const auto atom = at(district.atom_of_cell, stretch.cell))
            at(district.graph.atoms, *atom).outer_length += stretch.length.value;
    for (auto& [ends, link] : links) district.graph.links.push_back(link);
    if (through_excluded) add_passages(tessellation, graph, scope, district);
    return district;
}

std::optional<AtomId> find_atom(const District& district, CompoundId compound) {
    const auto& compounds = district.compound_of_atom;
    const auto place = std::ranges::lower_bound(compounds, compound);
    if (place == compounds.end() || *place != compound) return std::nullopt;
    return AtomId{static_cast<std::size_t>(place - compounds.begin())};
}

}  // namespace lifang
