// The file: opened, let go, watched.
#include "edit/document.hpp"

#include "publish/plan_file/invalid_polygon.hpp"

#include <QFileInfo>
#include <QStandardPaths>
#include <utility>

namespace lifang {
namespace {

QString words(const std::string& text) { return QString::fromStdString(text); }

QString journals_of_program() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/journals");
}

}  // namespace

struct Document::Found {
    OpenedPlan plan;
    std::shared_ptr<Journal::Found> journals;  // null: the plan is in no file
};

Document::Document(JobQueue& jobs, QString journal_folder, QObject* parent)
    : QObject(parent),
      jobs_(jobs),
      journal_folder_(journal_folder.isEmpty() ? journals_of_program() : std::move(journal_folder)) {
    connect(&watch_, &FileWatch::changed, this, &Document::lookAtFile);
}

Document::~Document() = default;

QString Document::fileName() const { return QFileInfo(path_).fileName(); }

QString Document::wantedName() const { return QFileInfo(wanted_).fileName(); }

QUrl Document::planlessFile() const {
    const bool is_planless = error_ && (error_->message().code() == "plan_layer_missing" ||
                                        error_->message().code() == "not_a_plan_geopackage");
    return is_planless ? QUrl::fromLocalFile(wanted_) : QUrl();
}

QString Document::errorWhere() const { return error_ ? words(error_->where(language_)) : QString(); }

QString Document::errorProblem() const { return error_ ? words(error_->problem(language_)) : QString(); }

QString Document::errorAdvice() const { return error_ ? words(error_->advice(language_)) : QString(); }

scene::LayoutPtr Document::layout(int position) const {
    if (position < 0 || position >= layoutCount()) return nullptr;
    if (position == editedLayout()) return editing_->state().layout;
    return opened_.layouts[static_cast<std::size_t>(position)];
}

void Document::setLanguage(Language language) {
    language_ = language;
    if (editing_) editing_->setLanguage(language);
    Q_EMIT textsChanged();
}

void Document::open(const QUrl& file) { openFile(file.isLocalFile() ? file.toLocalFile() : file.toString()); }

void Document::openFile(const QString& path) {
    start(
        [path, folder = journal_folder_](const Run& run) {
            Found found{open_plan_file(std::filesystem::path(path.toStdU16String()), run),
                        std::make_shared<Journal::Found>()};
            run.check_stop();
            *found.journals = Journal::find(folder, path);
            return found;
        },
        path);
}

void Document::openPlan(Plan plan) {
    start(
        [plan = std::make_shared<Plan>(std::move(plan))](const Run&) {
            return Found{make_opened_plan(std::move(*plan)), nullptr};
        },
        {});
}

template <class Read>
void Document::start(Read read, const QString& path) {
    letGo();
    if (editing_ && !path.isEmpty() && path == path_)
        endEditing(Editing::Leaving::kept);  // its journal is read anew
    wanted_ = path;
    const quint64 ticket = ticket_;
    opening_ = jobs_.start(
        JobKind::open, this, std::move(read),
        [this, path, ticket](Found found) {
            if (ticket == ticket_) accept(std::move(found), path);
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

void Document::accept(Found found, const QString& path) {
    opening_ = 0;
    wanted_.clear();
    show(std::move(found.plan), path);
    setState(Ready);
    if (!found.journals) return;
    for (const QString& file : found.journals->of_other_versions) Q_EMIT journalOfOtherVersion(file);
    for (const QString& file : found.journals->damaged) Q_EMIT journalDamaged(file);
    if (found.journals->journal) recover(std::move(found.journals->journal));
}

void Document::refuse(const Error& error) {
    opening_ = 0;
    if (error.code() == ExitCode::interrupted) return dismiss();
    error_ = error;
    setState(Failed);
}

void Document::show(OpenedPlan opened, const QString& path) {
    endEditing(Editing::Leaving::kept);
    opened_ = std::move(opened);
    rules_ = hasPlan() ? opened_.ground->plan().constraints : std::vector<PlanConstraint>();
    path_ = path;
    jobs_.setInquiry({});
    if (!path.isEmpty()) jobs_.setInquiry([file = path.toStdString()] { require_valid_polygons(file); });
    watch_.watch(path);
    Q_EMIT this->opened();
    Q_EMIT layoutsChanged();
}

void Document::setState(State state) {
    state_ = state;
    Q_EMIT textsChanged();
    Q_EMIT stateChanged();
}

// Our own saving is known by its stamp. Nothing is read anew over edits: their reader decides.
void Document::lookAtFile() {
    jobs_.startQuietly(
        this,
        [file = path_.toStdString()](const Run&) {
            const auto database = DatabaseFile::open(file);
            return database ? std::optional(database->stamp()) : std::nullopt;
        },
        [this, looked_at = path_](const std::optional<FileStamp>& stamp) {
            if (looked_at != path_ || opening_ != 0 || !stamp || *stamp == opened_.stamp) return;
            isDirty() ? Q_EMIT fileChangedOutside() : reload();
        });
}

}  // namespace lifang
