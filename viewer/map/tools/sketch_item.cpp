#include "map/tools/sketch_item.hpp"

#include <QPainter>

namespace lifang {
namespace {

constexpr double line_width = 2.0;  // pixels
constexpr double halo_width = 5.0;
constexpr double knot_radius = 4.0;
constexpr float tint = 0.12F;  // of the inside of a ring

}  // namespace

SketchItem::SketchItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setVisible(false);
    connect(this, &SketchItem::styleChanged, this, [this] { update(); });
}

void SketchItem::setMap(MapItem* map) {
    if (map_ == map) return;
    if (map_) disconnect(map_, nullptr, this, nullptr);
    map_ = map;
    if (map_) connect(map_, &MapItem::viewChanged, this, &SketchItem::refresh);
    Q_EMIT mapChanged();
}

void SketchItem::setTool(MapTool* tool) {
    if (tool_ == tool) return;
    if (tool_) disconnect(tool_, nullptr, this, nullptr);
    tool_ = tool;
    if (tool_) connect(tool_, &MapTool::sketchChanged, this, &SketchItem::refresh);
    refresh();
    Q_EMIT toolChanged();
}

void SketchItem::refresh() {
    setVisible(tool_ && (!tool_->sketch().lines.empty() || !tool_->sketch().knots.empty()));
    if (isVisible()) update();
}

QPolygonF SketchItem::on_screen(const Sketch::Line& line) const {
    QPolygonF points;
    for (const Point p : line.points) points << map_->screenAt(p);
    if (line.closed && !points.isEmpty()) points << points.front();
    return points;
}

void SketchItem::paint(QPainter* painter) {
    if (!map_ || !tool_) return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Sketch::Line& line : tool_->sketch().lines) {
        const QPolygonF points = on_screen(line);
        if (line.closed) {
            QColor inside = colour_;
            inside.setAlphaF(tint);
            painter->setPen(Qt::NoPen);
            painter->setBrush(inside);
            painter->drawPolygon(points);
        }
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(halo_, halo_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(points);
        painter->setPen(QPen(colour_, line_width, line.tentative ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
                             Qt::RoundJoin));
        painter->drawPolyline(points);
    }
    painter->setPen(QPen(halo_, line_width));
    painter->setBrush(colour_);
    for (const Point knot : tool_->sketch().knots) {
        painter->drawEllipse(map_->screenAt(knot), knot_radius, knot_radius);
    }
}

}  // namespace lifang
