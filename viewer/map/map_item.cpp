#include "map/map_item.hpp"

#include "geometry/measure.hpp"
#include "map/mesh_nodes.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

template <class Thing>
int number(const std::optional<Id<Thing>>& id) {
    return id ? static_cast<int>(id->index) : -1;
}

std::optional<UnitId> unit_id(int unit) {
    return unit < 0 ? std::nullopt : std::optional{UnitId{static_cast<std::size_t>(unit)}};
}

constexpr double fit_margin = 36.0;  // pixels around the district

}  // namespace

MapItem::MapItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
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
    const Point min = scene()->origin().local(box.min), max = scene()->origin().local(box.max);
    showBox(QRectF(QPointF(min.x, min.y), QPointF(max.x, max.y)));
}

void MapItem::showBox(const QRectF& box) {
    constexpr double surroundings = 140.0;  // pixels, so that the neighbours are seen too
    camera_.fit({{box.left(), box.top()}, {box.right(), box.bottom()}}, surroundings, left_inset_,
                right_inset_);
    fitted_ = false;
    onViewMoved();
}

QPointF MapItem::centre() const {
    const double covered = (left_inset_ - right_inset_) / 2.0 * metersPerPixel();
    return {camera_.centre().x + covered, camera_.centre().y};
}

void MapItem::lookAt(QPointF there, double meters_per_pixel) {
    constexpr double alike = 0.01;  // pixels, and share of the scale: what rounding makes between two maps
    const QPointF way = there - centre();
    if (std::hypot(way.x(), way.y()) < alike * metersPerPixel() &&
        std::abs(meters_per_pixel / metersPerPixel() - 1.0) < alike / 100.0)
        return;
    camera_.zoom(metersPerPixel() / meters_per_pixel, {0.0, 0.0});
    const QPointF rest = there - centre();
    camera_.look_at({camera_.centre().x + rest.x(), camera_.centre().y + rest.y()});
    fitted_ = false;
    onViewMoved();
}

QRectF MapItem::compoundOnScreen(int compound, QPointF place) const {
    const scene::Pick pick = pickAt(place);
    if (!pick.cell || number(pick.compound) != compound) return {};
    const Box box = bounds(at(scene()->plan().ground.cells, *pick.cell).area);
    const QPointF a = screenAt(scene()->origin().local(box.min));
    const QPointF b = screenAt(scene()->origin().local(box.max));
    return QRectF(a, b).normalized();
}

void MapItem::reveal(Point place) {
    constexpr double edge = 60.0;  // pixels between it and what covers the map
    const QPointF at = screenAt(place);
    const double left = left_inset_ + edge, right = std::max(left, width() - right_inset_ - edge);
    const double x = std::clamp(at.x(), left, right);
    const double y = std::clamp(at.y(), edge, std::max(edge, height() - edge));
    if (QPointF(x, y) != at) panBy(x - at.x(), y - at.y());
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

int MapItem::unitAt(double x, double y) const { return number(pickAt({x, y}).unit); }

MapItem::Place MapItem::placeAt(QPointF position) const {
    const scene::Pick pick = pickAt(position);
    return {number(pick.compound), number(pick.unit)};
}

QPointF MapItem::screenAt(Point place) const {
    const Point at = camera_.to_screen(place);
    return {at.x, at.y};
}

QPointF MapItem::unitAnchor(int unit) const {
    const scene::LayoutShapes* shapes = meshes_.shapes();
    if (!shapes || unit < 0 || static_cast<std::size_t>(unit) >= shapes->anchors.size()) return {};
    return screenAt(shapes->anchors[static_cast<std::size_t>(unit)].at);
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
