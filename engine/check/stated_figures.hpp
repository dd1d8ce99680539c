#pragma once

#include "check/layout_rows.hpp"
#include "check/report.hpp"

#include <string_view>

namespace lifang::checking {

/// The figure as the file states it; none where it is NULL.
Number stated_in(const StatedFigures& stated, std::string_view column);

/// Tells where what is stated differs from what was found by more than a millionth and the `absolute` part:
/// figures are stored as doubles, so more is another formula and not rounding. `must_state`: where a figure
/// was found it has to be stated, too.
void compare_figure(const Phrase& where, std::string_view column, Number stated, Number found,
                    double absolute, bool must_state, Report& report);

}  // namespace lifang::checking
