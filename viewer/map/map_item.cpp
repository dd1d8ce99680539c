#include "map/map_item.hpp"

#include "geometry/measure.hpp"
#include "map/mesh_nodes.hpp"

#include <utility>

namespace lifang {
namespace {

std::optional<UnitId> unit_id(int unit) {
    return unit < 0 ? std::nullopt : std::optional{UnitId{static_cast<std::size_t>(unit)}};
}

constexpr double fit_margin = 36.0;  // pixels around the district

}  // namespace

MapItem::MapItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    connect(&meshes_, &MeshBuilder::drawn, this, [this] {
        labels_.place(camera_, meshes_.shapes(), width(), height());
        update();
        Q_EMIT settledChanged();
    });
    connect(this, &MapItem::darkChanged, this, &MapItem::requestMeshes);
    connect(this, &MapItem::insetsChanged, this, [this] {
        if (fitted_) fit();
    });
}

void MapItem::setScene(const scene::GroundPtr& scene) {
    if (scene == meshes_.scene()) return;
    meshes_.setScene(scene);
    camera_.limit(scene ? scene->bounds() : Box{});
    fit();
    Q_EMIT sceneChanged();
    Q_EMIT settledChanged();
}

void MapItem::setLayout(int layout) {
    if (std::exchange(layout_, layout) == layout) return;
    requestMeshes();
    Q_EMIT layoutChanged();
}

void MapItem::setSelectedUnit(int unit) {
    if (std::exchange(selected_, unit) == unit) return;
    emphasize();
    Q_EMIT selectedUnitChanged();
}

void MapItem::setHoveredUnit(int unit) {
    if (std::exchange(hovered_, unit) == unit) return;
    emphasize();
    Q_EMIT hoveredUnitChanged();
}

void MapItem::setLabels(const QStringList& labels) {
    if (labels == labels_.texts()) return;
    labels_.setTexts(labels);
    labels_.place(camera_, meshes_.shapes(), width(), height());
    Q_EMIT labelsChanged();
}

void MapItem::fit() {
    fitted_ = true;
    if (scene()) camera_.fit(scene()->bounds(), fit_margin, left_inset_, right_inset_);
    onViewMoved();
}

void MapItem::showUnit(int unit) {
    if (!scene() || unit < 0) return;
    const auto& units = scene()->layout(static_cast<std::size_t>(layout_)).units;
    if (static_cast<std::size_t>(unit) >= units.size()) return;
    const Box box = bounds(units[static_cast<std::size_t>(unit)].area_shape);
    constexpr double surroundings = 140.0;  // pixels, so that the neighbours are seen too
    camera_.fit({scene()->origin().local(box.min), scene()->origin().local(box.max)}, surroundings,
                left_inset_, right_inset_);
    fitted_ = false;
    onViewMoved();
}

void MapItem::zoomBy(double factor, double x, double y) {
    camera_.zoom(factor, {x, y});
    fitted_ = false;
    onViewMoved();
}

void MapItem::panBy(double dx, double dy) {
    camera_.pan(dx, dy);
    fitted_ = false;
    onViewMoved();
}

int MapItem::unitAt(double x, double y) const {
    const auto unit = pickAt({x, y}).unit;
    return unit ? static_cast<int>(unit->index) : -1;
}

QPointF MapItem::unitAnchor(int unit) const {
    const scene::LayoutShapes* shapes = meshes_.shapes();
    if (!shapes || unit < 0 || static_cast<std::size_t>(unit) >= shapes->anchors.size()) return {};
    const Point at = camera_.to_screen(shapes->anchors[static_cast<std::size_t>(unit)].at);
    return {at.x, at.y};
}

scene::Pick MapItem::pickAt(QPointF position) const {
    if (!scene() || layout_ < 0) return {};
    return scene()->pick(camera_.to_scene({position.x(), position.y()}), static_cast<std::size_t>(layout_));
}

void MapItem::onViewMoved() {
    requestMeshes();
    labels_.place(camera_, meshes_.shapes(), width(), height());
    update();
    Q_EMIT viewChanged();
}

void MapItem::requestMeshes() {
    const bool was_settled = isSettled();
    meshes_.draw({layout_, scene::scale_step(camera_.metres_per_pixel()), dark_});
    if (was_settled != isSettled()) Q_EMIT settledChanged();
}

void MapItem::emphasize() {
    meshes_.emphasize({unit_id(hovered_), unit_id(selected_)});
    update();
}

void MapItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    camera_.resize(now.width(), now.height());
    if (fitted_)
        fit();
    else
        onViewMoved();
}

QSGNode* MapItem::updatePaintNode(QSGNode* node, UpdatePaintNodeData* /*data*/) {
    auto* nodes = static_cast<MeshNodes*>(node);
    auto changes = meshes_.takeChanges();
    if (!nodes) {
        nodes = new MeshNodes;
        changes.set();
    }
    nodes->show(meshes_.drawing(), changes);
    const Point zero = camera_.to_screen({0.0, 0.0});
    const auto scale = static_cast<float>(1.0 / camera_.metres_per_pixel());
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(zero.x), static_cast<float>(zero.y));
    matrix.scale(scale, -scale);  // north is up
    nodes->setMatrix(matrix);
    return nodes;
}

}  // namespace lifang
