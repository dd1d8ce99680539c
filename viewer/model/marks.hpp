#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QStringList>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What a panel wants to be seen on the map beside what is chosen, until it says otherwise: compounds, as
/// they are numbered in the plan.
class Marks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(QList<int> unserved READ unserved WRITE setUnserved NOTIFY changed)
    Q_PROPERTY(QList<int> differing READ differing WRITE setDiffering NOTIFY changed)
    Q_PROPERTY(QList<QPointF> stations READ stations WRITE setStations NOTIFY changed)  ///< being placed
    /// Service areas: whether they are shown, of how long a walk at most (m), and of which kinds they are
    /// not.
    Q_PROPERTY(bool areas READ areas NOTIFY areasChanged)
    Q_PROPERTY(double walk READ walk NOTIFY areasChanged)
    Q_PROPERTY(QStringList hiddenKinds READ hiddenKinds NOTIFY areasChanged)

  public:
    using QObject::QObject;

    const QList<int>& unserved() const { return unserved_; }
    const QList<int>& differing() const { return differing_; }
    const QList<QPointF>& stations() const { return stations_; }
    void setUnserved(const QList<int>& compounds) { set(unserved_, compounds); }
    void setDiffering(const QList<int>& compounds) { set(differing_, compounds); }
    void setStations(const QList<QPointF>& places) { set(stations_, places); }
    bool areas() const { return areas_; }
    double walk() const { return walk_; }
    const QStringList& hiddenKinds() const { return hidden_kinds_; }
    void setAreas(bool shown, double walk, const QStringList& hidden_kinds);
    /// Another plan: numbers of compounds are others.
    void clear();

  Q_SIGNALS:
    void changed();
    void areasChanged();

  private:
    template <class Mark>
    void set(QList<Mark>& before, const QList<Mark>& now) {
        if (before == now) return;
        before = now;
        Q_EMIT changed();
    }

    QList<int> unserved_, differing_;
    QList<QPointF> stations_;
    bool areas_ = false;
    double walk_ = 0.0;
    QStringList hidden_kinds_;
};

}  // namespace lifang
