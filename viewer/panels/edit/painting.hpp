#pragma once

#include "model/workspace.hpp"
#include "panels/edit/stroke_units.hpp"

#include <QObject>

namespace lifang {

/// A stroke of the brush: what it would do, told while it is drawn, and the command that it ends in. Steps
/// are weighed beside the window; of several that wait only the last is answered, so that the hand is never
/// held up.
class Painting : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    /// A stroke is being drawn and its effect is known.
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(lifang::StrokeUnits* units READ units CONSTANT)
    Q_PROPERTY(QList<int> movers READ movers NOTIFY changed)     ///< who would change its unit, or mend one
    Q_PROPERTY(QList<int> cutOff READ cutOff NOTIFY changed)     ///< parts that would fall off their unit
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed)  ///< what it breaks, in words

  public:
    explicit Painting(QObject* parent = nullptr) : QObject(parent) {}

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    bool isShown() const { return effect_.has_value(); }
    StrokeUnits* units() { return &units_; }
    QList<int> moved() const;
    QList<int> movers() const { return moved() + connector(); }
    QList<int> cutOff() const;
    QList<int> connector() const;  ///< who would join parts that fall off
    QStringList remarks() const;

    /// The stroke has reached these compounds; they would go to a unit of the shown layout.
    Q_INVOKABLE void stroke(const QList<int>& compounds, int unit);
    /// It ended: one command of the history.
    Q_INVOKABLE void release(const QList<int>& compounds, int unit);
    Q_INVOKABLE void abandon();

  Q_SIGNALS:
    void changed();

  private:
    void accept(const StepEffect& effect);
    QList<int> to_move(const QList<int>& compounds, int unit) const;
    const PlannedLayout* parentLayout() const;

    Workspace* workspace_ = nullptr;
    bool drawing_ = false;
    std::optional<StepEffect> effect_;
    StrokeUnits units_;
};

}  // namespace lifang
