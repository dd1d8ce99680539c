#include "partition/cut/search.hpp"

#include "core/parallel.hpp"
#include "partition/cut/anneal.hpp"
#include "partition/moves/tree_cut.hpp"

#include <algorithm>
#include <limits>

namespace lifang {
namespace {

// Of the coolings of a round so many are worked on in the next one.
constexpr std::size_t coolings_per_survivor = 8;
// Two divisions that share a greater part of their cut links are the same but for details.
constexpr double alike = 0.8;
// At hot few large units grow fingers and change places, at warm they keep them, at cold nothing moves.
constexpr double hot = 1.5, warm = 1.0, cold = 0.2;
constexpr double excess_from = 1.0, excess_to = 10.0;

// Few units have few places to be in, and many short coolings find the right ones sooner than one long one.
constexpr int few_units = 8;
constexpr std::size_t short_coolings = 64;
constexpr double first_proposals = 500.0, least_first = 3e5;  // by node, and at least
constexpr double later_proposals = 160.0, least_later = 1e5;
constexpr int rounds_after = 10, rounds_before_proof = 1;
// Of many units some are always in the wrong place, so that only slower cooling helps: by node.
constexpr std::size_t long_coolings = 4;
constexpr double long_proposals[] = {300.0, 1000.0, 4000.0};
constexpr double mild = 0.7;

class CutSearch {
  public:
    CutSearch(const Problem& problem, const Run& run, const Deadline& deadline, std::uint64_t stream)
        : problem_(problem),
          run_(run),
          deadline_(deadline),
          stream_(stream),
          units_(static_cast<std::size_t>(problem.counts.low)),
          graph_(*problem.component) {}

    Answer search(const UnitNumbers* start, const std::vector<CutRound>& rounds) {
        if (start) take_start(*start);
        for (const CutRound& round : rounds)
            if (!deadline_.is_over()) anneal(round);
        return best_.empty() ? Answer() : judge(problem_, best_.front().unit_of);
    }

  private:
    // A given division runs in the race from the first round on; one of another number of units cannot.
    void take_start(const UnitNumbers& start) {
        if (1 + *std::max_element(start.begin(), start.end()) != units_ || !answers(problem_, start)) return;
        best_.push_back({start, 0.0, value_of(problem_, start)});
    }

    UnitNumbers draw_start(Random& random) const {
        return cut_component(*problem_.component, problem_.scale->demand, problem_.counts.low, 0.0, 1,
                             random);
    }

    // In the first round from anywhere, later from the best in turn.
    void anneal(const CutRound& round) {
        const CutCoolingSchedule cooling{round.from, cold, excess_from, excess_to, round.proposals};
        std::vector<CutDivision> found(round.coolings);
        for_each_item(run_, round.coolings, [&](std::size_t i) {
            if (deadline_.is_over()) return;
            Random random = make_random(run_.seed(), (stream_ << 20) + done_ + i);
            const bool is_fresh = done_ == 0 || best_.empty();
            CutAnnealer annealer(graph_, problem_.scale->demand,
                                 is_fresh ? draw_start(random) : best_[i % best_.size()].unit_of, units_);
            found[i] = annealer.anneal(cooling, random, deadline_);
        });
        done_ += round.coolings;
        for (CutDivision& division : found)
            if (!division.unit_of.empty()) best_.push_back(std::move(division));
        select(std::max<std::size_t>(1, round.coolings / coolings_per_survivor));
        if (best_.empty() || best_.front().broken > 0.0 || best_.front().cut >= told_) return;
        told_ = best_.front().cut;
        run_.listener().on_answer(Stage::partition, told_, -std::numeric_limits<double>::infinity());
    }

    // Which links are cut says how like two divisions are, whatever their units are called.
    bool is_alike(const UnitNumbers& one, const UnitNumbers& other) const {
        std::size_t both = 0, any = 0;
        for (std::size_t arc = 0; arc < graph_.arcs.size(); ++arc) {
            const Node v = graph_.from[arc], w = graph_.arcs[arc].to;
            const bool here = one[v] != one[w], there = other[v] != other[w];
            both += here && there;
            any += here || there;
        }
        return static_cast<double>(both) > alike * static_cast<double>(any);
    }

    void select(std::size_t survivors) {
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

    const Problem& problem_;
    const Run& run_;
    const Deadline& deadline_;
    std::uint64_t stream_;
    std::size_t units_;
    CutGraph graph_;
    std::vector<CutDivision> best_;
    std::size_t done_ = 0;  // coolings
    double told_ = std::numeric_limits<double>::infinity();
};

}  // namespace

bool is_cut_problem(const Problem& problem) {
    return problem.weighting.objective == Objective::cut_length && problem.weighting.border > 0.0 &&
           problem.counts.low == problem.counts.high && problem.counts.low >= 2;
}

std::vector<CutRound> plan_cut_rounds(std::size_t nodes, int units, bool proof_follows) {
    const auto proposals = [&](double per_node, double least) {
        return static_cast<std::uint64_t>(std::max(least, per_node * static_cast<double>(nodes)));
    };
    std::vector<CutRound> rounds;
    if (units > few_units) {
        for (const double per_node : long_proposals)
            rounds.push_back({long_coolings, proposals(per_node, least_later), mild});
        return rounds;
    }
    rounds.push_back({short_coolings, proposals(first_proposals, least_first), hot});
    for (int round = 0; round < (proof_follows ? rounds_before_proof : rounds_after); ++round)
        rounds.push_back({short_coolings, proposals(later_proposals, least_later), warm});
    return rounds;
}

Answer search_cut(const Problem& problem, const UnitNumbers* start, const std::vector<CutRound>& rounds,
                  const Run& run, const Deadline& deadline, std::uint64_t stream) {
    return CutSearch(problem, run, deadline, stream).search(start, rounds);
}

}  // namespace lifang
