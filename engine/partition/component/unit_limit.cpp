#include "partition/component/unit_limit.hpp"

#include "core/disjoint_sets.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace lifang {
namespace {

/// What leads from one part to another.
struct Door {
    Barrier barrier = Barrier::water;
    double length = 0.0;
    std::vector<std::uint32_t> links;
};

class CrossingOpener {
  public:
    CrossingOpener(LimitedGraph& limited, const Demand& demand, const Rules& rules)
        : limited_(limited), demand_(demand), part_of_(limited.graph.atoms.size()) {
        Demand any_number = demand;
        any_number.units.reset();
        for (const Component& component : make_components(limited.graph, any_number, rules)) {
            for (const AtomId atom : component.atoms.items()) at(part_of_, atom) = weight_.size();
            first_.push_back(component.atoms[0][0]);
            weight_.push_back(component.total);
            atoms_.push_back(component.atoms.items().size());
            is_shut_.push_back(component.size() == 1 && demand.is_heavy(component.total));
        }
        joined_.reset(weight_.size());
    }

    void open() {
        for (std::size_t part = 0; part < joined_.size(); ++part) {
            if (joined_.find(part) != part) continue;
            for (std::size_t root = part; demand_.is_light(weight_[root]) && open_one(root);)
                root = joined_.find(root);
        }
    }

  private:
    bool fits(double weight, std::size_t atoms) const {
        return !count_range(weight, demand_, static_cast<int>(atoms)).is_empty();
    }

    // By the part behind it.
    std::map<std::size_t, Door> doors_of(std::size_t part) {
        std::map<std::size_t, Door> doors;
        const AtomGraph& graph = limited_.graph;
        for (std::uint32_t i = 0; i < graph.links.size(); ++i) {
            const Link& link = graph.links[i];
            if (!link.crosses_limit || link.passable) continue;
            if (at(graph.atoms, link.a).group != at(graph.atoms, link.b).group) continue;
            const std::size_t a = joined_.find(at(part_of_, link.a)), b = joined_.find(at(part_of_, link.b));
            if (a == b || (a != part && b != part) || is_shut_[a] || is_shut_[b]) continue;
            Door& door = doors[a == part ? b : a];
            door.barrier = std::min(door.barrier, link.barrier);
            door.length += link.length;
            door.links.push_back(i);
        }
        return doors;
    }

    bool open_one(std::size_t part) {
        const auto doors = doors_of(part);
        const std::pair<const std::size_t, Door>* best = nullptr;
        const auto rank = [&](const std::pair<const std::size_t, Door>& door) {
            const auto& [behind, passage] = door;
            const bool fit = fits(weight_[part] + weight_[behind], atoms_[part] + atoms_[behind]);
            return std::tuple(!fit, passage.barrier, -passage.length, behind);
        };
        for (const auto& door : doors) {
            const double together = weight_[part] + weight_[door.first];
            if (!fits(together, atoms_[part] + atoms_[door.first]) && !demand_.is_light(together)) continue;
            if (!best || rank(door) < rank(*best)) best = &door;
        }
        if (!best) return false;
        const auto& [behind, door] = *best;
        Crossing crossing{first_[part], atoms_[part], weight_[part], door.barrier, {}};
        for (const std::uint32_t i : door.links) {
            if (limited_.graph.links[i].barrier > door.barrier) continue;
            limited_.graph.links[i].passable = true;
            crossing.links.push_back(i);
        }
        limited_.crossings.push_back(std::move(crossing));
        joined_.join(part, behind);
        const std::size_t kept = joined_.find(part);
        weight_[kept] = weight_[part] + weight_[behind];
        atoms_[kept] = atoms_[part] + atoms_[behind];
        return true;
    }

    LimitedGraph& limited_;
    const Demand& demand_;
    std::vector<std::size_t> part_of_;  // by atom
    DisjointSets joined_;               // of parts
    std::vector<AtomId> first_;
    std::vector<double> weight_;
    std::vector<std::size_t> atoms_;
    std::vector<char> is_shut_;
};

}  // namespace

LimitedGraph keep_unit_limit(const AtomGraph& graph, const Demand& demand, const Rules& rules) {
    LimitedGraph limited{graph, {}};
    bool any = false;
    for (Link& link : limited.graph.links) {
        if (!link.crosses_limit) continue;
        link.passable = false;
        any = true;
    }
    if (any) CrossingOpener(limited, demand, rules).open();
    return limited;
}

}  // namespace lifang
