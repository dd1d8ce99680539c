#pragma once

#include "core/figures/figure.hpp"
#include "core/quantity.hpp"
#include "core/words.hpp"

#include <QString>

namespace lifang {

// Words are translated by Qt; numbers differ in more than words, so they are told the language.

/// "98,000 m²"; in Chinese "9.8万㎡" from ten thousand on, as planners say it.
QString area_text(SquareMeters area, Language language);
/// "93%", with as many decimals as asked for.
QString percent_text(double share, int decimals = 0);
/// With a sign, and a true minus: "+2.1%", "−2.0%", "0.0%".
QString deviation_text(double deviation);
/// Whole yuan: "CNY 12,346", "12,346元"; negative with a true minus.
QString money_text(Cny money, Language language);
/// "12,345".
QString count_text(qint64 count);
/// "480 m", "1.2 km"; "480米", "1.2公里".
QString length_text(Meters length, Language language);
/// A length that was measured, to the metre: "480 m", "1.234 km"; "480米", "1.234公里".
QString measured_text(Meters length, Language language);
/// Ground, not floor area: "850 m²", "1.25 ha"; "850㎡", "1.25公顷".
QString land_text(SquareMeters area, Language language);

/// The name of a figure as a line begins with it, its short name as it stands below a number, and the number
/// by what it counts in: one of those above.
QString name_text(const Figure& figure, Language language);
QString caption_text(const Figure& figure, Language language);
QString value_text(const Figure& figure, double number, Language language);

}  // namespace lifang
