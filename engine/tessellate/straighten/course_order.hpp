#pragma once

#include "tessellate/straighten/courses.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// In which order courses are drawn, wave by wave: a course after those its ends lean on, those of one wave
/// together. Where courses wait for each other the longer one goes first and holds its ends where they are:
/// `host` forgets there what it leaned on. Linear in the waves' sizes.
std::vector<std::vector<std::uint32_t>> order_courses(const CellLines& lines, Courses& courses);

}  // namespace lifang
