#pragma once

#include "tessellate/cells/lines.hpp"
#include "tessellate/plane/buckets.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// Free lines that go on straight through meetings, as a person would draw them in one go; the lines that
/// end there lean on it (strokes of good continuation, Thomson and Richardson 1999).
struct Courses {
    static constexpr std::uint32_t none = PlanarMap::none;
    struct Course {
        std::size_t begin = 0;  ///< its lines in `legs`
        std::size_t end = 0;
        double millimetres = 0.0;
    };
    std::vector<std::uint32_t> legs;  ///< 2 × line, + 1 where it is passed from its end to its start
    std::vector<Course> courses;
    std::vector<std::uint32_t> host;  ///< by meeting: the course that passes through it, or none

    std::span<const std::uint32_t> legs_of(const Course& course) const {
        return std::span(legs).subspan(course.begin, course.end - course.begin);
    }
};

/// The ends of lines by meeting: 2 × line, + 1 for where it ends.
Bucketed<std::uint32_t> list_ends(const CellLines& lines);

/// A meeting of three free lines is passed by the two that are straightest there; at all others courses end.
/// Linear.
Courses find_courses(const CellLines& lines, const Bucketed<std::uint32_t>& ends);

}  // namespace lifang
