#pragma once

#include "core/error.hpp"
#include "model/workspace.hpp"
#include "panels/plan_data/data_check.hpp"
#include "panels/plan_data/field_table.hpp"
#include "panels/plan_data/input_choice.hpp"
#include "panels/plan_data/layer_table.hpp"
#include "panels/plan_data/plan_demand.hpp"
#include "pipeline/pipeline.hpp"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// A plan made from data, step by step: files, what their layers are, which columns are what, what is wanted,
/// and the run. Each step is done beside the window, and can be stopped.
class PlanData : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QStringList files READ files NOTIFY filesChanged)
    Q_PROPERTY(lifang::LayerTable* layers READ layers CONSTANT)
    Q_PROPERTY(lifang::FieldTable* fields READ fields CONSTANT)
    Q_PROPERTY(bool working READ working NOTIFY workingChanged)
    Q_PROPERTY(
        bool surveyed READ surveyed NOTIFY surveyedChanged)  ///< layers and fields are those of the files
    Q_PROPERTY(
        bool checked READ checked NOTIFY checkedChanged)  ///< summary and findings are those of the choices
    Q_PROPERTY(QVariantList summary READ summary NOTIFY checkedChanged)
    Q_PROPERTY(QVariantList findings READ findings NOTIFY checkedChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)  ///< why the last step failed; else empty
    Q_PROPERTY(lifang::PlanDemand* demand READ demand CONSTANT)
    Q_PROPERTY(QString assumedCrs READ assumedCrs WRITE setAssumedCrs NOTIFY
                   assumedCrsChanged)  ///< of layers that name none
    Q_PROPERTY(QString output READ output WRITE setOutput NOTIFY outputChanged)
    Q_PROPERTY(QUrl outputUrl READ outputUrl NOTIFY outputChanged)
    Q_PROPERTY(bool outputExists READ outputExists NOTIFY outputChanged)
    Q_PROPERTY(bool overwrites MEMBER overwrites_ NOTIFY outputChanged)

  public:
    explicit PlanData(QObject* parent = nullptr);

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    QStringList files() const;
    PlanDemand* demand() { return &demand_; }
    LayerTable* layers() { return &layers_; }
    FieldTable* fields() { return &fields_; }
    bool working() const { return job_ != 0; }
    bool surveyed() const { return surveyed_; }
    bool checked() const { return check_.has_value(); }
    QVariantList summary() const;
    QVariantList findings() const;
    QString problem() const;
    QString assumedCrs() const { return assumed_crs_; }
    void setAssumedCrs(const QString& crs);
    QString output() const { return output_; }
    void setOutput(const QString& output);
    QUrl outputUrl() const { return QUrl::fromLocalFile(output_); }
    bool outputExists() const;

    Q_INVOKABLE void addFiles(const QList<QUrl>& files);
    Q_INVOKABLE void removeFile(int row);
    Q_INVOKABLE void setPart(int layer, int choice);
    Q_INVOKABLE void setColumn(int field, int choice);
    /// Nothing happens where no file was chosen.
    Q_INVOKABLE void chooseOutput(const QUrl& file);
    /// Reads the files and recognises their layers.
    Q_INVOKABLE void survey();
    /// Reads what was chosen, and sums up what there is.
    Q_INVOKABLE void check();
    /// Makes the plan, writes it, and opens it.
    Q_INVOKABLE void plan();
    Q_INVOKABLE void stop();

  Q_SIGNALS:
    void workspaceChanged();
    void filesChanged();
    void workingChanged();
    void surveyedChanged();
    void checkedChanged();
    void problemChanged();
    void assumedCrsChanged();
    void outputChanged();
    void planned();  ///< the plan is made and is being opened

  private:
    template <class Work, class Done>
    void start(JobKind kind, Work work, Done done);
    void end();
    void translate();
    void forgetCheck();
    Language language() const;
    Scenario scenario() const;

    Workspace* workspace_ = nullptr;
    InputChoice choice_;
    LayerTable layers_;
    FieldTable fields_;
    JobId job_ = 0;
    bool surveyed_ = false;
    std::optional<DataCheck> check_;
    std::shared_ptr<Ground> ground_;  ///< that the check is about; a plan takes it and surveys nothing again
    std::optional<Error> error_;
    PlanDemand demand_;
    QString assumed_crs_;
    QString output_;
    bool overwrites_ = false;
};

}  // namespace lifang
