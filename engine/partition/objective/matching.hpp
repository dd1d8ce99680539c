#pragma once

#include <cstdint>
#include <map>
#include <vector>

namespace lifang {

/// How much a thing of one kind and a thing of another have in common.
struct Overlap {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double weight = 0.0;  ///< ≥ 0
};

/// Pairs in which each thing stands at most once.
struct Matching {
    std::map<std::uint32_t, std::uint32_t> of_a;  ///< a → b

    bool holds(std::uint32_t a, std::uint32_t b) const {
        const auto found = of_a.find(a);
        return found != of_a.end() && found->second == b;
    }
};

/// The pairs whose overlaps sum to most: a matching of greatest weight (Edmonds 1965, by Boost.Graph).
/// Weights are compared to 2⁻⁴⁰ of their sum. Several overlaps of one pair add up; pairs without weight are
/// left alone. The same for the same overlaps in any order. O(n³) for each connected part of n things, which
/// are few in layouts that are alike.
Matching match_greatest(const std::vector<Overlap>& overlaps);

/// The weight that such a matching leaves out: exactly 0 where it leaves nothing out.
double sum_unmatched(const std::vector<Overlap>& overlaps);

}  // namespace lifang
