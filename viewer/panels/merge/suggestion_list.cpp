#include "suggestion_list.hpp"

#include "core/figures/table.hpp"
#include "evaluate/merge/between.hpp"
#include "load/site/compound_title.hpp"
#include "model/format.hpp"
#include "publish/report/score_words.hpp"

#include <cmath>
#include <utility>

namespace lifang {
namespace {

QString score_text(double score) {
    const QString number = QString::number(std::abs(score), 'f', 2);
    if (number == QStringLiteral("0.00")) return number;
    return (score < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + number;
}

}  // namespace

void SuggestionList::show(scene::GroundPtr ground, scene::LayoutPtr layout,
                          std::shared_ptr<const MergeSuggestions> suggestions) {
    beginResetModel();
    ground_ = std::move(ground);
    layout_ = std::move(layout);
    suggestions_ = std::move(suggestions);
    list_rows();
    endResetModel();
    Q_EMIT changed();
}

void SuggestionList::refresh(Language language) {
    language_ = language;
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

void SuggestionList::setOnlyFitting(bool only) {
    if (only_fitting_ == only) return;
    beginResetModel();
    only_fitting_ = only;
    list_rows();
    endResetModel();
    Q_EMIT changed();
}

bool SuggestionList::fits(const MergeSuggestion& one) const {
    // compounds of one unit merge inside it: its size stays
    return one.units.empty() || (one.whole.unit.floor_area.value >= layout_->min_m2 && !one.is_heavy);
}

void SuggestionList::list_rows() {
    rows_.clear();
    if (!suggestions_) return;
    for (const auto* list : {&suggestions_->units, &suggestions_->compounds})
        for (const MergeSuggestion& one : *list)
            if (!only_fitting_ || fits(one)) rows_.push_back(&one);
}

QString SuggestionList::compared() const {
    if (!suggestions_) return {};
    return tr("%1 pairs and triples of units compared, %2 of compounds")
        .arg(count_text(static_cast<qint64>(suggestions_->units_compared)),
             count_text(static_cast<qint64>(suggestions_->compounds_compared)));
}

QString SuggestionList::title_of(const MergeSuggestion& one) const {
    QStringList names;
    for (const UnitId unit : one.units) names << QString::fromStdString(at(layout_->units, unit).code);
    if (one.units.empty())
        for (const CompoundId compound : one.whole.compounds)
            names << QString::fromStdString(compound_title(at(ground_->plan().ground.compounds, compound)));
    return names.join(QStringLiteral(" + "));
}

QString SuggestionList::whole_of(const MergeSuggestion& one) const {
    const Unit& whole = one.whole.unit;
    QStringList texts{area_text(whole.floor_area, language_)};
    if (!one.units.empty()) texts << deviation_text(whole.deviation);
    if (whole.households) texts << tr("%1 households").arg(count_text(*whole.households));
    return texts.join(QStringLiteral(" · "));
}

QString SuggestionList::remark_of(const MergeSuggestion& one) const {
    if (one.is_heavy) return tr("Above the maximum");
    if (one.has_small && !one.units.empty()) return tr("Helps a unit that is too small");
    if (one.units.empty()) return tr("Compounds of one unit");
    return {};
}

QString SuggestionList::roads_of(const MergeSuggestion& one) const {
    QStringList texts;
    for (const MergeJudgement::RoadInside& road : one.roads)
        texts << QString::fromStdString(name_of_road(road).in(language_)) + ' ' +
                     length_text(road.length, language_);
    return texts.join(tr(", "));
}

QVariantList SuggestionList::parts_of(const MergeSuggestion& one) const {
    const Profile& profile = ground_->plan().site.profile;
    QVariantList parts;
    for (std::size_t i = 0; i < score_part_count; ++i) {
        const auto part = static_cast<ScorePart>(i);
        const double weight = weight_of(profile.merge, part);
        if (!one.score[part] || weight <= 0.0) continue;
        const auto words = [&](const Text& text) {
            const std::string_view in = text.in(language_);
            return QString::fromUtf8(in.data(), static_cast<qsizetype>(in.size()));
        };
        parts << QVariantMap{{QStringLiteral("name"), words(score_part_name(part))},
                             {QStringLiteral("value"), score_text(*one.score[part])},
                             {QStringLiteral("share"), *one.score[part]},
                             {QStringLiteral("meaning"),
                              tr("%1; weighs %2").arg(words(score_part_meaning(part))).arg(weight)}};
    }
    return parts;
}

int SuggestionList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant SuggestionList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const MergeSuggestion& one = suggestion(index.row());
    switch (role) {
        case TitleRole:
            return title_of(one);
        case KindRole:
            return one.units.empty() ? QStringLiteral("compounds") : QStringLiteral("units");
        case ScoreRole:
            return score_text(one.score.total);
        case WholeRole:
            return whole_of(one);
        case RemarkRole:
            return remark_of(one);
        case HeavyRole:
            return one.is_heavy;
        case RoadsRole:
            return roads_of(one);
        case PartsRole:
            return parts_of(one);
        case CompoundsRole: {
            QVariantList compounds;
            for (const CompoundId compound : one.whole.compounds)
                compounds << static_cast<int>(compound.index);
            return compounds;
        }
        default:
            return {};
    }
}

QHash<int, QByteArray> SuggestionList::roleNames() const {
    return {{TitleRole, "title"}, {KindRole, "kind"},     {ScoreRole, "score"},
            {WholeRole, "whole"}, {RemarkRole, "remark"}, {HeavyRole, "heavy"},
            {RoadsRole, "roads"}, {PartsRole, "parts"},   {CompoundsRole, "compounds"}};
}

}  // namespace lifang
