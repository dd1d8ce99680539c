#pragma once

#include <QAbstractListModel>
#include <QPointF>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// One line of a sheet of figures: what it is, what it comes to, and on demand how it is worked out and where
/// that comes from. A line may stand for a compound, a unit or a place on the map.
struct Line {
    enum Tone { Plain, Sum, Alarming, Remark };  ///< Remark: words without a value

    QString section;
    QString name;
    QString value;
    QString meaning;  ///< formula, or what it says: a sentence
    QString source;   ///< document or profile entry
    Tone tone = Plain;
    bool unknown = false;  ///< `value` says why it is not known
    int compound = -1;
    int unit = -1;
    std::optional<QPointF> place{};  ///< in the plan's CRS

    friend bool operator==(const Line&, const Line&) = default;
};

/// A sheet as a list. An edit that changes a few values changes a few rows.
class LineList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a panel")
    Q_PROPERTY(int count READ count NOTIFY changed)

  public:
    enum Role {
        SectionRole = Qt::UserRole + 1,
        NameRole,
        ValueRole,
        MeaningRole,
        SourceRole,
        ToneRole,
        UnknownRole,
        CompoundRole,
        UnitRole,
        HasPlaceRole,
        PlaceRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// Lines that go on, by section and name, keep their rows; the rest is removed and put in.
    void show(std::vector<Line> lines);
    const std::vector<Line>& lines() const { return lines_; }

    int count() const { return rowCount(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();

  private:
    std::vector<Line> lines_;
};

}  // namespace lifang
