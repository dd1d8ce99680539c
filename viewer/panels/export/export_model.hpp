#pragma once

#include "core/issue.hpp"
#include "export_format.hpp"
#include "model/workspace.hpp"
#include "publish/publish.hpp"

#include <QObject>
#include <QVariantList>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Hands the shown layout over: in a form for other programs, as a map or as a report, written beside the
/// window.
class ExportModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(QVariantList formats READ formats NOTIFY formatsChanged)  ///< {code, name, hint}
    Q_PROPERTY(QString format READ format WRITE setFormat NOTIFY formatChanged)
    Q_PROPERTY(bool takesEncoding READ takesEncoding NOTIFY formatChanged)
    Q_PROPERTY(bool takesFieldNames READ takesFieldNames NOTIFY formatChanged)
    Q_PROPERTY(bool isReport READ isReport NOTIFY formatChanged)
    Q_PROPERTY(bool isDatabase READ isDatabase NOTIFY formatChanged)
    Q_PROPERTY(QString place READ place NOTIFY placeChanged)     ///< where it would go: beside the plan
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY placeChanged)  ///< the shown layout is in the plan
    Q_PROPERTY(QStringList written READ written NOTIFY outcomeChanged)
    Q_PROPERTY(QStringList lost READ lost NOTIFY outcomeChanged)  ///< on the way, in words

  public:
    explicit ExportModel(QObject* parent = nullptr) : QObject(parent), formats_(list_export_formats()) {}

    Workspace* workspace() { return workspace_; }
    void setWorkspace(Workspace* workspace);
    QVariantList formats() const;
    const QString& format() const { return format_; }
    void setFormat(const QString& code);
    bool takesEncoding() const { return chosen().takes_encoding; }
    bool takesFieldNames() const { return chosen().takes_field_names; }
    bool isReport() const { return chosen().kind == ExportFormat::Kind::report; }
    bool isDatabase() const { return chosen().extension.isEmpty(); }
    QString place() const;
    bool canWrite() const;
    const QStringList& written() const { return written_; }
    QStringList lost() const;

    /// To a file, a folder, or "PG:…". `encoding`: "utf-8" or "gbk"; `names`: "en" or "zh". What is there is
    /// replaced where `overwrite` says so.
    Q_INVOKABLE void write(const QString& place, const QString& encoding, const QString& names,
                           bool overwrite);
    /// The report: with sheets of all units, or only of those that are chosen.
    Q_INVOKABLE void writeReport(const QString& place, const QString& title, const QString& date,
                                 bool only_chosen, bool overwrite);

  Q_SIGNALS:
    void workspaceChanged();
    void formatsChanged();
    void formatChanged();
    void placeChanged();
    void outcomeChanged();

  private:
    const ExportFormat& chosen() const;
    void take(const Exported& exported);

    Workspace* workspace_ = nullptr;
    std::vector<ExportFormat> formats_;
    QString format_ = QStringLiteral("ESRI Shapefile");
    QStringList written_;
    Issues lost_;
};

}  // namespace lifang
