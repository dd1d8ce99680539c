#pragma once

#include "core/figures/table.hpp"
#include "scene/ground.hpp"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The card of one unit: its figures as rows of a name and a value. What no stage knows has no row.
class UnitFigures : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the session")
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed)  ///< −1 for none
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QStringList violations READ violations NOTIFY changed)
    Q_PROPERTY(QStringList compounds READ compounds NOTIFY changed)  ///< names of its compounds

  public:
    enum Role { NameRole = Qt::UserRole + 1, ValueRole };

    explicit UnitFigures(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    void show(scene::GroundPtr scene, int layout);
    void refresh(Language language);

    int unit() const { return unit_; }
    void setUnit(int unit);
    QString code() const;
    QString name() const;
    QStringList violations() const;
    QStringList compounds() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();

  private:
    struct Row {
        QString name;
        QString value;
    };
    const Unit* find() const;
    void write();
    void add(const UnitFigure& figure, const Unit& unit);

    scene::GroundPtr scene_;
    int layout_ = -1;
    int unit_ = -1;
    Language language_ = Language::en;
    std::vector<Row> rows_;
};

}  // namespace lifang
