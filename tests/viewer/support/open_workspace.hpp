#pragma once

#include "model/workspace.hpp"
#include "support/waiting.hpp"

#include <QTemporaryDir>
#include <utility>

namespace lifang::testing {

/// A workspace as the program makes it, and plans opened in it.
struct OpenWorkspace {
    ScreenLanguage language;
    JobQueue jobs;
    QTemporaryDir journals;
    Document document{jobs, journals.path()};
    Workspace workspace{language, jobs, document};

    explicit OpenWorkspace(const QString& code = QStringLiteral("en")) : language(code) {}
    explicit OpenWorkspace(Plan plan, const QString& code = QStringLiteral("en")) : OpenWorkspace(code) {
        open(std::move(plan));
    }

    /// False when it could not be opened.
    bool open(Plan plan) {
        document.openPlan(std::move(plan));
        return wait_until([this] { return document.state() != Document::Opening; }) &&
               document.state() == Document::Ready;
    }
};

}  // namespace lifang::testing
