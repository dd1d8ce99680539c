#pragma once

#include "model/layout_list.hpp"
#include "model/screen_language.hpp"
#include "model/unit_list.hpp"
#include "scene/ground.hpp"

#include <QObject>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What the window says about the plan that is shown: its layouts, the units of one of them, lines about it.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(lifang::scene::GroundPtr scene READ scene NOTIFY sceneChanged)
    Q_PROPERTY(int layout READ layout NOTIFY layoutChanged)
    Q_PROPERTY(lifang::LayoutList* layouts READ layouts CONSTANT)
    Q_PROPERTY(lifang::UnitList* units READ units CONSTANT)
    Q_PROPERTY(QStringList unitLabels READ unitLabels NOTIFY textsChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY textsChanged)  ///< compounds, floor area: one line
    /// What the floor area rests on: one sentence.
    Q_PROPERTY(QString basis READ basis NOTIFY textsChanged)

  public:
    explicit Session(ScreenLanguage& language, QObject* parent = nullptr);

    /// Another plan, or none; its first layout is shown.
    void show(const scene::GroundPtr& scene);
    const scene::GroundPtr& scene() const { return scene_; }
    int layout() const { return layout_; }
    /// All layouts, and the row of the one that is shown.
    void show(const std::vector<scene::LayoutPtr>& layouts, int shown);
    LayoutList* layouts() { return &layouts_; }
    UnitList* units() { return &units_; }
    QStringList unitLabels() const { return units_.labels(); }
    QString summary() const;
    QString basis() const;

    /// Why a compound takes no part, in words; empty when it does.
    Q_INVOKABLE QString compoundName(int compound) const;
    Q_INVOKABLE QString outOfScopeText(int compound) const;

  Q_SIGNALS:
    void sceneChanged();
    void layoutChanged();
    void textsChanged();

  private:
    void translate();
    const Compound* find(int compound) const;

    ScreenLanguage& language_;
    scene::GroundPtr scene_;
    scene::LayoutPtr shown_;
    int layout_ = 0;
    LayoutList layouts_;
    UnitList units_;
};

}  // namespace lifang
