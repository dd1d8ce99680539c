#pragma once

#include <QString>

namespace lifang {

/// What a job is for, as its reader is told.
enum class JobKind { open, begin_editing, evaluate, improve, repair, plan, judge, check, save, export_files };

/// "Opening the plan", in the language of the screen.
QString job_title(JobKind kind);

}  // namespace lifang
