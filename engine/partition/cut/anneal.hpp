#pragma once

#include "core/random.hpp"
#include "partition/component/contiguity.hpp"
#include "partition/component/division.hpp"
#include "partition/moves/anneal.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace lifang {

/// A component on flat arrays as the length of a cut sees it. Made once, read by all threads.
struct CutGraph {
    explicit CutGraph(const Component& component);

    struct CompactArc {  ///< an arc in single precision: steers the search, results are summed anew
        Node to;
        std::uint32_t back;  ///< the opposite one
        float length;
        bool connects;
    };
    const Component& component;
    std::vector<std::uint32_t> first;  ///< by node
    std::vector<CompactArc> arcs;
    std::vector<Node> from;             ///< by arc
    std::vector<std::uint64_t> beside;  ///< by arc of v to w: the arcs of v, by place, to neighbours of w
    double mean_length = 1.0;           ///< of a link
    double mean_weight = 1.0;           ///< of a node
    bool has_pairs_apart = false;

    std::size_t size() const { return first.size() - 1; }
    const CompactArc* begin(Node v) const { return arcs.data() + first[v]; }
    const CompactArc* end(Node v) const { return arcs.data() + first[v + 1]; }

  private:
    void find_beside();
};

/// A division into connected units and how good it is: what breaks the rules counts first.
struct CutDivision {
    UnitNumbers unit_of;
    double broken = std::numeric_limits<double>::infinity();  ///< weight outside the bounds, in mean nodes
    double cut = std::numeric_limits<double>::infinity();

    bool is_better_than(const CutDivision& other) const {
        return broken != other.broken ? broken < other.broken : cut < other.cut;
    }
};

/// One cooling, by equal factors. Temperatures are in mean links; so is what a mean node's weight outside the
/// bounds costs, which grows meanwhile.
struct CutCoolingSchedule {
    double from, to;
    double excess_from, excess_to;
    std::uint64_t proposals;
};

/// Moves single nodes across the borders of few large units under a falling temperature (Kirkpatrick, Gelatt,
/// Vecchi 1983). A move is drawn from the links that are cut now, so none is wasted inside a unit; weight
/// outside the bounds is paid for and no obstacle. Units stay connected, their number stays. Some 13
/// million proposals a second.
class CutAnnealer {
  public:
    /// `start`: connected units 0 … `units` − 1.
    CutAnnealer(const CutGraph& graph, const Demand& demand, UnitNumbers start, std::size_t units);

    /// The best division met. Ends early when the deadline passes.
    CutDivision anneal(const CutCoolingSchedule& cooling, Random& random, const Deadline& deadline);

  private:
    struct Shift {
        Node node;
        UnitNumber to;
        double cut;           // what it adds to the cut
        double left, joined;  // excess of both units after it
        int conflicts;        // what it adds to them
        std::uint64_t kin;    // arcs into the node's own unit, by place
        bool has_kin;
    };
    bool propose(Node v, UnitNumber to, Shift& shift) const;
    bool can_leave(const Shift& shift);
    void make(const Shift& shift);
    void add_border(std::uint32_t arc);
    void drop_border(std::uint32_t arc);
    double excess_of(double weight) const;
    double broken() const;
    void note_best(CutDivision& best) const;

    const CutGraph& graph_;
    const std::vector<double>& node_weight_;
    double min_, max_, per_mean_weight_;
    UnitNumbers unit_of_;
    std::vector<double> weight_, excess_;  // by unit; the excess in mean nodes
    double cut_ = 0.0;
    int conflicts_ = 0;
    int units_outside_ = 0;
    std::vector<std::uint32_t> border_, place_;  // passable arcs that are cut, and by arc their place there
    Contiguity contiguity_;
};

}  // namespace lifang
