#include "partition/peel/peel.hpp"

#include "core/parallel.hpp"
#include "partition/component/flood.hpp"
#include "partition/peel/narrow_sets.hpp"
#include "partition/problem/deadline.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

struct Piece {
    std::vector<Node> nodes;
    int border = 0;  // in what was alive when it was taken
};

// One question: can what is alive be divided into so many units with at most so many links between them?
class Peeler {
  public:
    Peeler(const Problem& problem, const Deadline& deadline, std::uint64_t most_steps,
           std::atomic<bool>& ended_early)
        : problem_(problem),
          component_(*problem.component),
          deadline_(deadline),
          most_looks_(1 + most_steps / NarrowSets::look_every),
          ended_early_(ended_early),
          sets_(component_, problem.scale->demand.lightest(), problem.scale->demand.heaviest()) {
        stop_ = [this] {
            if (++looks_ > most_looks_ || deadline_.run->stop_token().stop_requested() ||
                deadline_.has_passed())
                ended_early_ = true;
            return ended_early_.load();
        };
    }

    /// The units that may be taken first: all of a border of at most 2·cut/units, one of which is in every
    /// answer.
    std::vector<Piece> first_pieces(const std::vector<char>& alive, int units, int cut) {
        std::vector<Piece> pieces;
        sets_.list(
            {&alive, 2 * cut / units, false},
            [&](const std::vector<Node>& nodes, int border) {
                if (!holds_conflict(nodes) && rest_fits(alive, nodes, units - 1))
                    pieces.push_back({nodes, border});
                // Each is a search of its own, and together they are kept.
                if (pieces.size() > most_looks_) ended_early_ = true;
                return !ended_early_;
            },
            stop_);
        return pieces;
    }

    /// Whether the rest can be divided; the pieces are left in `taken`. False means refuted unless ended
    /// early.
    bool divide(std::vector<char>& alive, int units, int cut, std::vector<Piece>& taken) {
        if (units == 1) return finish(alive, taken);
        if (units == 2) return halve(alive, cut, taken);
        for (const Piece& piece : first_pieces(alive, units, cut)) {
            if (ended_early_) return false;
            if (take(alive, piece, units, cut, taken)) return true;
        }
        return false;
    }

    bool take(std::vector<char>& alive, const Piece& piece, int units, int cut, std::vector<Piece>& taken) {
        if (comes_before(piece, taken)) return false;
        for (const Node v : piece.nodes) alive[v] = 0;
        taken.push_back(piece);
        const bool found = divide(alive, units - 1, cut - piece.border, taken);
        for (const Node v : piece.nodes) alive[v] = 1;
        if (!found) taken.pop_back();
        return found;
    }

  private:
    bool holds_conflict(const std::vector<Node>& nodes) const {
        for (const Node v : nodes)
            for (const Node w : component_.apart[v])
                if (std::find(nodes.begin(), nodes.end(), w) != nodes.end()) return true;
        return false;
    }

    // Of the pieces of an answer the one of the least border was taken first: a later one with a smaller
    // border in the graph as it was then would have been taken in its place.
    bool comes_before(const Piece& piece, const std::vector<Piece>& taken) {
        if (taken.empty()) return false;
        inside_.assign(component_.size(), -1);
        const int last = static_cast<int>(taken.size());
        for (const Node v : piece.nodes) inside_[v] = last;
        for (int t = 0; t < last; ++t)
            for (const Node v : taken[static_cast<std::size_t>(t)].nodes) inside_[v] = t;
        // Border towards what was taken at step t or later, and towards what is alive.
        std::vector<int> towards(taken.size(), 0);
        for (const Node v : piece.nodes)
            for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc) {
                const int t = inside_[arc->to];
                if (t >= 0 && t < last) towards[static_cast<std::size_t>(t)] += static_cast<int>(arc->length);
            }
        int border = piece.border;
        for (int t = last; t-- > 0;) {
            border += towards[static_cast<std::size_t>(t)];
            const Piece& other = taken[static_cast<std::size_t>(t)];
            if (border < other.border) return true;
            if (border == other.border && *std::min_element(piece.nodes.begin(), piece.nodes.end()) <
                                              *std::min_element(other.nodes.begin(), other.nodes.end()))
                return true;
        }
        return false;
    }

    // Each part of what is left must weigh as a whole number of units, and all together as many as are left.
    bool rest_fits(const std::vector<char>& alive, const std::vector<Node>& without, int units) {
        part_.assign(component_.size(), 0);
        for (const Node v : without) part_[v] = 1;
        int low = 0, high = 0;
        for (Node start = 0; start < component_.size(); ++start) {
            if (!alive[start] || part_[start]) continue;
            double weight = 0.0;
            part_[start] = 1;
            open_.assign(1, start);
            flood(component_, open_, [&](const Arc& arc, Node) {
                return arc.connects && alive[arc.to] && !std::exchange(part_[arc.to], 1);
            });
            for (const Node v : open_) weight += component_.weight[v];
            const CountRange range =
                count_range(weight, problem_.scale->demand, static_cast<int>(open_.size()));
            if (range.is_empty()) return false;
            low += range.low;
            high += range.high;
        }
        return low <= units && units <= high;
    }

    std::vector<Node> living(const std::vector<char>& alive) const {
        std::vector<Node> nodes;
        for (Node v = 0; v < alive.size(); ++v)
            if (alive[v]) nodes.push_back(v);
        return nodes;
    }

    bool finish(const std::vector<char>& alive, std::vector<Piece>& taken) {
        std::vector<Node> nodes = living(alive);
        if (holds_conflict(nodes)) return false;
        taken.push_back({std::move(nodes), 0});
        return true;
    }

    // The half with the first node decides the other.
    bool halve(std::vector<char>& alive, int cut, std::vector<Piece>& taken) {
        bool found = false;
        sets_.list(
            {&alive, cut, true},
            [&](const std::vector<Node>& nodes, int border) {
                if (holds_conflict(nodes) || !rest_fits(alive, nodes, 1)) return true;
                if (!is_whole_without(alive, nodes)) return true;
                const std::size_t before = taken.size();
                taken.push_back({nodes, border});
                std::vector<char> rest = alive;
                for (const Node v : nodes) rest[v] = 0;
                found = finish(rest, taken);
                if (!found) taken.resize(before);
                return !found;
            },
            stop_);
        return found;
    }

    bool is_whole_without(const std::vector<char>& alive, const std::vector<Node>& without) {
        std::vector<char> left = alive;
        for (const Node v : without) left[v] = 0;
        std::vector<Node> nodes = living(left);
        if (nodes.empty()) return false;
        open_.assign(1, nodes.front());
        left[nodes.front()] = 0;
        flood(component_, open_,
              [&](const Arc& arc, Node) { return arc.connects && std::exchange(left[arc.to], 0); });
        return open_.size() == nodes.size();
    }

    const Problem& problem_;
    const Component& component_;
    const Deadline& deadline_;
    std::uint64_t most_looks_, looks_ = 0;
    std::atomic<bool>& ended_early_;
    NarrowSets sets_;
    NarrowSets::Stop stop_;
    std::vector<int> inside_;
    std::vector<char> part_;
    std::vector<Node> open_;
};

struct Refutation {
    UnitNumbers division;  // found instead
    bool is_complete = false;
};

Refutation refute(const Problem& problem, int units, int cut, const Run& run, const Deadline& deadline,
                  std::uint64_t most_steps) {
    const std::size_t n = problem.component->size();
    std::atomic<bool> ended_early{false};
    std::vector<char> alive(n, 1);
    std::vector<Piece> firsts;
    if (units > 2)
        firsts = Peeler(problem, deadline, most_steps, ended_early).first_pieces(alive, units, cut);
    // With two units there is nothing to share among threads.
    const std::size_t slots = units > 2 ? firsts.size() : 1;
    std::vector<std::vector<Piece>> found(slots);
    for_each_item(run, slots, [&](std::size_t slot) {
        if (ended_early) return;
        Peeler peeler(problem, deadline, most_steps / slots, ended_early);
        std::vector<char> own(n, 1);
        std::vector<Piece> taken;
        const bool is_found = units > 2 ? peeler.take(own, firsts[slot], units, cut, taken)
                                        : peeler.divide(own, units, cut, taken);
        if (is_found) found[slot] = std::move(taken);
    });
    Refutation result;
    result.is_complete = !ended_early;
    for (const std::vector<Piece>& pieces : found) {
        if (pieces.empty()) continue;
        result.division.assign(n, 0);
        for (UnitNumber unit = 0; unit < pieces.size(); ++unit)
            for (const Node v : pieces[unit].nodes) result.division[v] = unit;
        break;
    }
    return result;
}

}  // namespace

Answer peel(const Problem& problem, const Answer& incumbent, const Run& run, const Deadline& deadline,
            std::uint64_t most_steps) {
    constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();
    Answer best = incumbent;
    const int units = problem.counts.low;
    // The units of a connected whole, seen as nodes, are connected.
    best.raise_bound(units - 1, Method::arithmetic);
    int refuted = units - 2;
    if (best.bound > units) refuted = static_cast<int>(std::ceil(best.bound - 1e-6)) - 1;
    const int links = static_cast<int>(problem.component->arcs.size() / 2);
    while (!deadline.is_over()) {
        // Some links more cost about twice, so the questions before the last one together cost little more
        // than it, and each gives a bound.
        const int last = best.is_found() ? static_cast<int>(std::lround(best.value)) - 1 : links;
        if (refuted >= last) break;
        const bool is_long = most_steps == unlimited && best.is_found();
        const int cut = refuted + std::max({1, units / 2, is_long ? (last - refuted) / 6 : 0});
        const Refutation result = refute(problem, units, std::min(cut, last), run, deadline, most_steps);
        // Which parts were done before the steps were used up depends on the threads.
        const bool is_certain = result.is_complete || most_steps == unlimited;
        if (is_certain && !result.division.empty()) {
            const Answer found = judge(problem, result.division);
            best.learn(found);
            if (found.is_found()) continue;
        }
        if (!result.is_complete) break;
        refuted = std::min(cut, last);
        best.raise_bound(refuted >= links ? std::numeric_limits<double>::infinity() : refuted + 1,
                         Method::peeling);
    }
    return best;
}

}  // namespace lifang
