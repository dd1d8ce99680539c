#include "map/swatch_item.hpp"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>

namespace lifang {
namespace {

using scene::Sign;
using scene::Swatch;

QColor colour_of(scene::Colour colour) { return {colour.r, colour.g, colour.b, colour.a}; }

QPen pen_of(scene::Colour colour, double width) {
    return colour.a == 0 ? QPen(Qt::NoPen) : QPen(colour_of(colour), width);
}

void paint_area(QPainter& painter, const QRectF& box, const Swatch& swatch) {
    const double stripe = box.width() / static_cast<double>(std::max<std::size_t>(1, swatch.fills.size()));
    for (std::size_t i = 0; i < swatch.fills.size(); ++i)
        painter.fillRect(
            QRectF(box.left() + stripe * static_cast<double>(i), box.top(), stripe, box.height()),
            colour_of(swatch.fills[i]));
    if (swatch.hatched) {
        constexpr double apart = 6.0;
        painter.setClipRect(box);
        painter.setPen(pen_of(swatch.edge, 1.2));
        for (double x = box.left() - box.height(); x < box.right(); x += apart)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        painter.setClipping(false);
    }
    painter.setPen(pen_of(swatch.edge, swatch.width));
    painter.setBrush(Qt::NoBrush);
    const double half = swatch.width / 2.0;
    painter.drawRect(box.adjusted(half, half, -half, -half));
}

void paint_line(QPainter& painter, const QRectF& box, const Swatch& swatch) {
    const QPointF from(box.left() + 1.0, box.center().y()), to(box.right() - 1.0, box.center().y());
    QPen edge = pen_of(swatch.edge, swatch.width + 2.5);
    edge.setCapStyle(Qt::FlatCap);
    painter.setPen(edge);
    painter.drawLine(from, to);
    QPen line(colour_of(swatch.fills.front()), swatch.width, Qt::SolidLine, Qt::FlatCap);
    if (swatch.dashed) line.setDashPattern({4.0 / swatch.width, 3.0 / swatch.width});
    painter.setPen(line);
    painter.drawLine(from, to);
}

void paint_sign(QPainter& painter, const QRectF& box, const Swatch& swatch) {
    const double half = std::min(box.width(), box.height()) / 2.0 - 1.5;
    const QPointF c = box.center();
    painter.setPen(pen_of(swatch.edge, 1.5));
    painter.setBrush(colour_of(swatch.fills.front()));
    const auto shape = [&](std::initializer_list<QPointF> corners) {
        QPolygonF polygon;
        for (const QPointF& corner : corners) polygon << c + corner * half;
        painter.drawPolygon(polygon);
    };
    switch (swatch.sign) {
        case Sign::disc:
            painter.drawEllipse(c, half, half);
            break;
        case Sign::square:
            shape({{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}});
            break;
        case Sign::diamond:
            shape({{0.0, -1.0}, {1.0, 0.0}, {0.0, 1.0}, {-1.0, 0.0}});
            break;
        case Sign::triangle:
            shape({{-0.95, 0.7}, {0.95, 0.7}, {0.0, -1.0}});
            break;
    }
}

}  // namespace

SwatchItem::SwatchItem(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void SwatchItem::setSwatch(const Swatch& swatch) {
    if (swatch == swatch_) return;
    swatch_ = swatch;
    update();
    Q_EMIT swatchChanged();
}

void SwatchItem::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.0, 0.0, width(), height());
    switch (swatch_.form) {
        case Swatch::Form::area:
            paint_area(*painter, box, swatch_);
            break;
        case Swatch::Form::line:
            paint_line(*painter, box, swatch_);
            break;
        case Swatch::Form::sign:
            paint_sign(*painter, box, swatch_);
            break;
    }
}

}  // namespace lifang
