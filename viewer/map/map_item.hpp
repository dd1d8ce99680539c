#pragma once

#include "map/label_model.hpp"
#include "map/mesh_builder.hpp"
#include "scene/camera.hpp"

#include <QQuickItem>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The map: draws a scene, lets it be dragged and zoomed, and says what lies under the pointer. Units are
/// counted as in the layout; −1 is none.
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
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)
    Q_PROPERTY(QStringList labels READ labels WRITE setLabels NOTIFY labelsChanged)
    Q_PROPERTY(QAbstractItemModel* visibleLabels READ visibleLabels CONSTANT)
    Q_PROPERTY(double leftInset MEMBER left_inset_ NOTIFY insetsChanged)  ///< pixels covered by a panel
    Q_PROPERTY(double rightInset MEMBER right_inset_ NOTIFY insetsChanged)

  public:
    explicit MapItem(QQuickItem* parent = nullptr);

    const scene::GroundPtr& scene() const { return meshes_.scene(); }
    void setScene(const scene::GroundPtr& scene);
    bool hasScene() const { return scene() != nullptr; }
    int layout() const { return layout_; }
    void setLayout(int layout);
    int selectedUnit() const { return selected_; }
    void setSelectedUnit(int unit);
    int hoveredUnit() const { return hovered_; }
    void setHoveredUnit(int unit);
    double metersPerPixel() const { return camera_.metres_per_pixel(); }
    /// Everything wished for is drawn: what a screenshot waits for.
    bool isSettled() const { return scene() != nullptr && meshes_.isIdle(); }
    const QStringList& labels() const { return labels_.texts(); }
    void setLabels(const QStringList& labels);
    QAbstractItemModel* visibleLabels() { return &labels_; }

    Q_INVOKABLE void fit();
    Q_INVOKABLE void showUnit(int unit);
    Q_INVOKABLE void zoomBy(double factor, double x, double y);
    Q_INVOKABLE void panBy(double dx, double dy);
    Q_INVOKABLE int unitAt(double x, double y) const;
    /// Where the label of a unit is, in pixels of this item.
    Q_INVOKABLE QPointF unitAnchor(int unit) const;

  Q_SIGNALS:
    void sceneChanged();
    void layoutChanged();
    void selectedUnitChanged();
    void hoveredUnitChanged();
    /// A click: what lies there, −1 for none, and whether it adds to what is chosen (Ctrl or Shift).
    void picked(int compound, int unit, bool toggles);
    /// The pointer moved to another compound or unit, or left the map: −1.
    void pointed(int compound, int unit);
    void darkChanged();
    void viewChanged();
    void settledChanged();
    void labelsChanged();
    void insetsChanged();

  protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void onViewMoved();
    void requestMeshes();
    void emphasize();
    void point(const scene::Pick& pick);
    scene::Pick pickAt(QPointF position) const;

    MeshBuilder meshes_;
    LabelModel labels_;
    scene::Camera camera_;
    int layout_ = 0;
    int selected_ = -1;
    int hovered_ = -1;
    int pointed_compound_ = -1;
    int pointed_unit_ = -1;
    bool dark_ = false;
    bool fitted_ = false;  ///< nobody has moved the map yet: it keeps filling the window
    double left_inset_ = 0.0;
    double right_inset_ = 0.0;
    QPointF pressed_at_;
    QPointF dragged_to_;
    bool dragging_ = false;
};

}  // namespace lifang
