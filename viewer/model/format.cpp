#include "model/format.hpp"

#include "core/figures/text.hpp"
#include "model/words.hpp"

#include <QLocale>
#include <cmath>

namespace lifang {
namespace {

const QChar minus(0x2212);

QString grouped(double number, int decimals) {
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);  // 12,345.6 in both languages
    const QString text = locale.toString(std::abs(number), 'f', decimals);
    const bool shown_as_zero = text.count('0') + text.count('.') == text.size();
    return number < 0.0 && !shown_as_zero ? minus + text : text;
}

}  // namespace

QString area_text(SquareMeters area, Language language) {
    constexpr double wan = 10000.0;
    if (language == Language::en) return grouped(area.value, 0) + QStringLiteral(" m²");
    if (area.value >= wan - 0.5) return grouped(area.value / wan, 1) + QStringLiteral("万㎡");
    return grouped(area.value, 0) + QStringLiteral("㎡");
}

QString percent_text(double share, int decimals) { return grouped(share * 100.0, decimals) + '%'; }

QString deviation_text(double deviation) {
    const QString text = percent_text(deviation, 1);
    const bool zero = text == QStringLiteral("0.0%");
    return deviation > 0.0 && !zero ? '+' + text : text;
}

QString money_text(Cny money, Language language) {
    const QString number = grouped(money.yuan(), 0);
    return language == Language::en ? QStringLiteral("CNY ") + number : number + QStringLiteral("元");
}

QString count_text(qint64 count) { return grouped(static_cast<double>(count), 0); }

QString length_text(Meters length, Language language) {
    constexpr double kilometre = 1000.0;
    const bool long_way = length.value >= kilometre;
    const bool whole = !long_way || std::fmod(length.value, kilometre) == 0.0;
    const QString number = grouped(long_way ? length.value / kilometre : length.value, whole ? 0 : 1);
    if (language == Language::en) return number + (long_way ? QStringLiteral(" km") : QStringLiteral(" m"));
    return number + (long_way ? QStringLiteral("公里") : QStringLiteral("米"));
}

QString measured_text(Meters length, Language language) {
    constexpr double kilometre = 1000.0;
    const bool long_way = std::round(length.value) >= kilometre;
    const QString number = long_way ? grouped(length.value / kilometre, 3) : grouped(length.value, 0);
    if (language == Language::en) return number + (long_way ? QStringLiteral(" km") : QStringLiteral(" m"));
    return number + (long_way ? QStringLiteral("公里") : QStringLiteral("米"));
}

QString land_text(SquareMeters area, Language language) {
    constexpr double hectare = 10000.0;
    if (std::round(area.value) < hectare)
        return grouped(area.value, 0) +
               (language == Language::en ? QStringLiteral(" m²") : QStringLiteral("㎡"));
    return grouped(area.value / hectare, 2) +
           (language == Language::en ? QStringLiteral(" ha") : QStringLiteral("公顷"));
}

QString name_text(const Figure& figure, Language language) { return text_in(figure.name, language); }

QString caption_text(const Figure& figure, Language language) {
    return to_qstring(short_name(figure).in(language));
}

QString value_text(const Figure& figure, double number, Language language) {
    using enum Figure::Measure;
    switch (figure.measure) {
        case share:
            return percent_text(number);
        case ratio:
            return percent_text(number, 1);
        case signed_ratio:
            return deviation_text(number);
        case Figure::Measure::index:
            return QString::number(number, 'f', 2);
        case metres:
            return length_text(Meters{number}, language);
        case square_metres:
            return area_text(SquareMeters{number}, language);
        case cny_per_m2:
            return QString::number(number, 'f', 2);
        case cny:
            return money_text(Cny::from_yuan(number), language);
        default:
            return count_text(std::llround(number));
    }
}

}  // namespace lifang
