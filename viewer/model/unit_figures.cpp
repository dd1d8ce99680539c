#include "model/unit_figures.hpp"

#include "evaluate/unit_names.hpp"
#include "model/words.hpp"

#include <utility>

namespace lifang {

void UnitFigures::show(scene::ScenePtr scene, int layout) {
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
        const Compound& compound = scene_->plan().site.compounds[i];
        names << QString::fromStdString(compound.name.empty() ? compound.key : compound.name);
    }
    return names;
}

void UnitFigures::write() {
    beginResetModel();
    rows_.clear();
    if (const Unit* unit = find()) {
        rows_.push_back({tr("Floor area"), area_text(unit->floor_area, language_)});
        if (unit->assumed_share)
            rows_.push_back({tr("of it on assumed floors"), percent_text(*unit->assumed_share)});
        if (unit->unknown_kind_share)
            rows_.push_back({tr("of it of unknown kind"), percent_text(*unit->unknown_kind_share)});
        rows_.push_back({tr("Deviation from target"), deviation_text(unit->deviation)});
        rows_.push_back({tr("Compounds"), count_text(unit->compounds)});
        if (unit->households) {
            // a sum over some compounds only is a lower bound and says so
            const bool some = unit->compounds_without_households > 0;
            const QString count = count_text(*unit->households);
            rows_.push_back({tr("Households"), some ? tr("at least %1").arg(count) : count});
        }
        rows_.push_back({tr("Ground"), area_text(unit->area, language_)});
        rows_.push_back({tr("Borders on roads, rail, water"), percent_text(unit->road_border_share)});
        if (unit->roads_only_border_share)
            rows_.push_back({tr("Borders on roads"), percent_text(*unit->roads_only_border_share)});
        rows_.push_back({tr("Compactness"), QString::number(unit->polsby_popper, 'f', 2)});
        if (unit->secondary_inside.value >= 1.0) {
            rows_.push_back({tr("Main road inside"), length_text(unit->secondary_inside, language_)});
        }
        if (unit->gates) rows_.push_back({tr("Gates"), count_text(*unit->gates)});
        if (unit->coverage_share)
            rows_.push_back({tr("Households covered"), percent_text(*unit->coverage_share)});
        if (unit->mode)
            rows_.push_back(
                {tr("Management"), word_text(CodeSet::management_mode, *unit->mode, language_)});
        if (unit->monthly_net)
            rows_.push_back({tr("Net per month"), money_text(*unit->monthly_net, language_)});
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
