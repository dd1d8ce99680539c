#pragma once

#include "core/error.hpp"
#include "edit/opened_plan.hpp"
#include "jobs/job_queue.hpp"

#include <QObject>
#include <QUrl>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// A plan file on the screen: its ground, its layouts, and why it could not be opened.
class Document : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString path READ path NOTIFY stateChanged)          ///< of the plan that is shown
    Q_PROPERTY(QString fileName READ fileName NOTIFY stateChanged)  ///< its last part
    /// The last part of the path that is being opened or could not be; else empty.
    Q_PROPERTY(QString wantedName READ wantedName NOTIFY stateChanged)
    Q_PROPERTY(QString errorWhere READ errorWhere NOTIFY textsChanged)
    Q_PROPERTY(QString errorProblem READ errorProblem NOTIFY textsChanged)
    Q_PROPERTY(QString errorAdvice READ errorAdvice NOTIFY textsChanged)
    Q_PROPERTY(int layoutCount READ layoutCount NOTIFY layoutsChanged)

  public:
    /// Opening and Failed tell of the file that was asked for last; the plan before stays, until another one
    /// is there.
    enum State { Empty, Opening, Ready, Failed };
    Q_ENUM(State)

    /// The queue outlives it.
    explicit Document(JobQueue& jobs, QObject* parent = nullptr);

    State state() const { return state_; }
    const QString& path() const { return path_; }
    QString fileName() const;
    QString wantedName() const;
    QString errorWhere() const;  ///< why there is no plan, in the language of the screen
    QString errorProblem() const;
    QString errorAdvice() const;

    bool hasPlan() const { return opened_.ground != nullptr; }
    const scene::GroundPtr& ground() const { return opened_.ground; }  ///< null: no plan
    int layoutCount() const { return static_cast<int>(opened_.layouts.size()); }
    /// By position; null where there is none.
    scene::LayoutPtr layout(int position) const;

    /// The language errors are told in.
    void setLanguage(Language language);

    /// Reads a plan file beside the window; a file that is being opened already is let go.
    Q_INVOKABLE void open(const QUrl& file);
    void openFile(const QString& path);
    /// Shows a plan that is in memory and in no file.
    void openPlan(Plan plan);
    Q_INVOKABLE void close();
    /// Lets go of a file that is being opened, or of the error that it ended in.
    Q_INVOKABLE void dismiss();

  Q_SIGNALS:
    void stateChanged();
    void textsChanged();
    void opened();  ///< another plan is shown, or none
    void layoutsChanged();

  private:
    template <class Read>
    void start(Read read, const QString& path);
    void letGo();  ///< of the file that is being opened or could not be
    void accept(OpenedPlan opened, const QString& path);
    void refuse(const Error& error);
    void show(OpenedPlan opened, const QString& path);
    void setState(State state);

    JobQueue& jobs_;
    Language language_ = Language::en;
    State state_ = Empty;
    QString path_, wanted_;
    OpenedPlan opened_;
    std::optional<Error> error_;
    JobId opening_ = 0;
    quint64 ticket_ = 0;  ///< of the plan asked for last: one that comes late is dropped
};

}  // namespace lifang
