#pragma once

#include "model/selection.hpp"
#include "model/session.hpp"
#include "model/toolbox.hpp"
#include "scene/layout_ptr.hpp"

#include <QObject>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The desk a planner works at: the plan that is open, which of its layouts is shown and what is chosen in
/// it. Every panel is given it, and nothing else: what one panel does, the map and the other panels see here.
class Workspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(lifang::Session* session READ session CONSTANT)
    Q_PROPERTY(lifang::Selection* selection READ selection CONSTANT)
    Q_PROPERTY(lifang::Toolbox* toolbox READ toolbox CONSTANT)
    Q_PROPERTY(lifang::ScreenLanguage* language READ language CONSTANT)
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY groundChanged)  ///< also while another one is being opened
    Q_PROPERTY(
        int shown READ shown WRITE setShown NOTIFY shownChanged)  ///< row of the layout; −1 without one

  public:
    Workspace(ScreenLanguage& language, Session& session, QObject* parent = nullptr);

    Session* session() { return &session_; }
    Selection* selection() { return &selection_; }
    Toolbox* toolbox() { return &toolbox_; }
    ScreenLanguage* language() { return &language_; }
    bool hasPlan() const { return ground() != nullptr; }

    /// The plan's ground; null without a plan.
    const scene::GroundPtr& ground() const { return session_.scene(); }
    /// The layout that is shown; null without one. `groundChanged` comes before `shownChanged`.
    const scene::LayoutPtr& layout() const { return layout_; }
    int shown() const { return layout_ ? session_.layout() : -1; }
    void setShown(int row) { session_.setLayout(row); }

  Q_SIGNALS:
    void groundChanged();  ///< another plan: numbers of compounds are others
    void shownChanged();   ///< another layout, or the same after an edit: numbers of units may be others

  private:
    void follow();

    ScreenLanguage& language_;
    Session& session_;
    Selection selection_;
    Toolbox toolbox_;
    scene::GroundPtr ground_;
    scene::LayoutPtr layout_;
};

}  // namespace lifang
