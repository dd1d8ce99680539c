#pragma once

#include "core/words.hpp"
#include "evaluate/coverage/coverage.hpp"
#include "scene/ground.hpp"

#include <QAbstractListModel>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Compounds that a kind of facility does not serve: who, why, and how far it is. Nearest first, so that what
/// a few metres more would serve stands at the top; those without a way at the end.
class MissedList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the coverage model")

  public:
    enum Role { CompoundRole = Qt::UserRole + 1, NameRole, ReasonRole, WalkRole, HouseholdsRole };

    using QAbstractListModel::QAbstractListModel;

    void show(scene::GroundPtr ground, std::vector<Coverage> missed);
    void refresh(Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    QString reason_text(const Coverage& row) const;

    scene::GroundPtr ground_;
    std::vector<Coverage> rows_;
    Language language_ = Language::en;
};

}  // namespace lifang
