#include "model/layouts.hpp"

#include "model/format.hpp"
#include "model/words.hpp"

namespace lifang {

std::vector<scene::LayoutPtr> list_layouts(const Workspace& workspace) {
    std::vector<scene::LayoutPtr> layouts;
    for (int row = 0; row < workspace.layoutCount(); ++row) layouts.push_back(workspace.layoutAt(row));
    return layouts;
}

QString layout_name(const PlannedLayout& layout, Language language) {
    return word_text(CodeSet::layout_label, to_text(layout.label), language);
}

QString unit_label(const Unit& unit, Language language) {
    return QString::fromStdString(unit.code) + '\n' + area_text(unit.floor_area, language);
}

QStringList unit_labels(const std::vector<Unit>& units, Language language) {
    QStringList labels;
    for (const Unit& unit : units) labels << unit_label(unit, language);
    return labels;
}

}  // namespace lifang
