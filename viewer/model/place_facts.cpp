#include "model/place_facts.hpp"

#include "evaluate/layout/unit_names.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <utility>

namespace lifang {

void PlaceFacts::setWorkspace(Workspace* workspace) {
    workspace_ = workspace;
    connect(workspace, &Workspace::shownChanged, this, &PlaceFacts::changed);
    connect(workspace->language(), &ScreenLanguage::changed, this, &PlaceFacts::changed);
    Q_EMIT changed();
}

void PlaceFacts::setCompound(int compound) {
    if (std::exchange(compound_, compound) != compound) Q_EMIT changed();
}

const Compound* PlaceFacts::find() const {
    if (!workspace_ || !workspace_->ground() || compound_ < 0) return nullptr;
    const auto& compounds = workspace_->ground()->plan().ground.compounds;
    const auto index = static_cast<std::size_t>(compound_);
    return index < compounds.size() ? &compounds[index] : nullptr;
}

QString PlaceFacts::name() const {
    const Compound* compound = find();
    return compound ? QString::fromStdString(compound->name.empty() ? compound->key : compound->name)
                    : QString();
}

QString PlaceFacts::unit() const {
    const int unit = find() ? workspace_->selection()->unitOf(compound_) : -1;
    if (unit < 0) return {};
    const Unit& its = workspace_->layout()->units[static_cast<std::size_t>(unit)];
    const QString name = QString::fromStdString(unit_name_in(its.name, language()));
    const QString code = QString::fromStdString(its.code);
    return name.isEmpty() ? code : code + " " + name;
}

QStringList PlaceFacts::lines() const {
    QStringList lines;
    const Compound* compound = find();
    if (!compound) return lines;
    lines << area_text(compound->floor_area, language());
    if (compound->households) lines << tr("%n household(s)", nullptr, *compound->households);
    if (compound->build_year) lines << tr("built in %1").arg(*compound->build_year);
    if (compound->management)
        lines << word_text(CodeSet::management_mode, to_text(*compound->management), language());
    return lines;
}

QString PlaceFacts::outOfScope() const {
    const Compound* compound = find();
    return compound && compound->scope_reason
               ? word_text(CodeSet::scope_reason, to_text(*compound->scope_reason), language())
               : QString();
}

}  // namespace lifang
