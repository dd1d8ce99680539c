#pragma once

#include "edit/document.hpp"

#include <QObject>
#include <QUrl>
#include <functional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Stands before all that leaves the edited layout: another plan is opened, the window is closed. Where there
/// are edits in no file, somebody is asked first what becomes of them.
class UnsavedEdits : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")

  public:
    /// Both outlive it.
    UnsavedEdits(Document& document, JobQueue& jobs);

    /// Leaves at once where nothing is unsaved, else when the question is answered so.
    void before(std::function<void()> leave);
    /// Opens another plan.
    Q_INVOKABLE void open(const QUrl& file);
    /// Whether the window may close now. Where it may not, the question is asked, and closing() follows.
    Q_INVOKABLE bool mayClose();

    /// The answers. What cannot be saved is not left.
    Q_INVOKABLE void save();
    Q_INVOKABLE void keep();  ///< in the journal: they come back with their plan
    Q_INVOKABLE void discard();
    Q_INVOKABLE void stay();

  Q_SIGNALS:
    void asked();
    void closing();  ///< the window may close

  private:
    void go();  ///< once all is done that the document was asked for

    Document& document_;
    JobQueue& jobs_;
    std::function<void()> leave_;
    bool is_saving_ = false;
    bool may_close_ = false;
};

}  // namespace lifang
