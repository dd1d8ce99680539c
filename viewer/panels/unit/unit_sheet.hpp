#pragma once

#include "model/line_list.hpp"
#include "model/while_seen.hpp"
#include "model/workspace.hpp"

#include <QPointer>

namespace lifang {

/// Everything a plan says of one unit of the shown layout: the one that is chosen, or else under the pointer.
class UnitSheet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// The panel is open: only then it follows what is shown.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(int unit READ unit NOTIFY changed)  ///< −1 for none
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString community READ community NOTIFY changed)
    Q_PROPERTY(
        QStringList violations READ violations NOTIFY changed)  ///< in words, with the bound that is broken
    Q_PROPERTY(lifang::LineList* lines READ lines CONSTANT)

  public:
    explicit UnitSheet(QObject* parent = nullptr) : QObject(parent) {}

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    bool isActive() const { return seen_.isSeen(); }
    void setActive(bool active) {
        if (seen_.setSeen(active)) Q_EMIT activeChanged();
    }
    int unit() const { return unit_; }
    QString code() const;
    QString name() const;
    QString community() const;
    QStringList violations() const;
    LineList* lines() { return &lines_; }

  Q_SIGNALS:
    void workspaceChanged();
    void activeChanged();
    void changed();

  private:
    void catchUp();
    int followed() const;
    const Unit* find() const;
    Language language() const { return workspace_->language()->language(); }

    WhileSeen seen_{[this] { catchUp(); }};
    QPointer<Workspace> workspace_;
    int unit_ = -1;
    LineList lines_;
};

}  // namespace lifang
