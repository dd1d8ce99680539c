#pragma once

#include "core/figures/figure.hpp"
#include "core/words.hpp"
#include "model/line_list.hpp"

#include <optional>

namespace lifang {

/// A figure as a line of a sheet, with its formula and which end is better; where it is not known, why.
Line figure_line(const Figure& figure, std::optional<double> number, Language language);

/// The formula of a figure, what it says to those who decide, and which end is better: sentences.
QString figure_meaning(const Figure& figure, Language language);

/// "not known: the profile gives no rate".
QString unknown_text(const QString& reason);

}  // namespace lifang
