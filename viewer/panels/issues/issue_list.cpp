#include "panels/issues/issue_list.hpp"

#include "core/issue_titles.hpp"
#include "model/words.hpp"

#include <QPointF>

namespace lifang {

void IssueList::show(scene::GroundPtr ground) {
    beginResetModel();
    ground_ = std::move(ground);
    endResetModel();
}

void IssueList::refresh(Language language) {
    language_ = language;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Issues& IssueList::issues() const {
    static const Issues none;
    return ground_ ? ground_->plan().issues : none;
}

int IssueList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(issues().size());
}

QVariant IssueList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Issue& issue = issues()[static_cast<std::size_t>(index.row())];
    switch (role) {
        case SeverityRole:
            return static_cast<int>(issue.severity);
        case SeverityTextRole:
            return word_text(CodeSet::severity, to_text(issue.severity), language_);
        case CodeRole:
            return to_qstring(issue.code);
        case TitleRole: {
            QString title = to_qstring(issue_title(issue.code, language_));
            if (!title.isEmpty()) title[0] = title[0].toUpper();
            return title;
        }
        case StageRole:
            return to_qstring(to_text(issue.stage));
        case StageTextRole:
            return word_text(CodeSet::stage, to_text(issue.stage), language_);
        case SentenceRole:
            return to_qstring(issue.message.in(language_));
        case AdviceRole:
            return to_qstring(issue.message.advice(language_));
        case FeatureRole:
            if (issue.source_layer.empty()) return QString();
            return issue.source_fid
                       ? to_qstring(issue.source_layer) + ' ' + QString::number(*issue.source_fid)
                       : to_qstring(issue.source_layer);
        case HasPlaceRole:
            return issue.place.has_value();
        case PlaceRole:
            return issue.place ? QPointF(issue.place->x, issue.place->y) : QPointF();
        default:
            return {};
    }
}

QHash<int, QByteArray> IssueList::roleNames() const {
    return {{SeverityRole, "severity"}, {SeverityTextRole, "severityText"},
            {CodeRole, "code"},         {TitleRole, "title"},
            {StageRole, "stage"},       {StageTextRole, "stageText"},
            {SentenceRole, "sentence"}, {AdviceRole, "advice"},
            {FeatureRole, "feature"},   {HasPlaceRole, "hasPlace"},
            {PlaceRole, "place"}};
}

}  // namespace lifang
