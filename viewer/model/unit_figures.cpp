#include "model/unit_figures.hpp"

#include "core/figures/views.hpp"
#include "evaluate/layout/unit_names.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <utility>

namespace lifang {

void UnitFigures::show(scene::GroundPtr scene, int layout) {
    scene_ = std::move(scene);
    layout_ = layout;
    unit_ = -1;
    write();
}

void UnitFigures::refresh(Language language) {
    language_ = language;
    write();
}

void UnitFigures::setUnit(int unit) {
    if (std::exchange(unit_, unit) != unit) write();
}

const Unit* UnitFigures::find() const {
    if (!scene_ || layout_ < 0 || unit_ < 0) return nullptr;
    const auto& layouts = scene_->plan().layouts;
    if (static_cast<std::size_t>(layout_) >= layouts.size()) return nullptr;
    const auto& units = layouts[static_cast<std::size_t>(layout_)].units;
    return static_cast<std::size_t>(unit_) < units.size() ? &units[static_cast<std::size_t>(unit_)] : nullptr;
}

QString UnitFigures::code() const {
    const Unit* unit = find();
    return unit ? QString::fromStdString(unit->code) : QString();
}

QString UnitFigures::name() const {
    const Unit* unit = find();
    return unit ? QString::fromStdString(unit_name_in(unit->name, language_)) : QString();
}

QStringList UnitFigures::violations() const {
    QStringList texts;
    if (const Unit* unit = find()) {
        for (const std::string& code : unit->violations)
            texts << word_text(CodeSet::unit_violation, code, language_);
    }
    return texts;
}

QStringList UnitFigures::compounds() const {
    QStringList names;
    if (!find()) return names;
    const auto& unit_of = scene_->layout(static_cast<std::size_t>(layout_)).unit_of_compound;
    for (std::size_t i = 0; i < unit_of.size(); ++i) {
        if (!unit_of[i] || static_cast<int>(unit_of[i]->index) != unit_) continue;
        const Compound& compound = scene_->plan().ground.compounds[i];
        names << QString::fromStdString(compound.name.empty() ? compound.key : compound.name);
    }
    return names;
}

void UnitFigures::add(const UnitFigure& figure, const Unit& unit) {
    const std::optional<double> number = number_of<FiguresOfUnit>(unit, figure.member);
    const bool is_length = figure.measure == Figure::Measure::metres;
    if (!number || (is_length && *number < 1.0)) return;  // nothing is known, or there is nothing
    QString value = value_text(figure, *number, language_);
    // a sum over some compounds only is a lower bound and says so
    if (figure.column == "households" && unit.compounds_without_households > 0)
        value = tr("at least %1").arg(value);
    rows_.push_back({name_text(figure, language_), value});
}

void UnitFigures::write() {
    beginResetModel();
    rows_.clear();
    if (const Unit* unit = find()) {
        for (const std::string_view column : views::unit_card) add(unit_figure(column), *unit);
        if (unit->mode)
            rows_.push_back({tr("Management"), word_text(CodeSet::management_mode, *unit->mode, language_)});
    }
    endResetModel();
    Q_EMIT changed();
}

int UnitFigures::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant UnitFigures::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    return role == NameRole ? row.name : role == ValueRole ? row.value : QVariant();
}

QHash<int, QByteArray> UnitFigures::roleNames() const { return {{NameRole, "name"}, {ValueRole, "value"}}; }

}  // namespace lifang
