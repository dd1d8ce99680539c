#include "model/toolbox.hpp"

#include <algorithm>
#include <utility>

namespace lifang {

void Toolbox::setTool(Tool tool) {
    if (std::exchange(tool_, tool) != tool) Q_EMIT toolChanged();
}

void Toolbox::setBrush(int unit) {
    const bool exists = layout_ && unit >= 0 && static_cast<std::size_t>(unit) < layout_->units.size();
    const int brush = exists ? unit : -1;
    brush_key_ = exists ? layout_->units[static_cast<std::size_t>(unit)].key : std::string();
    if (std::exchange(brush_, brush) != brush) Q_EMIT brushChanged();
}

QString Toolbox::brushCode() const {
    return brush_ < 0 ? QString()
                      : QString::fromStdString(layout_->units[static_cast<std::size_t>(brush_)].code);
}

void Toolbox::follow(scene::LayoutPtr layout) {
    layout_ = std::move(layout);
    brush_ = -1;
    if (layout_ && !brush_key_.empty()) {
        const auto same = std::ranges::find(layout_->units, brush_key_, &Unit::key);
        if (same != layout_->units.end()) brush_ = static_cast<int>(same - layout_->units.begin());
    }
    Q_EMIT brushChanged();
}

}  // namespace lifang
