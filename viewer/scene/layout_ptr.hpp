#pragma once

#include "evaluate/layout/evaluation.hpp"

#include <memory>

namespace lifang::scene {

/// The layout that is shown: a stored one or the one being edited. Never changed once handed out: another
/// pointer means that something changed.
using LayoutPtr = std::shared_ptr<const PlannedLayout>;

}  // namespace lifang::scene
