#pragma once

#include "core/run.hpp"

#include <cstddef>
#include <string>

namespace lifang {

/// Holds a plan file that was just written against the rules of `check` that cost little, so that no plan
/// which breaks one is handed over in silence. Throws Error(internal) with the first findings and their
/// rules; the file stays. Returns how many things were looked at.
std::size_t require_rules_kept(const std::string& path, const Run& run);

/// The same of a plan file that is about to be changed: Error(input), for it is not the change that broke it.
void require_sound(const std::string& path, const Run& run);

}  // namespace lifang
