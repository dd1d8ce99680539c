#pragma once

#include "core/policy/modes.hpp"
#include "core/quantity.hpp"
#include "core/words.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// "1,234.50": to the fen, as it is summed.
std::string money_text(Cny money);
std::string money_text(const std::optional<Cny>& money);  ///< empty where it is not known

/// "18,260" or "18,259.57": two decimals where the number is not whole.
std::string quantity_text(double number);

/// "professional", with the level of service where there is one: "professional, full service".
std::string mode_text(ServiceMode mode, const std::optional<ServiceLevel>& level, Language language);
/// The same of the code that a unit holds.
std::string mode_text(std::string_view code, Language language);

/// "households ≥ 1,500, buildings ≤ 20"; what holds always has no conditions.
std::string conditions_text(const ModeRule& rule, Language language);

/// A figure that rules of modes ask for, as people write it: "1,500", "60 %", "0.5".
std::string mode_figure_text(ModeFigure figure, double number);

}  // namespace lifang
