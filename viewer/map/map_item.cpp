#include "map/map_item.hpp"

#include "geometry/measure.hpp"

#include <QElapsedTimer>
#include <QQuickWindow>
#include <algorithm>
#include <cmath>
#include <utility>

#include <QMatrix4x4>

namespace lifang {
namespace {

constexpr double fit_margin = 36.0;  // pixels around the district
constexpr double surroundings =
    140.0;  // pixels around what is looked at, so that its neighbours are seen too

template <class Thing>
int number(const std::optional<Id<Thing>>& id) {
    return id ? static_cast<int>(id->index) : -1;
}

/// Whether two grounds are of one district: then nobody wants the map to jump.
bool is_same_district(const scene::Ground& a, const scene::Ground& b) {
    constexpr double alike = 1.0;  // metres
    return std::abs(a.origin().at.x - b.origin().at.x) < alike &&
           std::abs(a.origin().at.y - b.origin().at.y) < alike &&
           std::abs(a.bounds().width() - b.bounds().width()) < alike &&
           std::abs(a.bounds().height() - b.bounds().height()) < alike;
}

}  // namespace

MapItem::MapItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(&picture_, &MapPicture::changed, this, &MapItem::onPictureChanged);
    connect(&picture_, &MapPicture::addedFailed, this, &MapItem::addedFailed);
    connect(&layers_, &LayerModel::choiceChanged, this, &MapItem::showLayers);
    connect(this, &QQuickItem::visibleChanged, this, &MapItem::onPictureChanged);
    connect(this, &MapItem::insetsChanged, this, [this] {
        if (fitted_) fit();
    });
}

void MapItem::setGround(const scene::GroundPtr& ground) {
    if (ground == picture_.ground()) return;
    const scene::GroundPtr before = picture_.ground();
    picture_.setGround(ground);
    layers_.follow(ground);
    camera_.limit(ground ? ground->bounds() : Box{});
    if (!before || !ground || !is_same_district(*before, *ground)) fit();
    Q_EMIT groundChanged();
    Q_EMIT emphasisChanged();
}

void MapItem::setLayout(const scene::LayoutPtr& layout) {
    if (layout == picture_.layout()) return;
    picture_.setLayout(layout);
    Q_EMIT layoutChanged();
}

void MapItem::setAdded(const scene::AddedLayersPtr& layers) {
    if (layers == added_) return;
    added_ = layers;
    picture_.setAdded(layers ? *layers : scene::AddedLayers{});
    Q_EMIT addedChanged();
}

void MapItem::setStyleName(const QString& name) {
    const auto style = find_code<scene::StyleName>(name.toStdString());
    if (!style || name == styleName()) return;
    layers_.setStyleName(name);
    picture_.setStyle(scene::find_style(*style));
    Q_EMIT styleNameChanged();
}

void MapItem::fit() {
    fitted_ = true;
    if (ground()) camera_.fit(ground()->bounds(), fit_margin, left_inset_, right_inset_);
    onViewMoved();
}

void MapItem::showWorldBox(const Box& local, double margin) {
    if (local.is_empty()) return;
    camera_.fit(local, margin, left_inset_, right_inset_);
    fitted_ = false;
    onViewMoved();
}

void MapItem::showUnit(int unit) {
    if (!ground() || !layout() || unit < 0) return;
    Box box;
    for (std::size_t i = 0; i < layout()->unit_of_cell.size(); ++i)
        if (number(layout()->unit_of_cell[i]) == unit)
            box.include(bounds(ground()->plan().ground.cells[i].area));
    showWorldBox(ground()->local(box), surroundings);
}

void MapItem::showCompounds(const QList<int>& compounds) {
    if (!ground()) return;
    const auto& all = ground()->plan().ground.compounds;
    Box box;
    for (const int compound : compounds)
        if (compound >= 0 && static_cast<std::size_t>(compound) < all.size())
            box.include(bounds(all[static_cast<std::size_t>(compound)].footprint));
    showWorldBox(ground()->local(box), surroundings);
}

void MapItem::showBox(const QRectF& box) {
    showWorldBox({{box.left(), box.top()}, {box.right(), box.bottom()}}, surroundings);
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

void MapItem::reveal(Point place) {
    constexpr double edge = 60.0;  // pixels between it and what covers the map
    const QPointF at = screenAt(place);
    const double left = left_inset_ + edge, right = std::max(left, width() - right_inset_ - edge);
    const double x = std::clamp(at.x(), left, right);
    const double y = std::clamp(at.y(), edge, std::max(edge, height() - edge));
    if (QPointF(x, y) != at) panBy(x - at.x(), y - at.y());
}

QRectF MapItem::compoundOnScreen(int compound, QPointF place) const {
    if (!ground()) return {};
    const scene::Pick pick = ground()->pick(groundAt(place));
    if (!pick.cell || number(pick.compound) != compound) return {};
    const Box box = ground()->local(bounds(at(ground()->plan().ground.cells, *pick.cell).area));
    return QRectF(screenAt(box.min), screenAt(box.max)).normalized();
}

MapItem::Place MapItem::placeAt(QPointF position) const {
    if (!ground()) return {};
    const scene::Pick pick = ground()->pick(groundAt(position));
    const bool has_unit = pick.cell && layout() && pick.cell->index < layout()->unit_of_cell.size();
    return {number(pick.compound), has_unit ? number(at(layout()->unit_of_cell, *pick.cell)) : -1};
}

QPointF MapItem::screenAt(Point place) const {
    const Point at = camera_.to_screen(place);
    return {at.x, at.y};
}

QPointF MapItem::unitAnchor(int unit) const {
    const scene::UnitOutlinesPtr& outlines = picture_.outlines();
    if (!outlines || unit < 0 || static_cast<std::size_t>(unit) >= outlines->size()) return {};
    return screenAt((*outlines)[static_cast<std::size_t>(unit)].anchor.at);
}

void MapItem::onViewMoved() {
    picture_.look(seen(), camera_.metres_per_pixel(), window() ? window()->effectiveDevicePixelRatio() : 1.0);
    is_copied_ = false;
    update();
    Q_EMIT viewChanged();
    tellSettled();
}

Box MapItem::seen() const {
    const Point nw = groundAt({0.0, 0.0}), se = groundAt({width(), height()});
    return {{nw.x, se.y}, {se.x, nw.y}};
}

void MapItem::onPictureChanged() {
    is_copied_ = false;
    update();
    tellSettled();
}

void MapItem::askForCensus() {
    is_census_asked_ = true;
    update();
}

void MapItem::tellSettled() {
    if (std::exchange(was_settled_, isSettled()) != isSettled()) Q_EMIT settledChanged();
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
    QElapsedTimer clock;
    clock.start();
    auto* nodes = static_cast<MapNodes*>(node);
    const auto tell = [this](bool is_whole) {  // when the main thread runs again
        QMetaObject::invokeMethod(
            this,
            [this, is_whole] {
                is_copied_ = is_whole;
                if (!is_whole) update();
                tellSettled();
            },
            Qt::QueuedConnection);
    };
    if (!isVisible()) {  // nobody sees it: its triangles are copied anew when it is shown again
        delete nodes;
        tell(true);
        return nullptr;
    }
    if (!nodes) nodes = new MapNodes;
    const bool is_whole = nodes->show({.drawing = picture_.drawing(),
                                       .passes = picture_.passes(),
                                       .passes_version = picture_.passesVersion(),
                                       .layers = picture_.layers(),
                                       .pictures = picture_.pictures(),
                                       .pictures_version = picture_.picturesVersion(),
                                       .window = window(),
                                       .seen = seen(),
                                       .metres_per_pixel = camera_.metres_per_pixel()});
    const QPointF zero = screenAt({0.0, 0.0});
    const auto scale = static_cast<float>(1.0 / camera_.metres_per_pixel());
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(zero.x()), static_cast<float>(zero.y()));
    matrix.scale(scale, -scale);  // north is up
    nodes->setMatrix(matrix);
    copied_corners_ = nodes->copiedCorners();
    frame_ms_ = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (is_whole && std::exchange(is_census_asked_, false)) census_ = nodes->count();
    tell(is_whole);
    return nodes;
}

}  // namespace lifang
