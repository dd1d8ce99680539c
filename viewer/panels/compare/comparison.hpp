#pragma once

#include "model/while_seen.hpp"
#include "model/workspace.hpp"
#include "panels/compare/move_list.hpp"

#include <QPointer>
#include <QVariantList>

namespace lifang {

/// The layout that is shown against another one: what moves, and which figures differ.
class Comparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// The panel is open: only then it follows what is shown.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(
        int other READ other WRITE setOther NOTIFY changed)  ///< row in the workspace; −1: there is none
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)  ///< {value, text} of all but the shown one
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(lifang::MoveList* moves READ moves CONSTANT)
    Q_PROPERTY(QList<int> movedCompounds READ movedCompounds NOTIFY changed)
    /// {name, here, there, difference, better, meaning}; better: 1 the other, −1 the shown one, 0 neither.
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(lifang::scene::LayoutPtr there READ there NOTIFY changed)  ///< null without another one
    Q_PROPERTY(QStringList thereLabels READ thereLabels NOTIFY changed)   ///< of its units, on the map
    Q_PROPERTY(QString hereName READ hereName NOTIFY changed)
    Q_PROPERTY(QString thereName READ thereName NOTIFY changed)

  public:
    explicit Comparison(QObject* parent = nullptr) : QObject(parent) {}

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    bool isActive() const { return seen_.isSeen(); }
    void setActive(bool active) {
        if (seen_.setSeen(active)) Q_EMIT activeChanged();
    }
    int other() const { return there() ? other_ : -1; }
    void setOther(int row);
    QVariantList choices() const;
    QString summary() const;
    MoveList* moves() { return &moves_; }
    QList<int> movedCompounds() const { return moves_.compounds(); }
    QVariantList figures() const;
    QString hereName() const { return nameOf(workspace_ ? workspace_->layout() : nullptr); }
    QString thereName() const { return nameOf(there()); }
    scene::LayoutPtr there() const;
    QStringList thereLabels() const;

  Q_SIGNALS:
    void workspaceChanged();
    void activeChanged();
    void changed();

  private:
    void catchUp();
    QString nameOf(const scene::LayoutPtr& layout) const;
    Language language() const { return workspace_->language()->language(); }

    WhileSeen seen_{[this] { catchUp(); }};
    QPointer<Workspace> workspace_;
    int other_ = -1;
    LayoutComparison comparison_;
    MoveList moves_;
};

}  // namespace lifang
