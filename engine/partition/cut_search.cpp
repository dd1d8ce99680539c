#include "partition/cut_search.hpp"

#include "core/parallel.hpp"
#include "partition/cut_anneal.hpp"
#include "partition/tree_cut.hpp"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

namespace lifang {
namespace {

// Coolings of one round. Many short ones find the right places of large units sooner than one long one.
constexpr std::size_t coolings = 64;
// Divisions that are worked on: so many topologies stay in the race.
constexpr std::size_t survivors = 8;
// Two divisions that share a greater part of their cut links are the same but for details.
constexpr double alike = 0.8;
// Hotter, units grow fingers; colder than the last, nothing moves.
constexpr double hot = 1.5, warm = 1.0, cold = 0.5;
constexpr double excess_from = 1.0, excess_to = 10.0;
// Proposals of a cooling: by node, and at least.
constexpr double first_proposals = 500.0, least_first = 3e5;
constexpr double later_proposals = 160.0, least_later = 1e5;
constexpr int rounds = 10, rounds_before_proof = 2;

class CutSearch {
  public:
    CutSearch(const Problem& problem, const Run& run, const Deadline& deadline, std::uint64_t stream)
        : problem_(problem),
          run_(run),
          deadline_(deadline),
          stream_(stream),
          units_(static_cast<std::size_t>(problem.counts.low)),
          graph_(*problem.component) {}

    Answer search(const UnitNumbers* start, const CutEffort& effort) {
        if (start) take_start(*start);
        anneal(0, {hot, cold, excess_from, excess_to, effort.first});
        for (int round = 1; round <= effort.rounds && !deadline_.is_over(); ++round)
            anneal(round, {warm, cold, excess_from, excess_to, effort.later});
        return judge();
    }

  private:
    // A given division runs in the race from the first round on; one of another number of units cannot.
    void take_start(const UnitNumbers& start) {
        if (1 + *std::max_element(start.begin(), start.end()) != units_ || !answers(problem_, start)) return;
        best_.push_back({start, 0.0, value_of(problem_, start)});
    }

    UnitNumbers draw_start(Random& random) const {
        std::vector<Node> nodes(graph_.size());
        std::iota(nodes.begin(), nodes.end(), Node{0});
        TreeCutter cutter(*problem_.component, problem_.scale->demand);
        const auto pieces = cutter.cut(std::move(nodes), static_cast<int>(units_), 0.0, 1, random);
        UnitNumbers unit_of(graph_.size());
        for (UnitNumber unit = 0; unit < pieces.size(); ++unit)
            for (const Node v : pieces[unit]) unit_of[v] = unit;
        return unit_of;
    }

    // In the first round from anywhere, later from the best in turn.
    void anneal(int round, const CutCooling& cooling) {
        std::vector<CutDivision> found(coolings);
        for_each_item(run_, coolings, [&](std::size_t i) {
            if (deadline_.is_over()) return;
            Random random =
                make_random(run_.seed(), (stream_ << 20) + coolings * static_cast<std::size_t>(round) + i);
            const bool is_fresh = round == 0 || best_.empty();
            CutAnnealer annealer(graph_, problem_.scale->demand,
                                 is_fresh ? draw_start(random) : best_[i % best_.size()].unit_of, units_);
            found[i] = annealer.anneal(cooling, random, deadline_);
        });
        for (CutDivision& division : found)
            if (!division.unit_of.empty()) best_.push_back(std::move(division));
        select();
        if (!best_.empty() && best_.front().broken == 0.0)
            run_.note(fmt::format("search: {}", best_.front().cut));
    }

    // Which links are cut says how like two divisions are, whatever their units are called.
    bool is_alike(const UnitNumbers& one, const UnitNumbers& other) const {
        std::size_t both = 0, any = 0;
        for (std::size_t way = 0; way < graph_.ways.size(); ++way) {
            const Node v = graph_.from[way], w = graph_.ways[way].to;
            const bool here = one[v] != one[w], there = other[v] != other[w];
            both += here && there;
            any += here || there;
        }
        return static_cast<double>(both) > alike * static_cast<double>(any);
    }

    void select() {
        std::stable_sort(best_.begin(), best_.end(),
                         [](const CutDivision& a, const CutDivision& b) { return a.is_better_than(b); });
        std::vector<CutDivision> kept;
        for (CutDivision& division : best_) {
            if (kept.size() == survivors) break;
            const bool is_new = std::none_of(kept.begin(), kept.end(), [&](const CutDivision& other) {
                return is_alike(division.unit_of, other.unit_of);
            });
            if (is_new) kept.push_back(std::move(division));
        }
        best_ = std::move(kept);
    }

    Answer judge() const {
        Answer answer;
        if (best_.empty()) return answer;
        const UnitNumbers& division = best_.front().unit_of;
        if (!answers(problem_, division)) {
            answer.nearest = division;
            return answer;
        }
        answer.division = division;
        answer.value = value_of(problem_, division);
        return answer;
    }

    const Problem& problem_;
    const Run& run_;
    const Deadline& deadline_;
    std::uint64_t stream_;
    std::size_t units_;
    CutGraph graph_;
    std::vector<CutDivision> best_;
};

}  // namespace

bool is_cut_problem(const Problem& problem) {
    return problem.aim.objective == Objective::cut_length && problem.aim.border > 0.0 &&
           problem.counts.low == problem.counts.high && problem.counts.low >= 2;
}

CutEffort make_cut_effort(std::size_t nodes, bool proof_follows) {
    const auto proposals = [&](double least, double per_node) {
        return static_cast<std::uint64_t>(std::max(least, per_node * static_cast<double>(nodes)));
    };
    return {proposals(least_first, first_proposals), proposals(least_later, later_proposals),
            proof_follows ? rounds_before_proof : rounds};
}

Answer search_cut(const Problem& problem, const UnitNumbers* start, const CutEffort& effort, const Run& run,
                  const Deadline& deadline, std::uint64_t stream) {
    return CutSearch(problem, run, deadline, stream).search(start, effort);
}

}  // namespace lifang
