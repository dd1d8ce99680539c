#include "panels/unit/unit_sheet.hpp"

#include "evaluate/layout/unit_names.hpp"
#include "model/format.hpp"
#include "panels/unit/unit_parts.hpp"

namespace lifang {
namespace {

constexpr UnitPart parts[] = {
    add_figures,   add_mode,     add_money,      add_money_years,        add_gates,
    add_inventory, add_coverage, add_robustness, add_place_in_programme, add_compounds};

/// The bound that a size breaks; empty for other rules.
QString bound_of(const PlannedLayout& layout, const std::string& violation, Language language) {
    if (violation == "below_min")
        return UnitWords::tr("at least %1").arg(area_text(SquareMeters{layout.min_m2}, language));
    if (violation == "above_max")
        return UnitWords::tr("at most %1").arg(area_text(SquareMeters{layout.max_m2}, language));
    return {};
}

}  // namespace

void UnitSheet::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace || !workspace) return;
    workspace_ = workspace;
    const auto follow = [this] { seen_.follow(); };
    connect(workspace, &Workspace::shownChanged, this, follow);
    connect(workspace->selection(), &Selection::changed, this, follow);
    connect(workspace->selection(), &Selection::hoveredChanged, this, [this] {
        // from compound to compound of a unit its sheet stays
        if (followed() != unit_) seen_.follow();
    });
    connect(workspace->language(), &ScreenLanguage::changed, this, follow);
    catchUp();
    Q_EMIT workspaceChanged();
}

const Unit* UnitSheet::find() const {
    if (!workspace_ || !workspace_->layout() || unit_ < 0) return nullptr;
    const auto& units = workspace_->layout()->units;
    return static_cast<std::size_t>(unit_) < units.size() ? &units[static_cast<std::size_t>(unit_)] : nullptr;
}

int UnitSheet::followed() const {
    const int chosen = workspace_->selection()->unit();
    return chosen >= 0 ? chosen : workspace_->selection()->hoveredUnit();
}

void UnitSheet::catchUp() {
    unit_ = followed();
    std::vector<Line> lines;
    if (find()) {
        const UnitMatter matter{workspace_->ground()->plan(), *workspace_->layout(),
                                UnitId{static_cast<std::size_t>(unit_)}, language()};
        for (const UnitPart part : parts) part(matter, lines);
    }
    lines_.show(std::move(lines));
    Q_EMIT changed();
}

QString UnitSheet::code() const {
    const Unit* unit = find();
    return unit ? to_qstring(unit->code) : QString();
}

QString UnitSheet::name() const {
    const Unit* unit = find();
    return unit && unit->name != unit->code ? to_qstring(unit_name_in(unit->name, language())) : QString();
}

QString UnitSheet::community() const {
    const Unit* unit = find();
    if (!unit || !unit->community) return {};
    return to_qstring(at(workspace_->ground()->plan().ground.communities, *unit->community).name);
}

QStringList UnitSheet::violations() const {
    QStringList texts;
    const Unit* unit = find();
    if (!unit) return texts;
    for (const std::string& code : unit->violations) {
        const QString words = word_text(CodeSet::unit_violation, code, language());
        const QString bound = bound_of(*workspace_->layout(), code, language());
        texts << (bound.isEmpty() ? words : UnitWords::tr("%1 (%2)").arg(words, bound));
    }
    return texts;
}

}  // namespace lifang
