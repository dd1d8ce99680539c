#pragma once

#include "core/quantity.hpp"

#include <QString>

namespace lifang {

/// Which language numbers are written in. Words are translated by Qt; numbers differ in more than words.
enum class Tongue { english, chinese };

/// "98,000 m²"; in Chinese "9.8万㎡" from ten thousand on, as planners say it.
QString area_text(SquareMeters area, Tongue tongue);
/// "93%", with as many decimals as asked for.
QString percent_text(double share, int decimals = 0);
/// With a sign, and a true minus: "+2.1%", "−2.0%", "0.0%".
QString deviation_text(double deviation);
/// Whole yuan: "CNY 12,346", "12,346元"; negative with a true minus.
QString money_text(Cny money, Tongue tongue);
/// "12,345".
QString count_text(qint64 count);
/// "480 m", "1.2 km"; "480米", "1.2公里".
QString length_text(Meters length, Tongue tongue);

}  // namespace lifang
