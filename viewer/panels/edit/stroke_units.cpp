#include "panels/edit/stroke_units.hpp"

#include "evaluate/layout/unit_title.hpp"

#include <algorithm>

namespace lifang {
namespace {

const Unit* find_unit(const std::string& id, const PlannedLayout& parent) {
    const auto found = std::ranges::find(parent.units, id, &Unit::key);
    return found == parent.units.end() ? nullptr : &*found;
}

int known_households(const std::vector<Compound>& compounds, CompoundId id) {
    return at(compounds, id).households.value_or(0);
}

/// Households that come to a unit, less those that leave it.
int gained_households(const StepEffect& effect, const std::string& unit,
                      const std::vector<Compound>& compounds) {
    int gained = 0;
    for (const StepEffect::Transfer& transfer : effect.transfers) {
        if (transfer.to == unit) gained += known_households(compounds, transfer.compound);
        if (transfer.from == unit) gained -= known_households(compounds, transfer.compound);
    }
    return gained;
}

QString with_sign(double number, const QString& text) { return number > 0.0 ? '+' + text : text; }

QString from_to(const QString& before, const QString& after) {
    return before == after ? after : before + QStringLiteral(" → ") + after;
}

}  // namespace

QString unit_title(const std::string& id, const PlannedLayout& parent) {
    const Unit* unit = find_unit(id, parent);
    return QString::fromStdString(unit ? unit_title(*unit) : id);
}

void StrokeUnits::show(const StepEffect& effect, const PlannedLayout& parent,
                       const std::vector<Compound>& compounds, Language language) {
    beginResetModel();
    rows_.clear();
    constexpr double beyond = 1.3;  // of the greatest floor area: the end of the bar
    for (const StepEffect::UnitChange& change : effect.units) {
        Row row;
        row.code = unit_title(change.unit, parent);
        const double gained = change.after.weight - change.before.weight;
        row.floor_area = area_text(SquareMeters{change.after.weight}, language);
        row.change = with_sign(gained, area_text(SquareMeters{gained}, language));
        row.deviation = deviation_text(change.after.deviation);
        row.shape = from_to(QString::number(change.before.roundness, 'f', 2),
                            QString::number(change.after.roundness, 'f', 2));
        const int moved = gained_households(effect, change.unit, compounds);
        row.households = moved == 0 ? QStringLiteral("0") : with_sign(moved, count_text(moved));
        const double end = parent.max_m2 * beyond;
        row.fill = std::clamp(change.after.weight / end, 0.0, 1.0);
        row.least = parent.min_m2 / end;
        row.most = 1.0 / beyond;
        row.dissolved = change.after.atoms == 0;
        row.outside =
            std::ranges::any_of(effect.outside, [&](const auto& one) { return one.unit == change.unit; });
        for (const StepEffect::Breakage& breakage : effect.breakages) {
            if (breakage.unit == change.unit) row.parts = static_cast<int>(breakage.parts.size());
        }
        rows_.push_back(std::move(row));
    }
    endResetModel();
}

void StrokeUnits::clear() {
    beginResetModel();
    rows_.clear();
    endResetModel();
}

int StrokeUnits::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant StrokeUnits::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case CodeRole:
            return row.code;
        case FloorAreaRole:
            return row.floor_area;
        case ChangeRole:
            return row.change;
        case DeviationRole:
            return row.deviation;
        case HouseholdsRole:
            return row.households;
        case ShapeRole:
            return row.shape;
        case FillRole:
            return row.fill;
        case LeastRole:
            return row.least;
        case MostRole:
            return row.most;
        case OutsideRole:
            return row.outside;
        case PartsRole:
            return row.parts;
        case DissolvedRole:
            return row.dissolved;
        default:
            return {};
    }
}

QHash<int, QByteArray> StrokeUnits::roleNames() const {
    return {{CodeRole, "code"},           {FloorAreaRole, "floorArea"},   {ChangeRole, "change"},
            {DeviationRole, "deviation"}, {HouseholdsRole, "households"}, {ShapeRole, "shape"},
            {FillRole, "fill"},           {LeastRole, "least"},           {MostRole, "most"},
            {OutsideRole, "outside"},     {PartsRole, "parts"},           {DissolvedRole, "dissolved"}};
}

}  // namespace lifang
