#include "edit/document.hpp"

#include <QFileInfo>
#include <utility>

namespace lifang {
namespace {

QString words(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

Document::Document(JobQueue& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {}

QString Document::fileName() const { return QFileInfo(path_).fileName(); }

QString Document::wantedName() const { return QFileInfo(wanted_).fileName(); }

QString Document::errorWhere() const { return error_ ? words(error_->where(language_)) : QString(); }

QString Document::errorProblem() const { return error_ ? words(error_->problem(language_)) : QString(); }

QString Document::errorAdvice() const { return error_ ? words(error_->advice(language_)) : QString(); }

scene::LayoutPtr Document::layout(int position) const {
    return position >= 0 && position < layoutCount() ? opened_.layouts[static_cast<std::size_t>(position)]
                                                     : nullptr;
}

void Document::setLanguage(Language language) {
    language_ = language;
    Q_EMIT textsChanged();
}

void Document::open(const QUrl& file) { openFile(file.isLocalFile() ? file.toLocalFile() : file.toString()); }

void Document::openFile(const QString& path) {
    start([file = std::filesystem::path(path.toStdU16String())](
              const Run& run) { return open_plan_file(file, run); },
          path);
}

void Document::openPlan(Plan plan) {
    start([plan = std::make_shared<Plan>(std::move(plan))](
              const Run&) { return make_opened_plan(std::move(*plan)); },
          {});
}

template <class Read>
void Document::start(Read read, const QString& path) {
    letGo();
    wanted_ = path;
    const quint64 ticket = ticket_;
    opening_ = jobs_.start(
        JobKind::open, this, std::move(read),
        [this, path, ticket](OpenedPlan opened) {
            if (ticket == ticket_) accept(std::move(opened), path);
        },
        [this, ticket](const Error& error) {
            if (ticket == ticket_) refuse(error);
        });
    setState(Opening);
}

void Document::letGo() {
    ++ticket_;
    jobs_.stop(std::exchange(opening_, 0));
    wanted_.clear();
    error_.reset();
}

void Document::dismiss() {
    letGo();
    setState(hasPlan() ? Ready : Empty);
}

void Document::close() {
    letGo();
    show({}, {});
    setState(Empty);
}

void Document::accept(OpenedPlan opened, const QString& path) {
    opening_ = 0;
    wanted_.clear();
    show(std::move(opened), path);
    setState(Ready);
}

void Document::refuse(const Error& error) {
    opening_ = 0;
    if (error.code() == ExitCode::interrupted) return dismiss();
    error_ = error;
    setState(Failed);
}

void Document::show(OpenedPlan opened, const QString& path) {
    opened_ = std::move(opened);
    path_ = path;
    Q_EMIT this->opened();
    Q_EMIT layoutsChanged();
}

void Document::setState(State state) {
    state_ = state;
    Q_EMIT textsChanged();
    Q_EMIT stateChanged();
}

}  // namespace lifang
