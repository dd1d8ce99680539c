#include "coverage_kinds.hpp"

#include "core/policy/entry.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace lifang {

void CoverageKinds::show(std::optional<CoverageStudy> study) {
    const bool same_kinds = study && study_ && study->kinds() == study_->kinds();
    if (!same_kinds) beginResetModel();
    study_ = std::move(study);
    if (!same_kinds) {
        rows_.clear();
        if (study_)
            for (std::size_t number = 0; const std::string& kind : study_->kinds()) {
                const Meters limit = profile().coverage.limit_of(kind);
                rows_.push_back({number++, kind, limit, limit, kind == unit_station_kind, {}});
            }
        // What the map marks at first stands where one looks first.
        std::ranges::stable_partition(rows_, &Row::is_shown);
    }
    for (Row& row : rows_) row.account = study_->account(row.number, row.limit);
    if (!same_kinds)
        endResetModel();
    else if (!rows_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed(-1);
}

void CoverageKinds::refresh(Language language) {
    language_ = language;
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<CompoundId> CoverageKinds::unserved() const {
    std::set<CompoundId> compounds;
    for (const Row& row : rows_)
        if (row.is_shown)
            for (const Coverage& missed : row.account.missed) compounds.insert(missed.compound);
    return {compounds.begin(), compounds.end()};
}

QStringList CoverageKinds::others(int number) const {
    QStringList codes;
    for (int row = 0; row < rowCount(); ++row)
        if (row != number) codes << QString::fromStdString(rows_[static_cast<std::size_t>(row)].kind);
    return codes;
}

int CoverageKinds::find(std::string_view kind) const {
    const auto found = std::ranges::find(rows_, kind, &Row::kind);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

void CoverageKinds::setLimit(int number, double metres) {
    if (number < 0 || number >= rowCount()) return;
    Row& row = rows_[static_cast<std::size_t>(number)];
    const Meters limit{std::clamp(metres, 0.0, CoverageStudy::farthest.value)};
    if (limit == row.limit) return;
    row.limit = limit;
    row.account = study_->account(row.number, limit);
    Q_EMIT dataChanged(index(number), index(number));
    Q_EMIT changed(number);
}

void CoverageKinds::resetLimit(int number) {
    if (number >= 0 && number < rowCount())
        setLimit(number, rows_[static_cast<std::size_t>(number)].policy.value);
}

void CoverageKinds::setShown(int number, bool shown) {
    if (number < 0 || number >= rowCount()) return;
    rows_[static_cast<std::size_t>(number)].is_shown = shown;
    Q_EMIT dataChanged(index(number), index(number), {ShownRole});
    Q_EMIT changed(number);
}

QString CoverageKinds::policy_text(const Row& row) const {
    const auto& kinds = limited_facility_kinds;
    const auto named = static_cast<std::size_t>(std::ranges::find(kinds, row.kind) - kinds.begin());
    const bool has_own = named < kinds.size() && profile().coverage.walk_limits[named].has_value();
    const std::string entry = "coverage.walk_limit_m." + (has_own ? row.kind : "default");
    const QString source = QString::fromStdString(source_text(profile(), entry, language_));
    const QString limit = length_text(row.policy, language_);
    return source.isEmpty() ? tr("Profile: %1").arg(limit) : tr("Profile: %1 (%2)").arg(limit, source);
}

QString CoverageKinds::count_text_of(const Row& row) const {
    return tr("%1 of %2 compounds")
        .arg(count_text(row.account.compounds_covered), count_text(row.account.compounds));
}

QString CoverageKinds::shares_text(const Row& row) const {
    const auto households = row.account.share_of_households();
    const QString area = percent_text(row.account.share_of_floor_area());
    return households ? tr("%1 of households, %2 of floor area").arg(percent_text(*households), area)
                      : tr("households not known; %1 of floor area").arg(area);
}

/// The one that the figure coverage_share speaks of: the units' own stations, or the only kind there is.
bool CoverageKinds::speaks_of_target(const Row& row) const {
    if (!study_ || !profile().coverage.target_share || row.account.compounds == 0) return false;
    return row.kind == unit_station_kind || rows_.size() == 1;
}

QString CoverageKinds::target_text(const Row& row) const {
    if (!speaks_of_target(row)) return {};
    const QString target = percent_text(*profile().coverage.target_share);
    const auto missed = static_cast<int>(row.account.missed.size());
    return row.account.share_of_compounds() >= *profile().coverage.target_share
               ? tr("The target is met: at least %1 of the compounds").arg(target)
               : tr("The target of %1 of the compounds is missed: %n compound(s) not served", "", missed)
                     .arg(target);
}

int CoverageKinds::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant CoverageKinds::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return word_text(CodeSet::facility_kind, row.kind, language_);
        case ShownRole:
            return row.is_shown;
        case LimitRole:
            return row.limit.value;
        case LimitTextRole:
            return length_text(row.limit, language_);
        case PolicyRole:
            return policy_text(row);
        case ChangedRole:
            return row.limit != row.policy;
        case ShareRole:
            return row.account.share_of_compounds();
        case CountRole:
            return count_text_of(row);
        case SharesRole:
            return shares_text(row);
        case TargetRole:
            return target_text(row);
        case MissesTargetRole:
            return speaks_of_target(row) &&
                   row.account.share_of_compounds() < *profile().coverage.target_share;
        default:
            return {};
    }
}

QHash<int, QByteArray> CoverageKinds::roleNames() const {
    return {{NameRole, "name"},
            {ShownRole, "shown"},
            {LimitRole, "limit"},
            {LimitTextRole, "limitText"},
            {PolicyRole, "policy"},
            {ChangedRole, "limitChanged"},
            {ShareRole, "share"},
            {CountRole, "count"},
            {SharesRole, "shares"},
            {TargetRole, "target"},
            {MissesTargetRole, "missesTarget"}};
}

}  // namespace lifang
