#include "jobs/job_kind.hpp"

#include <QCoreApplication>

namespace lifang {
namespace {

class Titles {
    Q_DECLARE_TR_FUNCTIONS(JobKind)
};

}  // namespace

QString job_title(JobKind kind) {
    switch (kind) {
        case JobKind::open:
            return Titles::tr("Opening the plan");
        case JobKind::begin_editing:
            return Titles::tr("Preparing the layout for changes");
        case JobKind::evaluate:
            return Titles::tr("Judging the layout");
        case JobKind::improve:
            return Titles::tr("Improving the layout");
        case JobKind::repair:
            return Titles::tr("Repairing the layout");
        case JobKind::plan:
            return Titles::tr("Planning");
        case JobKind::judge:
            return Titles::tr("Working out figures");
        case JobKind::check:
            return Titles::tr("Checking the plan");
        case JobKind::save:
            return Titles::tr("Saving the plan");
        case JobKind::export_files:
            return Titles::tr("Writing files");
    }
    return {};
}

}  // namespace lifang
