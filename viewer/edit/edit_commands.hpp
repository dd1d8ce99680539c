#pragma once

#include "core/message.hpp"
#include "pipeline/session/step.hpp"
#include "pipeline/session/step_effect.hpp"

#include <QList>
#include <QObject>
#include <QPointF>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace lifang {

class Document;

/// What a planner does to the edited layout, by the numbers of compounds and of the layout's units: each call
/// is one command of the document's history, named there. A list that holds nobody does nothing.
class EditCommands : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a document")

  public:
    /// The document outlives it.
    explicit EditCommands(Document& document);

    Q_INVOKABLE void move(const QList<int>& compounds, int unit);
    Q_INVOKABLE void newUnit(const QList<int>& compounds);
    Q_INVOKABLE void merge(const QList<int>& units);
    Q_INVOKABLE void split(int unit);
    /// Along a line in metres from the ground's origin, as the map has it.
    Q_INVOKABLE void splitAlong(int unit, const QList<QPointF>& line);
    Q_INVOKABLE void exclude(const QList<int>& compounds, const QString& why = {});
    Q_INVOKABLE void include(const QList<int>& compounds);
    Q_INVOKABLE void lock(const QList<int>& compounds);
    Q_INVOKABLE void unlock(const QList<int>& compounds);
    Q_INVOKABLE void lockAll();
    Q_INVOKABLE void unlockAll();
    Q_INVOKABLE void together(const QList<int>& compounds);
    Q_INVOKABLE void apart(const QList<int>& compounds);
    Q_INVOKABLE void pin(const QList<int>& compounds, int unit);
    /// Drops every rule on them but an exclusion.
    Q_INVOKABLE void free(const QList<int>& compounds);
    /// What move() would do, told by weighed() as soon as it is known: while compounds are being painted.
    Q_INVOKABLE void weighMove(const QList<int>& compounds, int unit);

    /// Gates of a unit kept, closed or given back to the advice; their units are those of the layout.
    void chooseGates(const std::vector<ChooseGate>& choices);

    Q_INVOKABLE bool isLocked(int compound) const;
    /// In scope, and in no unit of the edited layout; ascending.
    Q_INVOKABLE QList<int> unassigned() const;

  Q_SIGNALS:
    void weighed(const lifang::StepEffect& effect);

  private:
    void carryOut(Step step, const Message& text);
    void pair(const QList<int>& compounds, RuleKind kind, const char* text);
    /// Whether a layout is edited that has them all.
    bool holds(const QList<int>& compounds, const QList<int>& units = {}) const;
    Phrase titleOf(const QList<int>& compounds) const;
    Phrase titleOfUnit(int unit) const;

    Document& document_;
};

}  // namespace lifang
