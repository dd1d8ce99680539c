#include "map/label_font.hpp"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace lifang {
namespace {

struct MeasuredFont {
    QFontMetricsF metrics;
    std::unordered_map<std::string, double> widths;
};

}  // namespace

QFont label_font(int pixels, bool bold) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

scene::TextMeasure measure_by_font() {
    const auto fonts = std::make_shared<std::map<std::pair<int, bool>, MeasuredFont>>();
    return [fonts](std::string_view text, int size, bool bold) {
        auto font = fonts->find({size, bold});
        if (font == fonts->end())
            font =
                fonts->emplace(std::pair{size, bold}, MeasuredFont{QFontMetricsF(label_font(size, bold)), {}})
                    .first;
        const auto [width, is_new] = font->second.widths.try_emplace(std::string(text), 0.0);
        if (is_new)
            width->second = font->second.metrics.horizontalAdvance(QString::fromStdString(width->first));
        return width->second;
    };
}

}  // namespace lifang
