#pragma once

#include "map/label_model.hpp"
#include "map/mesh_builder.hpp"
#include "scene/camera.hpp"

#include <QQuickItem>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The map: draws a scene, can be dragged and zoomed, and says what lies where. What people do on it comes
/// through MapInput (map/tools). Units are counted as in the layout, compounds as in the plan; −1 is none.
class MapItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::scene::GroundPtr scene READ scene WRITE setScene NOTIFY sceneChanged)
    Q_PROPERTY(bool hasScene READ hasScene NOTIFY sceneChanged)
    Q_PROPERTY(int layout READ layout WRITE setLayout NOTIFY layoutChanged)
    Q_PROPERTY(int selectedUnit READ selectedUnit WRITE setSelectedUnit NOTIFY selectedUnitChanged)
    Q_PROPERTY(int hoveredUnit READ hoveredUnit WRITE setHoveredUnit NOTIFY hoveredUnitChanged)
    Q_PROPERTY(bool dark MEMBER dark_ NOTIFY darkChanged)
    Q_PROPERTY(double metersPerPixel READ metersPerPixel NOTIFY viewChanged)
    Q_PROPERTY(QPointF centre READ centre NOTIFY viewChanged)  ///< metres from the origin, y to the north
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)
    Q_PROPERTY(QStringList labels READ labels WRITE setLabels NOTIFY labelsChanged)
    Q_PROPERTY(QAbstractItemModel* visibleLabels READ visibleLabels CONSTANT)
    Q_PROPERTY(double leftInset MEMBER left_inset_ NOTIFY insetsChanged)  ///< pixels covered by a panel
    Q_PROPERTY(double rightInset MEMBER right_inset_ NOTIFY insetsChanged)

  public:
    /// What lies at a place.
    struct Place {
        int compound = -1;
        int unit = -1;
    };

    explicit MapItem(QQuickItem* parent = nullptr);

    const scene::GroundPtr& scene() const { return meshes_.scene(); }
    const scene::GroundPtr& ground() const { return scene(); }
    void setScene(const scene::GroundPtr& scene);
    bool hasScene() const { return scene() != nullptr; }
    int layout() const { return layout_; }
    void setLayout(int layout);
    int selectedUnit() const { return selected_; }
    void setSelectedUnit(int unit);
    int hoveredUnit() const { return hovered_; }
    void setHoveredUnit(int unit);
    double metersPerPixel() const { return camera_.metres_per_pixel(); }
    /// Of the part that no panel covers.
    QPointF centre() const;
    /// Everything wished for is drawn: what a screenshot waits for.
    bool isSettled() const { return scene() != nullptr && meshes_.isIdle(); }
    const QStringList& labels() const { return labels_.texts(); }
    void setLabels(const QStringList& labels);
    QAbstractItemModel* visibleLabels() { return &labels_; }

    Q_INVOKABLE void fit();
    Q_INVOKABLE void showUnit(int unit);
    /// A box in metres from the ground's origin, y to the north, and what is around it.
    Q_INVOKABLE void showBox(const QRectF& box);
    /// The same part of the ground that another map shows.
    Q_INVOKABLE void lookAt(QPointF centre, double meters_per_pixel);
    Q_INVOKABLE void zoomBy(double factor, double x, double y);
    Q_INVOKABLE void panBy(double dx, double dy);
    /// Moves the map just so far that a place, relative to the ground's origin, lies well inside it.
    void reveal(Point place);
    /// Around the part of a compound on the screen that a place belongs to; empty for none.
    Q_INVOKABLE QRectF compoundOnScreen(int compound, QPointF place) const;
    Q_INVOKABLE int unitAt(double x, double y) const;
    Place placeAt(QPointF position) const;
    /// Pixels of this item to metres relative to the ground's origin, and back.
    Point groundAt(QPointF position) const { return camera_.to_scene({position.x(), position.y()}); }
    QPointF screenAt(Point place) const;
    /// Where the label of a unit is, in pixels of this item.
    Q_INVOKABLE QPointF unitAnchor(int unit) const;

  Q_SIGNALS:
    void sceneChanged();
    void layoutChanged();
    void selectedUnitChanged();
    void hoveredUnitChanged();
    void darkChanged();
    void viewChanged();
    void settledChanged();
    void labelsChanged();
    void insetsChanged();

  protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

  private:
    void onViewMoved();
    void requestMeshes();
    void emphasize();
    scene::Pick pickAt(QPointF position) const;

    MeshBuilder meshes_;
    LabelModel labels_;
    scene::Camera camera_;
    int layout_ = 0;
    int selected_ = -1;
    int hovered_ = -1;
    bool dark_ = false;
    bool fitted_ = false;  ///< nobody has moved the map yet: it keeps filling the window
    double left_inset_ = 0.0;
    double right_inset_ = 0.0;
};

}  // namespace lifang
