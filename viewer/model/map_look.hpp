#pragma once

#include "scene/layer.hpp"

#include <QObject>
#include <QVariantMap>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What all maps of the window show of a plan: which layers, in which order, and what the colours of units
/// say. Survives a change of the plan.
class MapLook : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(lifang::scene::LayerChoice layers READ layers WRITE setLayers NOTIFY changed)
    /// Column of the figure that fills the units, or "mode"; empty: neighbours differ, nothing else.
    Q_PROPERTY(QString fillBy READ fillBy WRITE setFillBy NOTIFY changed)

  public:
    explicit MapLook(QObject* parent = nullptr);

    const scene::LayerChoice& layers() const { return layers_; }
    void setLayers(const scene::LayerChoice& layers);
    const QString& fillBy() const { return fill_by_; }
    void setFillBy(const QString& column);

    /// As settings keep it: lists of codes, so that a program with other layers reads what it knows.
    QVariantMap toSettings() const;
    /// Codes that are none are passed over; layers that are not named stay as they usually are.
    void restore(const QVariantMap& settings);

  Q_SIGNALS:
    void changed();

  private:
    scene::LayerChoice layers_;
    QString fill_by_;
};

}  // namespace lifang
