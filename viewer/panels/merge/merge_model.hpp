#pragma once

#include "figure_table.hpp"
#include "merge_desk.hpp"
#include "model/line_list.hpp"
#include "model/workspace.hpp"
#include "suggestion_list.hpp"

#include <QObject>
#include <QUrl>
#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What comes of putting units or compounds of the shown layout together: judged by the engine beside the
/// window, shown, and then carried out as a step of the edited layout, written down or let go.
class MergeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)  ///< the panel is open
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(
        bool ofCompounds READ isOfCompounds NOTIFY choiceChanged)  ///< what is chosen: compounds, else units
    Q_PROPERTY(int chosen READ chosen NOTIFY choiceChanged)        ///< how many of them
    Q_PROPERTY(QString choice READ choice NOTIFY choiceChanged)    ///< "05 + 06"
    Q_PROPERTY(QString title READ title NOTIFY changed)            ///< of what was judged
    Q_PROPERTY(QString refusalWhere READ refusalWhere NOTIFY changed)  ///< why it is not possible
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString refusalAdvice READ refusalAdvice NOTIFY changed)
    Q_PROPERTY(QList<int> merged READ merged NOTIFY changed)  ///< compounds of the whole
    Q_PROPERTY(
        QString dossierFile READ dossierFile NOTIFY changed)  ///< beside the plan, named after the merger
    Q_PROPERTY(lifang::FigureTable* figures READ figures CONSTANT)
    Q_PROPERTY(lifang::LineList* lines READ lines CONSTANT)
    Q_PROPERTY(lifang::SuggestionList* suggestions READ suggestions CONSTANT)
    Q_PROPERTY(
        bool suggested READ isSuggested NOTIFY changed)  ///< the suggestions are those of the shown layout

  public:
    enum State { Nothing, Judging, Judged, Refused, Merged };
    Q_ENUM(State)

    explicit MergeModel(QObject* parent = nullptr) : QObject(parent) {}

    Workspace* workspace() { return workspace_; }
    void setWorkspace(Workspace* workspace);
    bool isActive() const { return is_active_; }
    void setActive(bool active);
    State state() const { return state_; }
    bool isOfCompounds() const;
    int chosen() const { return static_cast<int>(chosenNumbers().size()); }
    QString choice() const;
    QString title() const { return judged_ ? judged_title_ : title_of(of_, of_compounds_, parts_); }
    QString refusalWhere() const;
    QString refusal() const;
    QString refusalAdvice() const;
    QList<int> merged() const;
    QString dossierFile() const;
    FigureTable* figures() { return &figures_; }
    LineList* lines() { return &lines_; }
    SuggestionList* suggestions() { return &suggestions_; }
    bool isSuggested() const { return suggested_ != nullptr; }
    /// The last judgement; null: none.
    const std::shared_ptr<const JudgedMerger>& judged() const { return judged_; }

    Q_INVOKABLE void judge();            ///< what is chosen
    Q_INVOKABLE void judgeRow(int row);  ///< a suggestion, which is chosen as well
    Q_INVOKABLE void suggest();
    Q_INVOKABLE void discard();
    /// Carries it out: a step of the edited layout, which the shown one becomes. Not where another one is
    /// edited. The judgement stays, to be written down, until that layout changes again.
    Q_INVOKABLE void apply();
    /// Writes the dossier (.html or .pdf), in the language of the screen. A name without a folder lies beside
    /// the plan. Where the file is there already the workspace's Replacement asks first.
    Q_INVOKABLE void writeDossier(const QString& file, const QString& title = {}, const QString& date = {});

  Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void choiceChanged();
    void dossierWritten(const QString& file, const QUrl& address);

  private:
    QList<int> chosenNumbers() const;
    QString title_of(const scene::LayoutPtr& layout, bool of_compounds, const QList<int>& numbers) const;
    MergerRequest request() const;
    MergerRequest requestOfSession() const;  ///< units by the session's numbers
    std::string command() const;
    std::optional<MergeLayout> layout();
    bool isOfEdited() const;
    bool isStillMerged();
    void follow();
    struct DossierJob;
    void write(const std::shared_ptr<const DossierJob>& job, bool overwrite);
    void ask(bool of_compounds, const QList<int>& parts);
    void take(std::shared_ptr<const JudgedMerger> judged);
    void refuse(const Error& error);
    void clear();
    void show();
    void mark();

    Workspace* workspace_ = nullptr;
    bool is_active_ = false;
    std::shared_ptr<MergeDesk> desk_ = std::make_shared<MergeDesk>();
    State state_ = Nothing;
    bool of_compounds_ = false;  ///< of what was asked for last
    QList<int> parts_;
    JobId asked_ = 0;
    std::optional<Error> refusal_;
    std::shared_ptr<const JudgedMerger> judged_;
    scene::LayoutPtr judged_of_;  ///< the layout before the merger
    QString judged_title_;
    std::string judged_command_;
    std::vector<int> merged_as_;  ///< who is with whom since it was carried out; empty: not done yet
    std::shared_ptr<const MergeSuggestions> suggested_;
    scene::LayoutPtr of_;  ///< the layout that all of it is about
    quint64 round_ = 0;    ///< another one, another round: what was asked before is not waited for
    FigureTable figures_;
    LineList lines_;
    SuggestionList suggestions_;
};

}  // namespace lifang
