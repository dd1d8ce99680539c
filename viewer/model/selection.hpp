#pragma once

#include "scene/layout_ptr.hpp"

#include <QObject>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What is chosen and what lies under the pointer, for the map and all lists at once. Compounds are chosen,
/// which every layout of a plan has; units follow from them, so that a choice survives a change of layout.
/// Compounds are numbered as in the plan, units as in the shown layout; −1 is none.
class Selection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(Level level READ level WRITE setLevel NOTIFY levelChanged)
    Q_PROPERTY(int unit READ unit NOTIFY changed)          ///< that of the compound chosen last
    Q_PROPERTY(int compound READ compound NOTIFY changed)  ///< chosen last
    Q_PROPERTY(int count READ count NOTIFY changed)        ///< of compounds
    Q_PROPERTY(QList<int> units READ units NOTIFY changed)
    Q_PROPERTY(QList<int> compounds READ compoundNumbers NOTIFY changed)
    Q_PROPERTY(int hoveredUnit READ hoveredUnit NOTIFY hoveredChanged)
    Q_PROPERTY(int hoveredCompound READ hoveredCompound NOTIFY hoveredChanged)

  public:
    enum Level { Units, Compounds };  ///< what a click on the map chooses
    Q_ENUM(Level)
    enum Mode { Replace, Add, Toggle };
    Q_ENUM(Mode)

    explicit Selection(QObject* parent = nullptr) : QObject(parent) {}

    /// The layout that units are numbered by. Another ground drops the choice.
    void follow(scene::LayoutPtr layout);
    void forget();

    Level level() const { return level_; }
    void setLevel(Level level);
    const std::vector<CompoundId>& compounds() const { return compounds_; }  ///< ascending
    QList<int> compoundNumbers() const;
    int count() const { return static_cast<int>(compounds_.size()); }
    int compound() const { return anchor_; }
    int unit() const { return unitOf(anchor_); }
    /// Units of the shown layout that hold a chosen compound, ascending.
    const QList<int>& units() const { return units_; }
    int hoveredUnit() const { return hovered_unit_; }
    int hoveredCompound() const { return hovered_compound_; }

    Q_INVOKABLE void choose(int compound, lifang::Selection::Mode mode = Replace);
    /// All compounds of a unit; with Toggle they leave together when all of them were chosen.
    Q_INVOKABLE void chooseUnit(int unit, lifang::Selection::Mode mode = Replace);
    Q_INVOKABLE void chooseAll(const QList<int>& compounds, lifang::Selection::Mode mode = Replace);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void hover(int compound, int unit);
    Q_INVOKABLE int unitOf(int compound) const;
    Q_INVOKABLE bool isChosen(int compound) const;

  Q_SIGNALS:
    void changed();
    void levelChanged();
    void hoveredChanged();

  private:
    void change(std::vector<CompoundId> compounds, int anchor);
    void listUnits();

    scene::LayoutPtr layout_;
    Level level_ = Units;
    std::vector<CompoundId> compounds_;
    QList<int> units_;
    int anchor_ = -1;
    int hovered_compound_ = -1;
    int hovered_unit_ = -1;
};

}  // namespace lifang
