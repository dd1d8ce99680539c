#pragma once

#include "partition/component/sums.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace lifang {

/// Whether a unit stays connected without one of its nodes, which then is no articulation point of it:
/// whether the node's neighbours in the unit, its kin, find each other without it. Breadth first, only as far
/// as that takes. `Nodes`: a Component, or what has arcs from begin(v) to end(v). Scratch memory of 4 bytes a
/// node.
class Contiguity {
  public:
    explicit Contiguity(std::size_t nodes) : mark_(nodes, 0) {}

    /// True for a node without kin: its unit is gone then. `most`: nodes searched at most; a way round that
    /// is longer counts as none.
    template <class Nodes>
    bool holds_without(Node v, const Nodes& nodes, const std::vector<std::uint32_t>& unit_of,
                       std::size_t most = std::numeric_limits<std::size_t>::max()) {
        std::size_t kin = 0;
        Node last = 0;
        for (const auto* arc = nodes.begin(v); arc != nodes.end(v); ++arc)
            if (arc->connects && unit_of[arc->to] == unit_of[v]) last = arc->to, ++kin;
        if (kin <= 1) return true;
        start(v);
        for (const auto* arc = nodes.begin(v); arc != nodes.end(v); ++arc)
            if (arc->connects && unit_of[arc->to] == unit_of[v]) seek(arc->to);
        --sought_count_;
        meet(last);
        return search(nodes, unit_of, unit_of[v], most);
    }

    /// The same in steps, for those who know of some kin that they hang together: after `start`, `meet` these
    /// and `seek` the others.
    void start(Node v) {
        if (met_ >= std::numeric_limits<std::uint32_t>::max() - 2) {
            std::fill(mark_.begin(), mark_.end(), 0U);
            met_ = 0;
        }
        met_ += 2;
        sought_count_ = 0;
        open_.clear();
        mark_[v] = met_;
    }
    void seek(Node kin) {
        mark_[kin] = met_ - 1;
        ++sought_count_;
    }
    void meet(Node kin) {
        mark_[kin] = met_;
        open_.push_back(kin);
    }
    bool has_met() const { return !open_.empty(); }
    std::size_t sought() const { return sought_count_; }
    /// Whether those met find all that are sought, inside the unit.
    template <class Nodes>
    bool search(const Nodes& nodes, const std::vector<std::uint32_t>& unit_of, std::uint32_t unit,
                std::size_t most) {
        const std::uint32_t met = met_, sought = met_ - 1;
        std::size_t left = sought_count_;
        for (std::size_t i = 0; i < open_.size() && i < most && left > 0; ++i)
            for (const auto* arc = nodes.begin(open_[i]); arc != nodes.end(open_[i]); ++arc) {
                if (!arc->connects || unit_of[arc->to] != unit || mark_[arc->to] == met) continue;
                left -= mark_[arc->to] == sought;
                mark_[arc->to] = met;
                open_.push_back(arc->to);
            }
        return left == 0;
    }

  private:
    std::vector<std::uint32_t> mark_;  // by node: met_ where this search met it, one less where it seeks it
    std::uint32_t met_ = 0;
    std::size_t sought_count_ = 0;
    std::vector<Node> open_;
};

}  // namespace lifang
