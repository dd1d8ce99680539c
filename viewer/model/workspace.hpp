#pragma once

#include "edit/document.hpp"
#include "jobs/job_queue.hpp"
#include "model/added_files.hpp"
#include "model/gate_desk.hpp"
#include "model/map_look.hpp"
#include "model/marks.hpp"
#include "model/notice.hpp"
#include "model/replacement.hpp"
#include "model/selection.hpp"
#include "model/session.hpp"
#include "model/sight.hpp"
#include "model/toolbox.hpp"
#include "model/unsaved_edits.hpp"
#include "scene/layout_ptr.hpp"

#include <QObject>
#include <filesystem>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The desk a planner works at: the plan that is open, which of its layouts is shown and what is chosen in
/// it. Every panel is given it, and nothing else: what one panel does, the map and the other panels see here.
class Workspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(lifang::Document* document READ document CONSTANT)
    Q_PROPERTY(lifang::JobQueue* jobs READ jobs CONSTANT)
    Q_PROPERTY(lifang::Notice* notice READ notice CONSTANT)
    Q_PROPERTY(lifang::UnsavedEdits* unsaved READ unsaved CONSTANT)
    Q_PROPERTY(lifang::Replacement* replacement READ replacement CONSTANT)
    Q_PROPERTY(lifang::Session* session READ session CONSTANT)
    Q_PROPERTY(lifang::Selection* selection READ selection CONSTANT)
    Q_PROPERTY(lifang::Toolbox* toolbox READ toolbox CONSTANT)
    Q_PROPERTY(lifang::Marks* marks READ marks CONSTANT)
    Q_PROPERTY(lifang::Sight* sight READ sight CONSTANT)
    Q_PROPERTY(lifang::MapLook* look READ look CONSTANT)
    Q_PROPERTY(lifang::GateDesk* gates READ gates CONSTANT)
    Q_PROPERTY(lifang::AddedFiles* added READ added CONSTANT)
    Q_PROPERTY(lifang::ScreenLanguage* language READ language CONSTANT)
    Q_PROPERTY(lifang::scene::GroundPtr ground READ ground NOTIFY groundChanged)
    Q_PROPERTY(lifang::scene::LayoutPtr layout READ layout NOTIFY shownChanged)
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY groundChanged)  ///< also while another one is being opened
    /// Row of the layout; −1 without one.
    Q_PROPERTY(int shown READ shown WRITE setShown NOTIFY shownChanged)

  public:
    /// All are there longer than the workspace.
    Workspace(ScreenLanguage& language, JobQueue& jobs, Document& document, QObject* parent = nullptr);

    Document* document() { return &document_; }
    JobQueue* jobs() { return &jobs_; }
    Notice* notice() { return &notice_; }
    UnsavedEdits* unsaved() { return &unsaved_; }
    Replacement* replacement() { return &replacement_; }
    Session* session() { return &session_; }
    Selection* selection() { return &selection_; }
    const Selection* selection() const { return &selection_; }
    Toolbox* toolbox() { return &toolbox_; }
    Marks* marks() { return &marks_; }
    Sight* sight() { return &sight_; }
    MapLook* look() { return &look_; }
    GateDesk* gates() { return &gates_; }
    AddedFiles* added() { return &added_; }
    ScreenLanguage* language() const { return &language_; }
    bool hasPlan() const { return ground() != nullptr; }

    /// The plan's ground; null without a plan.
    const scene::GroundPtr& ground() const { return document_.ground(); }
    /// The layout that is shown; null without one. `groundChanged` comes before `shownChanged`.
    const scene::LayoutPtr& layout() const { return layout_; }
    int shown() const { return layout_ ? shown_ : -1; }
    /// Nothing happens where there is no such row.
    void setShown(int row);
    /// Every file that is on the screen: nothing is written over one.
    std::vector<std::filesystem::path> inputs() const;
    int layoutCount() const { return document_.layoutCount(); }
    /// By row; null where there is none.
    scene::LayoutPtr layoutAt(int row) const { return document_.layout(row); }
    /// Reads the plan file anew, after a layout was put behind the others there, and shows that one.
    void showStored();
    /// Lets go of a file that is being opened or could not be, else of what was said. False: neither is
    /// there.
    Q_INVOKABLE bool closeMessage();

  Q_SIGNALS:
    void groundChanged();  ///< another plan, or none: numbers of compounds are others
    void shownChanged();   ///< another layout, or the same after an edit: numbers of units may be others

  private:
    void takeGround();
    void takeLayouts();
    void show(int row);
    void speak();
    void followGates();

    ScreenLanguage& language_;
    JobQueue& jobs_;
    Document& document_;
    Notice notice_;
    UnsavedEdits unsaved_{document_, jobs_};
    Replacement replacement_;
    Session session_;
    Selection selection_;
    Toolbox toolbox_;
    Marks marks_;
    Sight sight_;
    MapLook look_;
    GateDesk gates_;
    AddedFiles added_;
    scene::LayoutPtr layout_;
    QString path_;  ///< of the plan that is shown
    int shown_ = 0;
    bool goes_on_ = false;  ///< the plan was read again, and a stored layout of it was shown
};

}  // namespace lifang
