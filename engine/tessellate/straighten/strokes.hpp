#pragma once

#include "tessellate/cells/lines.hpp"
#include "tessellate/plane/buckets.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// Free lines that go on straight through meetings, as a person would draw them in one go; the lines that
/// end there lean on it (strokes of good continuation, Thomson and Richardson 1999).
struct Strokes {
    static constexpr std::uint32_t none = PlanarMap::none;
    struct Stroke {
        std::size_t begin = 0;  ///< its lines in `legs`
        std::size_t end = 0;
        double millimetres = 0.0;
    };
    std::vector<std::uint32_t> legs;  ///< 2 × line, + 1 where it is passed from its end to its start
    std::vector<Stroke> strokes;
    std::vector<std::uint32_t> host;  ///< by meeting: the stroke that passes through it, or none

    std::span<const std::uint32_t> legs_of(const Stroke& stroke) const {
        return std::span(legs).subspan(stroke.begin, stroke.end - stroke.begin);
    }
    /// A total order of strokes: by length, then number.
    bool is_longer(std::uint32_t a, std::uint32_t b) const {
        const double one = strokes[a].millimetres, other = strokes[b].millimetres;
        return one != other ? one > other : a < b;
    }
};

/// The meeting that a leg leads to; from which it comes with `leg ^ 1`.
inline std::uint32_t end_of(const CellLines& lines, std::uint32_t leg) {
    const CellLine& line = lines.lines[leg / 2];
    return leg % 2 == 0 ? line.to : line.from;
}

/// The meetings a stroke begins and ends at.
inline std::array<std::uint32_t, 2> ends_of(const CellLines& lines, const Strokes& strokes,
                                            std::uint32_t stroke) {
    const auto legs = strokes.legs_of(strokes.strokes[stroke]);
    return {end_of(lines, legs.front() ^ 1), end_of(lines, legs.back())};
}

/// The ends of lines by meeting: 2 × line, + 1 for where it ends.
Bucketed<std::uint32_t> list_ends(const CellLines& lines);

/// A meeting of three free lines is passed by the two that are straightest there; at all others strokes end.
/// Linear.
Strokes find_strokes(const CellLines& lines, const Bucketed<std::uint32_t>& ends);

}  // namespace lifang
