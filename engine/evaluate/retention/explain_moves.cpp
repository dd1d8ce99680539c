#include "evaluate/retention/explain_moves.hpp"

#include "core/words.hpp"
#include "partition/graph/adjacency.hpp"
#include "partition/graph/layout.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

namespace lifang {
namespace {

using Atoms = std::vector<AtomId>;

std::string whole(double m2) { return fmt::format("{}", std::llround(m2)); }

class Explainer {
  public:
    explicit Explainer(const MovedLayout& layout)
        : layout_(layout),
          adjacency_(layout.graph),
          members_(layout.unit_keys.size()),
          before_(layout.start.units.size()),
          goes_on_in_(layout.start.units.size()) {
        for (std::size_t i = 0; i < layout.compound_of_atom.size(); ++i) {
            const CompoundId compound = layout.compound_of_atom[i];
            if (const auto unit = at(layout.unit_of_compound, compound))
                at(members_, *unit).push_back(AtomId{i});
            if (const auto unit = layout.start.unit_of(compound)) at(before_, *unit).push_back(AtomId{i});
        }
        for (std::size_t unit = 0; unit < layout.retention.start_of_unit.size(); ++unit)
            if (const auto before = layout.retention.start_of_unit[unit])
                at(goes_on_in_, *before) = UnitId{unit};
    }

    Move explain(CompoundId compound, AtomId atom) const {
        Move move{.compound = compound,
                  .from = *layout_.start.unit_of(compound),
                  .to = *at(layout_.unit_of_compound, compound)};
        const auto home = at(goes_on_in_, move.from);
        const auto& ruled = layout_.start.is_ruled;
        if (!home)
            end(move);
        else if (compound.index < ruled.size() && ruled[compound.index])
            set(move, MoveReason::rule, Message("move_rule"));
        else
            weigh_return(move, atom, *home);
        return move;
    }

  private:
    const Atom& atom(AtomId id) const { return at(layout_.graph.atoms, id); }

    double weigh(const Atoms& atoms) const {
        double sum = 0.0;
        for (const AtomId id : atoms) sum += atom(id).weight;
        return sum;
    }

    static void set(Move& move, MoveReason reason, Message why) {
        move.reason = reason;
        move.why = std::move(why);
    }

    /// Whether the atoms hang together over passable links that cross no limit of units.
    bool is_connected(const Atoms& atoms) const {
        if (atoms.empty()) return true;
        std::set<AtomId> open(atoms.begin(), atoms.end());
        Atoms found{*open.begin()};
        open.erase(open.begin());
        for (std::size_t i = 0; i < found.size(); ++i)
            for (const auto& [number, other] : adjacency_.of(found[i])) {
                const Link& link = layout_.graph.links[number];
                if (!link.passable || link.crosses_limit || !open.contains(other)) continue;
                open.erase(other);
                found.push_back(other);
            }
        return open.empty();
    }

    void end(Move& move) const {
        const Atoms& rest = at(before_, move.from);
        const std::string& unit = at(layout_.start.units, move.from).key;
        const double weight = weigh(rest);
        std::set<std::uint32_t> groups;
        for (const AtomId id : rest) groups.insert(atom(id).group);
        Message why("move_unit_joined", {{"unit", unit}});
        if (layout_.demand.is_light(weight))
            why = Message("move_unit_too_small",
                          {{"unit", unit}, {"m2", whole(weight)}, {"min", whole(layout_.demand.min)}});
        else if (groups.size() > 1)
            why = Message("move_unit_in_communities", {{"unit", unit}, {"count", groups.size()}});
        else if (!is_connected(rest))
            why = Message("move_unit_fell_apart", {{"unit", unit}});
        else if (layout_.demand.is_heavy(weight))
            why = Message("move_unit_too_large",
                          {{"unit", unit}, {"m2", whole(weight)}, {"max", whole(layout_.demand.max)}});
        set(move, MoveReason::unit_ended, std::move(why));
    }

    /// How an atom touches a unit.
    struct Contact {
        bool is_passable = false, keeps_limit = false;
        double limit_length = 0.0;
    };
    Contact touch(AtomId id, UnitId unit) const {
        Contact contact;
        for (const auto& [number, other] : adjacency_.of(id)) {
            if (at(layout_.unit_of_compound, at(layout_.compound_of_atom, other)) != unit) continue;
            const Link& link = layout_.graph.links[number];
            contact.is_passable |= link.passable;
            contact.keeps_limit |= link.passable && !link.crosses_limit;
            contact.limit_length += link.limit_length;
        }
        return contact;
    }

    void weigh_return(Move& move, AtomId id, UnitId home) const {
        const Atoms& there = at(members_, home);
        const Contact contact = touch(id, home);
        const std::string &unit = at(layout_.unit_keys, home), &now = at(layout_.unit_keys, move.to);
        if (!there.empty() && atom(there.front()).group != atom(id).group)
            return set(move, MoveReason::other_community, Message("move_other_community", {{"unit", unit}}));
        if (!contact.is_passable)
            return set(move, MoveReason::not_connected, Message("move_not_connected", {{"unit", unit}}));
        if (!contact.keeps_limit || contact.limit_length >= layout_.graph.straddle_min)
            return set(move, MoveReason::straddles_road, Message("move_straddles_road", {{"unit", unit}}));
        const double grown = weigh(at(before_, move.from));
        if (layout_.demand.is_heavy(grown))
            return set(move, MoveReason::above_max,
                       Message("move_unit_above_max",
                               {{"unit", unit}, {"m2", whole(grown)}, {"max", whole(layout_.demand.max)}}));
        const double with = weigh(there) + atom(id).weight;
        if (layout_.demand.is_heavy(with))
            return set(move, MoveReason::above_max,
                       Message("move_above_max",
                               {{"unit", unit}, {"m2", whole(with)}, {"max", whole(layout_.demand.max)}}));
        Atoms left = at(members_, move.to);
        std::erase(left, id);
        if (const double without = weigh(left); !left.empty() && layout_.demand.is_light(without))
            return set(move, MoveReason::needed,
                       Message("move_needed",
                               {{"unit", now}, {"m2", whole(without)}, {"min", whole(layout_.demand.min)}}));
        if (!is_connected(left))
            return set(move, MoveReason::connects, Message("move_connects", {{"unit", now}}));
        set(move, MoveReason::figure, Message("move_figure", {{"label", label_word()}}));
    }

    Phrase label_word() const {
        return find_code<LayoutLabel>(layout_.label) ? Phrase(layout_label(layout_.label))
                                                     : Phrase(layout_.label);
    }

    const MovedLayout& layout_;
    Adjacency adjacency_;
    std::vector<Atoms> members_;                     // by unit of the layout
    std::vector<Atoms> before_;                      // by unit of the older layout, of today
    std::vector<std::optional<UnitId>> goes_on_in_;  // by unit of the older layout
};

}  // namespace

std::vector<Move> explain_moves(const MovedLayout& layout) {
    std::vector<Move> moves;
    if (layout.retention.moved.empty()) return moves;
    const Explainer explainer(layout);
    std::size_t atom = 0;  // both ascend by compound
    for (const CompoundId compound : layout.retention.moved) {
        while (layout.compound_of_atom[atom] != compound) ++atom;
        moves.push_back(explainer.explain(compound, AtomId{atom}));
    }
    return moves;
}

}  // namespace lifang
