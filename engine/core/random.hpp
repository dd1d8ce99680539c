#pragma once

#include <cstddef>
#include <cstdint>

#include <boost/random/mersenne_twister.hpp>

namespace lifang {

/// Boost's generators and distributions give the same numbers on every platform; those of <random> need not.
using Random = boost::random::mt19937_64;

/// An independent stream for one item of a run: item i draws the same numbers whichever thread works on it,
/// and whatever happened to the items before it. Mixing by SplitMix64 (Steele, Lea, Flood 2014).
inline Random make_random(std::uint64_t seed, std::uint64_t item) {
    const auto mix = [](std::uint64_t z) {
        z += 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    };
    return Random(mix(mix(seed) ^ item));
}

/// A whole number below `count` (> 0), by Lemire's multiplication: one draw, and the bias of 2⁻³² does not
/// matter to a search.
inline std::uint32_t draw_below(Random& random, std::size_t count) {
    return static_cast<std::uint32_t>(((random() >> 32) * static_cast<std::uint64_t>(count)) >> 32);
}

/// A number in [0, 1).
inline double draw_share(Random& random) { return static_cast<double>(random() >> 11) * 0x1.0p-53; }

}  // namespace lifang
