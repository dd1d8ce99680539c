#pragma once

#include "core/error.hpp"
#include "jobs/job_kind.hpp"
#include "jobs/job_progress.hpp"

#include <QByteArray>
#include <QPointer>
#include <functional>

namespace lifang {

using JobId = quint64;

/// Whether people wait for a job, draw meanwhile, or do not care when it comes.
enum class JobManner { shown, live, idle };

/// What is done beside the window, and in the window afterwards with what came out.
using JobWork = std::function<std::function<void()>(const Run&)>;

struct Job {
    JobId id = 0;
    JobKind kind = JobKind::judge;
    JobManner manner = JobManner::shown;
    QPointer<const QObject> owner{};
    QByteArray channel{};  ///< empty: it displaces none
    std::function<void(const Error&)> failed{};
    JobWork work{};
};

}  // namespace lifang
