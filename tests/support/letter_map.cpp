#include "support/letter_map.hpp"

#include "support/letter_grid.hpp"

#include <algorithm>
#include <set>

namespace lifang::testing {
namespace {

constexpr double side = 100.0;

Barrier barrier_of(char drawn) {
    switch (drawn) {
        case '|':
        case '-':
            return Barrier::residential;
        case '!':
        case '=':
            return Barrier::primary;
        case '#':
            return Barrier::water;
        default:
            return Barrier::none;
    }
}

double weight_of(Barrier barrier) {
    return barrier == Barrier::residential ? 1.0
           : barrier == Barrier::primary   ? 30.0
           : barrier == Barrier::water     ? 100.0
                                           : 0.0;
}

}  // namespace

LetterMap::LetterMap(const std::vector<std::string>& lines, double floor_area,
                     const std::map<char, double>& others) {
    const LetterGrid grid = read_spaced_grid(lines);
    const auto is_letter = [](char c) { return c != ' ' && c != '.'; };
    letters = grid.signs();
    std::erase(letters, '.');
    graph.group_names = {""};
    for (const char letter : letters) {
        Atom one;
        one.key = std::string(1, letter);
        one.weight = 1000.0 * (others.count(letter) ? others.at(letter) : floor_area);
        graph.atoms.push_back(one);
    }

    std::map<std::pair<AtomId, AtomId>, Link> links;
    const auto meet = [&](char a, char b, char between) {
        if (!is_letter(a) && !is_letter(b)) return;
        if (!is_letter(a) || !is_letter(b)) {
            at(graph.atoms, atom(is_letter(a) ? a : b)).outer_length += side;
            return;
        }
        const Barrier barrier = barrier_of(between);
        if (a == b) {
            at(graph.atoms, atom(a)).severance += side * weight_of(barrier);
            return;
        }
        const AtomId low = std::min(atom(a), atom(b)), high = std::max(atom(a), atom(b));
        Link& link = links.try_emplace({low, high}, Link{low, high, 0.0, 0.0, 0.0, Barrier::none, false})
                         .first->second;
        link.length += side;
        link.severance += side * weight_of(barrier);
        if (is_street(barrier)) link.street_length += side;
        link.barrier = std::max(link.barrier, barrier);
        link.passable |= barrier != Barrier::water;
    };
    for (std::size_t row = 0; row < grid.rows(); ++row)
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            const char here = grid.at(row, column);
            if (is_letter(here)) at(graph.atoms, atom(here)).area += side * side;
            if (row == 0) meet(' ', here, ' ');
            if (column == 0) meet(' ', here, ' ');
            meet(here, grid.at(row, column + 1), grid.east[row][column]);
            meet(here, grid.at(row + 1, column), grid.south[row][column]);
        }
    for (const auto& [ends, link] : links) graph.links.push_back(link);
}

void LetterMap::set_community(const std::string& members, const std::string& name) {
    const auto group = static_cast<std::uint32_t>(graph.group_names.size());
    graph.group_names.push_back(name);
    for (const char letter : members) at(graph.atoms, atom(letter)).group = group;
}

std::vector<std::string> LetterMap::words(const Layout& layout) const {
    std::vector<std::string> units;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::size_t unit = layout.unit_of[i].index;
        if (unit >= units.size()) units.resize(unit + 1);
        units[unit] += letters[i];
    }
    return units;
}

std::string LetterMap::word_of(const Layout& layout, char letter) const {
    return words(layout)[at(layout.unit_of, atom(letter)).index];
}

bool is_connected(const AtomGraph& graph, const std::vector<UnitId>& unit_of) {
    std::vector<std::set<std::size_t>> near(graph.atoms.size());
    for (const Link& link : graph.links)
        if (link.passable && at(unit_of, link.a) == at(unit_of, link.b) &&
            at(graph.atoms, link.a).group == at(graph.atoms, link.b).group) {
            near[link.a.index].insert(link.b.index);
            near[link.b.index].insert(link.a.index);
        }
    std::set<UnitId> begun;
    std::vector<bool> reached(graph.atoms.size(), false);
    for (std::size_t root = 0; root < graph.atoms.size(); ++root) {
        if (reached[root]) continue;
        if (!begun.insert(unit_of[root]).second) return false;  // a second piece of the same unit
        std::vector<std::size_t> open{root};
        reached[root] = true;
        while (!open.empty()) {
            const std::size_t v = open.back();
            open.pop_back();
            for (const std::size_t w : near[v]) {
                if (!reached[w]) open.push_back(w);
                reached[w] = true;
            }
        }
    }
    return true;
}

}  // namespace lifang::testing
