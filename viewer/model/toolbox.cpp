#include "model/toolbox.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace lifang {

void Toolbox::setTool(Tool tool) {
    if (std::exchange(tool_, tool) != tool) Q_EMIT toolChanged();
}

void Toolbox::setBrush(int unit) {
    const bool exists = layout_ && unit >= 0 && static_cast<std::size_t>(unit) < layout_->units.size();
    if (std::exchange(brush_, exists ? unit : -1) != brush_) Q_EMIT brushChanged();
}

QString Toolbox::brushCode() const {
    return brush_ < 0 ? QString()
                      : QString::fromStdString(layout_->units[static_cast<std::size_t>(brush_)].code);
}

void Toolbox::follow(scene::LayoutPtr layout) {
    const scene::LayoutPtr before = std::exchange(layout_, std::move(layout));
    const int brush = std::exchange(brush_, -1);
    if (before && layout_ && brush >= 0 &&
        before->unit_of_compound.size() == layout_->unit_of_compound.size()) {
        std::vector<int> shared(layout_->units.size());
        for (std::size_t i = 0; i < before->unit_of_compound.size(); ++i) {
            const auto was = before->unit_of_compound[i], is = layout_->unit_of_compound[i];
            if (was && is && static_cast<int>(was->index) == brush) ++shared[is->index];
        }
        const auto most = std::ranges::max_element(shared);
        if (most != shared.end() && *most > 0) brush_ = static_cast<int>(most - shared.begin());
    }
    Q_EMIT brushChanged();
}

void Toolbox::setTask(const QString& task) {
    if (std::exchange(task_, task) != task) Q_EMIT taskChanged();
}

}  // namespace lifang
