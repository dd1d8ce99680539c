#pragma once

#include "model/workspace.hpp"

#include <QStringList>

namespace lifang {

/// What is said of a compound in a few lines: its name, its unit, and the figures people know it by.
class PlaceFacts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    Q_PROPERTY(int compound READ compound WRITE setCompound NOTIFY changed)  ///< −1 for none
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)        ///< its code and name; empty: in none
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed)  ///< floor area, households, management …
    Q_PROPERTY(
        QString outOfScope READ outOfScope NOTIFY changed)  ///< why it takes no part; empty when it does

  public:
    using QObject::QObject;

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    int compound() const { return compound_; }
    void setCompound(int compound);
    QString name() const;
    QString unit() const;
    QStringList lines() const;
    QString outOfScope() const;

  Q_SIGNALS:
    void changed();

  private:
    const Compound* find() const;
    Language language() const { return workspace_->language()->language(); }

    Workspace* workspace_ = nullptr;
    int compound_ = -1;
};

}  // namespace lifang
