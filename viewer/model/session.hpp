#pragma once

#include "core/error.hpp"
#include "model/layout_list.hpp"
#include "model/screen_language.hpp"
#include "model/unit_figures.hpp"
#include "model/unit_list.hpp"

#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <filesystem>
#include <functional>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// One plan on the screen: opens it on a thread of its own, holds which layout is shown, and is the one place
/// where errors of the engine are caught.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY stateChanged)
    Q_PROPERTY(QString errorWhere READ errorWhere NOTIFY textsChanged)
    Q_PROPERTY(QString errorProblem READ errorProblem NOTIFY textsChanged)
    Q_PROPERTY(QString errorAdvice READ errorAdvice NOTIFY textsChanged)
    Q_PROPERTY(lifang::scene::GroundPtr scene READ scene NOTIFY sceneChanged)
    Q_PROPERTY(int layout READ layout WRITE setLayout NOTIFY layoutChanged)
    Q_PROPERTY(lifang::LayoutList* layouts READ layouts CONSTANT)
    Q_PROPERTY(lifang::UnitList* units READ units CONSTANT)
    Q_PROPERTY(lifang::UnitFigures* figures READ figures CONSTANT)
    Q_PROPERTY(QStringList unitLabels READ unitLabels NOTIFY textsChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY textsChanged)  ///< compounds, floor area: one line
    /// What the floor area rests on: one sentence.
    Q_PROPERTY(QString basis READ basis NOTIFY textsChanged)
    Q_PROPERTY(bool hasOutOfScope READ hasOutOfScope NOTIFY sceneChanged)
    Q_PROPERTY(bool hasRailway READ hasRailway NOTIFY sceneChanged)
    Q_PROPERTY(bool hasViolations READ hasViolations NOTIFY textsChanged)

  public:
    enum State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)
    using Reader = std::function<Plan(const std::filesystem::path&)>;

    Session(ScreenLanguage& language, Reader reader, QObject* parent = nullptr);
    ~Session() override;

    State state() const { return state_; }
    QString fileName() const;
    QString errorWhere() const;  ///< why there is no plan, in the language of the screen
    QString errorProblem() const;
    QString errorAdvice() const;
    const scene::GroundPtr& scene() const { return scene_; }
    int layout() const { return layout_; }
    void setLayout(int layout);
    LayoutList* layouts() { return &layouts_; }
    UnitList* units() { return &units_; }
    UnitFigures* figures() { return &figures_; }
    QStringList unitLabels() const { return units_.labels(); }
    QString summary() const;
    QString basis() const;
    bool hasOutOfScope() const;
    bool hasRailway() const;
    bool hasViolations() const;

    /// Reads a plan file in the background; the plan on the screen stays until the new one is there.
    Q_INVOKABLE void open(const QUrl& file);
    void openFile(const QString& path);
    /// Shows a plan that is in memory already.
    void openPlan(Plan plan);
    /// Why a compound takes no part, in words; empty when it does.
    Q_INVOKABLE QString compoundName(int compound) const;
    Q_INVOKABLE QString outOfScopeText(int compound) const;

  Q_SIGNALS:
    void stateChanged();
    void sceneChanged();
    void layoutChanged();
    void textsChanged();

  private:
    void load(std::function<Plan()> read);
    void accept(const scene::GroundPtr& scene);
    void refuse(const Error& error);
    void translate();
    const Compound* find(int compound) const;

    ScreenLanguage& language_;
    Reader reader_;
    State state_ = Empty;
    QString path_;
    std::optional<Error> error_;
    scene::GroundPtr scene_;
    int layout_ = 0;
    LayoutList layouts_;
    UnitList units_;
    UnitFigures figures_;
    quint64 ticket_ = 0;  ///< of the latest plan asked for: an earlier one that comes late is dropped
    QThreadPool pool_;
};

}  // namespace lifang
