#pragma once

#include "core/error.hpp"
#include "jobs/job.hpp"

#include <QObject>
#include <QThreadPool>
#include <deque>
#include <memory>
#include <type_traits>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Work that would hold up the window, one job after the other on one thread beside it. The window never
/// waits for it: results come back as calls on the window's thread, where the queue itself lives too.
///
/// Jobs are started for an owner. Where that is gone its jobs are dropped, the one at work is asked to stop,
/// and nobody is called. What `work` returns is handed to `done`; an Error goes to `failed`, that of a job
/// that was stopped (ExitCode::interrupted) too. Without `failed` the queue tells of it: problem(). Defects
/// of the program are errors as well.
class JobQueue : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Whether people wait for a job. Live and idle jobs (below) are not shown.
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool canStop READ canStop NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)  ///< of the stage, 0…1; −1: not known
    Q_PROPERTY(QString stage READ stage NOTIFY progressChanged)

  public:
    using Failed = std::function<void(const Error&)>;

    explicit JobQueue(QObject* parent = nullptr);
    /// Asks the job at work to stop and waits until it has: as long as the engine takes to its next look at
    /// its Run.
    ~JobQueue() override;

    bool busy() const;
    /// A live job is at work or next: what was just asked for is about to be answered.
    bool isAnswering() const;
    QString title() const;
    bool canStop() const;
    double progress() const { return state_.share; }
    QString stage() const;

    /// The language stages are named in.
    void setLanguage(Language language);
    /// Asked on the thread of a job that failed as only a defect would (ExitCode::internal): throws the Error
    /// that is to blame, which is told instead.
    void setInquiry(std::function<void()> inquiry) { inquiry_ = std::move(inquiry); }

    /// Puts `work` (const Run& → anything, or nothing) behind the jobs that wait. `done` takes what it
    /// returns.
    template <class Work, class Done>
    JobId start(JobKind kind, const QObject* owner, Work work, Done done, Failed failed = {}) {
        return enqueue({.kind = kind, .owner = owner, .failed = failed, .work = deliver(work, done)});
    }
    /// A short job that nobody is told of: carrying out an edit. Never dropped while its owner lives.
    template <class Work, class Done>
    JobId startQuietly(const QObject* owner, Work work, Done done, Failed failed = {}) {
        return startLatest({}, owner, std::move(work), std::move(done), std::move(failed));
    }
    /// A live job: figures of what is being drawn. One of the same channel that waits still is dropped; the
    /// owner hears nothing of it.
    template <class Work, class Done>
    JobId startLatest(const QByteArray& channel, const QObject* owner, Work work, Done done,
                      Failed failed = {}) {
        return enqueue({.manner = JobManner::live,
                        .owner = owner,
                        .channel = channel,
                        .failed = failed,
                        .work = deliver(work, done)});
    }
    /// An idle job: done when nothing else waits, stopped and begun anew where something else comes. Of one
    /// channel the latest only, also where an older one is at work.
    template <class Work, class Done>
    JobId startIdle(const QByteArray& channel, const QObject* owner, Work work, Done done,
                    Failed failed = {}) {
        return enqueue({.manner = JobManner::idle,
                        .owner = owner,
                        .channel = channel,
                        .failed = failed,
                        .work = deliver(work, done)});
    }

    /// Asks the job that people wait for to stop.
    Q_INVOKABLE void stop();
    /// One job, whether it is at work or waits. Its owner hears of it by `failed`.
    void stop(JobId job);
    /// Drops all idle jobs of a channel without a word.
    void drop(const QByteArray& channel);
    /// Drops what waits and asks what is at work to stop, nobody is called for any of them.
    Q_INVOKABLE void stopAll();

  Q_SIGNALS:
    void changed();
    void progressChanged();
    void problem(const lifang::Error& error);

  private:
    struct AtWork;

    template <class Work, class Done>
    static JobWork deliver(Work work, Done done) {
        return [work = std::move(work), done = std::move(done)](const Run& run) -> std::function<void()> {
            using Result = std::invoke_result_t<Work, const Run&>;
            if constexpr (std::is_void_v<Result>) {
                work(run);
                return done;
            } else {
                const auto result = std::make_shared<Result>(work(run));
                return [done, result] { done(std::move(*result)); };
            }
        };
    }

    JobId enqueue(Job job);
    void startNext();
    void finish(quint64 id, const std::function<void()>& delivery, const std::optional<Error>& error);
    void fail(const Job& job, const Error& error);
    void dropJobsOf(const QObject* owner);
    void refreshProgress();
    bool isShown() const;

    Language language_ = Language::en;
    std::function<void()> inquiry_;
    JobId last_ = 0;
    std::deque<Job> waiting_;
    std::unique_ptr<AtWork> at_work_;
    JobProgress::State state_;
    QThreadPool pool_;
};

}  // namespace lifang
