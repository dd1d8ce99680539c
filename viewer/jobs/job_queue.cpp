#include "jobs/job_queue.hpp"

#include "core/unforeseen.hpp"

#include <algorithm>
#include <utility>

namespace lifang {

struct JobQueue::AtWork {
    AtWork(Job started, std::function<void()> on_news)
        : job(std::move(started)), progress(std::move(on_news)), run(&progress) {}

    void stop() {
        is_stopping = true;
        run.request_stop();
    }

    Job job;
    JobProgress progress;
    Run run;
    bool is_stopping = false;
    bool begins_anew = false;  // an idle job that another came before
    bool is_dropped = false;   // nobody is to hear of it
};

namespace {

Error find_cause(const Error& error, const std::function<void()>& inquiry) {
    if (error.code() != ExitCode::internal || !inquiry) return error;
    try {
        inquiry();
    } catch (const Error& cause) {
        return cause;
    }
    return error;
}

}  // namespace

JobQueue::JobQueue(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

JobQueue::~JobQueue() {
    waiting_.clear();
    if (at_work_) at_work_->stop();
    pool_.waitForDone();
}

bool JobQueue::isShown() const { return at_work_ && at_work_->job.manner == JobManner::shown; }

bool JobQueue::busy() const {
    return isShown() ||
           std::ranges::any_of(waiting_, [](const Job& job) { return job.manner == JobManner::shown; });
}

bool JobQueue::isAnswering() const {
    return (at_work_ && at_work_->job.manner == JobManner::live) ||
           (!isShown() && !waiting_.empty() && waiting_.front().manner == JobManner::live);
}

QString JobQueue::title() const { return isShown() ? job_title(at_work_->job.kind) : QString(); }

bool JobQueue::canStop() const { return isShown() && !at_work_->is_stopping; }

QString JobQueue::stage() const {
    if (!state_.stage) return {};
    const std::string_view name = stage_name(to_text(*state_.stage), language_);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

void JobQueue::setLanguage(Language language) {
    language_ = language;
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

JobId JobQueue::enqueue(Job job) {
    job.id = ++last_;
    const JobId id = job.id;
    connect(job.owner, &QObject::destroyed, this, &JobQueue::dropJobsOf, Qt::UniqueConnection);
    if (!job.channel.isEmpty())
        std::erase_if(waiting_, [&](const Job& other) {
            return other.channel == job.channel && other.manner == job.manner;
        });
    if (at_work_ && at_work_->job.manner == JobManner::idle) {
        const bool is_displaced = job.manner == JobManner::idle && job.channel == at_work_->job.channel;
        at_work_->is_dropped |= is_displaced;
        at_work_->begins_anew |= job.manner != JobManner::idle;
        if (is_displaced || job.manner != JobManner::idle) at_work_->stop();
    }
    const auto behind = job.manner == JobManner::idle
                            ? waiting_.end()
                            : std::ranges::find(waiting_, JobManner::idle, &Job::manner);
    waiting_.insert(behind, std::move(job));
    if (!at_work_) startNext();
    Q_EMIT changed();
    return id;
}

void JobQueue::startNext() {
    std::erase_if(waiting_, [](const Job& job) { return job.owner.isNull(); });
    if (waiting_.empty()) return;
    Job job = std::move(waiting_.front());
    waiting_.pop_front();
    const JobId id = job.id;
    at_work_ = std::make_unique<AtWork>(std::move(job), [this] {
        QMetaObject::invokeMethod(this, &JobQueue::refreshProgress, Qt::QueuedConnection);
    });
    state_ = {};
    // what is at work stays where it is until it has finished
    pool_.start([this, id, &at_work = *at_work_, inquiry = inquiry_] {
        std::function<void()> delivery;
        std::optional<Error> error;
        try {
            at_work.run.check_stop();
            delivery = at_work.job.work(at_work.run);
        } catch (const Error& caught) {
            error = find_cause(caught, inquiry);
        } catch (const std::exception& defect) {
            error.emplace(error_of(defect));
        }
        QMetaObject::invokeMethod(
            this, [this, id, delivery, error] { finish(id, delivery, error); }, Qt::QueuedConnection);
    });
}

void JobQueue::finish(JobId id, const std::function<void()>& delivery, const std::optional<Error>& error) {
    const std::unique_ptr<AtWork> finished = std::exchange(at_work_, nullptr);
    Q_ASSERT(finished->job.id == id);
    state_ = {};
    const bool was_stopped = error && error->code() == ExitCode::interrupted;
    if (finished->begins_anew && !finished->is_dropped && was_stopped) {
        const auto newer = std::ranges::find_if(waiting_, [&](const Job& job) {
            return job.manner == JobManner::idle && job.channel == finished->job.channel;
        });
        if (newer == waiting_.end()) waiting_.push_back(finished->job);
    }
    startNext();
    Q_EMIT changed();
    Q_EMIT progressChanged();
    if (finished->is_dropped || finished->job.owner.isNull()) return;
    if (!error)
        delivery();
    else if (!(finished->begins_anew && was_stopped))
        fail(finished->job, *error);
}

void JobQueue::fail(const Job& job, const Error& error) {
    if (job.failed)
        job.failed(error);
    else if (error.code() != ExitCode::interrupted)  // who stopped it knows
        Q_EMIT problem(error);
}

void JobQueue::stop() {
    if (!canStop()) return;
    at_work_->stop();
    Q_EMIT changed();
}

void JobQueue::stop(JobId id) {
    if (at_work_ && at_work_->job.id == id) {
        at_work_->stop();
        Q_EMIT changed();
        return;
    }
    const auto found = std::ranges::find(waiting_, id, &Job::id);
    if (found == waiting_.end()) return;
    const Job job = std::move(*found);
    waiting_.erase(found);
    Q_EMIT changed();
    if (job.owner) fail(job, Error(ExitCode::interrupted, "", Message("stopped_by_user")));
}

void JobQueue::drop(const QByteArray& channel) {
    std::erase_if(waiting_, [&](const Job& job) { return job.channel == channel; });
    if (at_work_ && at_work_->job.channel == channel) {
        at_work_->is_dropped = true;
        at_work_->stop();
    }
    Q_EMIT changed();
}

void JobQueue::stopAll() {
    waiting_.clear();
    if (at_work_) {
        at_work_->is_dropped = true;
        at_work_->stop();
    }
    Q_EMIT changed();
}

void JobQueue::dropJobsOf(const QObject* owner) {
    std::erase_if(waiting_, [&](const Job& job) { return job.owner.isNull() || job.owner == owner; });
    if (at_work_ && (at_work_->job.owner.isNull() || at_work_->job.owner == owner)) at_work_->stop();
    Q_EMIT changed();
}

void JobQueue::refreshProgress() {
    if (!at_work_) return;
    state_ = at_work_->progress.state();
    if (isShown()) Q_EMIT progressChanged();
}

}  // namespace lifang
