#include "panels/district/programme_model.hpp"

#include "core/code_words.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "model/store_layout.hpp"
#include "model/words.hpp"

#include <QLocale>
#include <algorithm>
#include <limits>
#include <map>

namespace lifang {
namespace {

QString score_text(const std::optional<double>& score) {
    return score ? QString::number(*score, 'f', 2) : unknown_text({});
}

}  // namespace

void ProgrammeModel::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace || !workspace) return;
    workspace_ = workspace;
    connect(workspace, &Workspace::shownChanged, this, &ProgrammeModel::follow);
    connect(workspace->language(), &ScreenLanguage::changed, this, [this] {
        if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT changed();
    });
    follow();
    Q_EMIT workspaceChanged();
}

void ProgrammeModel::follow() {
    if (layout_ == workspace_->layout() && layout_) return;
    layout_ = workspace_->layout();
    restore();
}

void ProgrammeModel::restore() {
    request_ = {};
    tried_ = working_ = false;
    problem_.clear();
    Entries entries;
    if (layout_) {
        request_.budget_per_year = workspace_->ground()->plan().site.profile.programme.budget();
        for (std::size_t i = 0; i < layout_->units.size(); ++i) {
            const auto& entry = layout_->units[i].programme;
            entries.push_back(entry);
            if (entry && entry->budget) request_.budget_per_year = entry->budget;
            if (entry && entry->is_started) request_.started.emplace_back(i);
        }
    }
    show(entries);
}

void ProgrammeModel::show(const Entries& entries) {
    beginResetModel();
    rows_.clear();
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i]) rows_.push_back({UnitId{i}, *entries[i]});
    arrange();
    endResetModel();
    Q_EMIT changed();
}

void ProgrammeModel::arrange() {
    constexpr int last = std::numeric_limits<int>::max();
    const auto by = [&](auto key) { std::ranges::stable_sort(rows_, {}, key); };
    by([&](const Row& row) { return at(layout_->units, row.unit).code; });
    if (order_ == ByPlace) by([&](const Row& row) { return row.entry.position.value_or(last); });
    if (order_ == ByYear) by([&](const Row& row) { return row.entry.year.value_or(last); });
    if (order_ == ByCost) by([&](const Row& row) { return -row.entry.cost.value_or(Cny{}).fen; });
    if (order_ == ByScore) by([&](const Row& row) { return -row.entry.score; });
}

void ProgrammeModel::setOrder(Order order) {
    if (order_ == order) return;
    Q_EMIT layoutAboutToBeChanged();
    order_ = order;
    arrange();
    Q_EMIT layoutChanged();
    Q_EMIT changed();
}

void ProgrammeModel::tryBudget(const QString& budget) {
    std::optional<Cny> amount;
    if (const QString text = budget.trimmed(); !text.isEmpty()) {
        bool is_number = false;
        const double yuan = QLocale(QLocale::English, QLocale::UnitedStates).toDouble(text, &is_number);
        constexpr double most = 1e12;  // more than any city has
        if (!is_number || yuan < 0.0 || yuan > most) {
            problem_ = tr("“%1” is not an amount of money: write yuan a year, as 2000000.").arg(text);
            Q_EMIT changed();
            return;
        }
        amount = Cny::from_yuan(yuan);
    }
    request_.budget_per_year = amount;
    replan();
}

void ProgrammeModel::setStarted(int unit, bool started) {
    const UnitId id{static_cast<std::size_t>(unit)};
    std::erase(request_.started, id);
    if (started) request_.started.push_back(id);
    std::ranges::sort(request_.started);
    replan();
}

void ProgrammeModel::replan() {
    if (!layout_) return;
    working_ = true;
    problem_.clear();
    Q_EMIT changed();
    const auto work = [ground = workspace_->ground(), layout = layout_, request = request_](const Run& run) {
        PlannedLayout tried = *layout;
        make_programme(ground->plan().site.profile, ground->plan().ground.compounds, request, run, tried);
        Entries entries;
        for (Unit& unit : tried.units) entries.push_back(std::move(unit.programme));
        return entries;
    };
    const auto done = [this, layout = layout_](const Entries& entries) {
        if (layout != layout_) return;
        working_ = false;
        tried_ = true;
        const bool pays =
            std::ranges::any_of(entries, [](const auto& entry) { return entry && entry->year; });
        if (request_.budget_per_year && !pays)
            problem_ =
                tr("The budget pays for no unit, or the profile has no cost of starting "
                   "(programme.start_cny_per_m2).");
        show(entries);
    };
    const auto failed = [this](const Error& error) {
        working_ = false;
        problem_ = to_qstring(error.problem(language()));
        Q_EMIT changed();
    };
    workspace_->jobs()->startLatest("programme", this, work, done, failed);
}

void ProgrammeModel::store() {
    if (!tried_ || working_) return;
    store_layout(*workspace_, layout_, [request = request_](EditSession& session, const Run& run) {
        session.store("lifang-viewer", run, nullptr, &request);
    });
}

QString ProgrammeModel::budget() const {
    return workspace_ && request_.budget_per_year ? money_text(*request_.budget_per_year, language())
                                                  : QString();
}

QStringList ProgrammeModel::batches() const {
    std::map<int, std::pair<QStringList, Cny>> batches;
    for (const Row& row : rows_) {
        if (!row.entry.year) continue;
        auto& [codes, cost] = batches[*row.entry.year];
        codes << to_qstring(at(layout_->units, row.unit).code);
        cost = cost + row.entry.cost.value_or(Cny{});
    }
    QStringList texts;
    for (const auto& [year, batch] : batches)
        texts << tr("Year %1: %2 (%3)")
                     .arg(year)
                     .arg(batch.first.join(tr(", ")), money_text(batch.second, language()));
    return texts;
}

QString ProgrammeModel::meaning(const ProgrammeEntry& entry) const {
    QStringList lines;
    const auto add = [&](const QString& name, const std::optional<double>& score, ProgrammePart first,
                         ProgrammePart last) {
        QStringList parts;
        for (auto part = static_cast<std::size_t>(first); part <= static_cast<std::size_t>(last); ++part)
            if (entry.parts[part])
                parts << to_qstring(word_of(CodeSet::programme_part,
                                            to_text(static_cast<ProgrammePart>(part)), language())) +
                             ' ' + score_text(entry.parts[part]);
        lines << tr("%1 %2: %3").arg(name, score_text(score), parts.join(tr(", ")));
    };
    add(tr("Need"), entry.need, ProgrammePart::age, ProgrammePart::unmanaged);
    add(tr("Benefit"), entry.benefit, ProgrammePart::households_per_cost, ProgrammePart::incentive);
    add(tr("Readiness"), entry.readiness, ProgrammePart::consent, ProgrammePart::in_bounds);
    return lines.join('\n');
}

int ProgrammeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ProgrammeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const ProgrammeEntry& entry = row.entry;
    switch (role) {
        case UnitRole:
            return static_cast<int>(row.unit.index);
        case CodeRole:
            return to_qstring(at(layout_->units, row.unit).code);
        case PlaceRole:
            return entry.position ? count_text(*entry.position) : QString();
        case YearRole:
            return entry.year ? count_text(*entry.year) : QString();
        case CostRole:
            return entry.cost ? money_text(*entry.cost, language()) : QString();
        case ScoreRole:
            return score_text(entry.score);
        case StartedRole:
            return entry.is_started;
        case MeaningRole:
            return meaning(entry);
        default:
            return {};
    }
}

QHash<int, QByteArray> ProgrammeModel::roleNames() const {
    return {{UnitRole, "unit"}, {CodeRole, "code"},   {PlaceRole, "place"},     {YearRole, "year"},
            {CostRole, "cost"}, {ScoreRole, "score"}, {StartedRole, "started"}, {MeaningRole, "meaning"}};
}

}  // namespace lifang
