#pragma once

#include "publish/plan/plan.hpp"

#include <string>

namespace lifang {

/// What a report says of a unit in whole sentences; other programs say it in the same words.

/// "By rule 2: households ≥ 1,500." of the profile that fired, what would change it, and which rule before it
/// could not be decided.
std::string mode_sentences(const Profile& profile, const ModeAdvice& advice, Language language);

/// How many gates there are, can close and stay, and what that costs the worst household. Of a unit whose
/// gates are known.
std::string gate_sentences(const Unit& unit, Language language);

/// "stays (chosen by hand; advised: can close)".
std::string gate_kind_text(const Gate& gate, Language language);
/// Why it stays, or what closing it by choice does not keep; empty where there is neither.
std::string gate_reason_text(const Gate& gate, Language language);

/// How likely the unit keeps its bounds, and whose floor area to measure first. Of one with a robustness.
std::string robustness_sentences(const Plan& plan, const Unit& unit, Language language);

/// "18,260 m²": what a line multiplies its rate with; empty where nothing of it is known.
std::string money_quantity_text(const MoneyLine& line, Language language);
/// "0.45": the rate, as the profile gives it; empty where it gives none.
std::string money_rate_text(const MoneyLine& line);
/// Why a line has no amount.
std::string money_gap_text(const MoneyLine& line, Language language);
/// The entry of the profile that a rate stands in, and where that comes from.
std::string money_source_text(const Profile& profile, const MoneyLine& line, Language language);
/// How amounts are rounded, and what is in no sum.
Text money_rounding();

}  // namespace lifang
