#pragma once

#include "model/workspace.hpp"
#include "publish/export/export.hpp"

#include <QImage>
#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <filesystem>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Hands the shown layout over: files for other programs, reports. Works beside the window; what was written
/// or went wrong stands in the status line.
class Handover : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace MEMBER workspace_ REQUIRED)
    /// Of {driver, name, suffix (empty: a folder), names (has a choice of names of fields), encodes (has a
    /// choice of encodings), database, file (one file, about whose replacement the dialog that chooses it
    /// asks)}.
    Q_PROPERTY(QVariantList formats READ formats NOTIFY retranslated)

  public:
    using QObject::QObject;

    QVariantList formats() const;

    /// Where an export is there already it is replaced if `overwrite` says that somebody agreed; else nothing
    /// is written, and the workspace's Replacement asks. A database is "PG:…".
    Q_INVOKABLE void exportLayout(const QString& driver, const QUrl& output, bool gbk, bool chinese_names,
                                  bool overwrite);
    /// As .pdf or .html, in the language of the screen.
    Q_INVOKABLE void writeReport(const QUrl& output);
    /// The map with its legend and table, as .pdf, .html or .svg, in the language of the screen.
    Q_INVOKABLE void writeMap(const QUrl& output);
    /// The map as it was seen.
    Q_INVOKABLE void writePicture(const QImage& picture, const QUrl& output);
    /// The plan with the edited layout.
    Q_INVOKABLE void writePlan(const QUrl& output);
    /// "plan_layout_1" and the suffix, for a dialog to begin with.
    Q_INVOKABLE QString suggestedName(const QString& suffix) const;
    Q_INVOKABLE void retranslate() { Q_EMIT retranslated(); }

  Q_SIGNALS:
    void retranslated();

  private:
    void start(const ExportOptions& options);
    static QString nameOf(const QString& driver);
    static QString saidOf(const std::vector<std::filesystem::path>& files);

    Workspace* workspace_ = nullptr;
};

}  // namespace lifang
