#pragma once

#include "scene/anchors.hpp"
#include "scene/camera.hpp"

#include <QAbstractListModel>
#include <QFont>
#include <QStringList>

namespace lifang {

/// The labels that have room on the screen: a unit's label shows when it fits into the unit, in two lines, or
/// with its first line alone. Rows change only when the set of labels does; moving the map moves them.
class LabelModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { UnitRole = Qt::UserRole + 1, TitleRole, DetailRole, CentreXRole, CentreYRole };

    explicit LabelModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// By unit: title and detail, parted by a line break.
    void setTexts(const QStringList& texts);
    const QStringList& texts() const { return texts_; }
    void place(const scene::Camera& camera, const std::vector<scene::Anchor>* anchors, double width,
               double height);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    struct Label {
        int unit = 0;
        QString title;
        QString detail;  ///< empty where only the title has room
        Point at;

        bool sameTextAs(const Label& other) const {
            return unit == other.unit && title == other.title && detail == other.detail;
        }
    };

    QStringList texts_;
    std::vector<QSizeF> title_sizes_;
    std::vector<QSizeF> sizes_;
    std::vector<Label> labels_;
};

}  // namespace lifang
