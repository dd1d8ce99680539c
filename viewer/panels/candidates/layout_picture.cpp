#include "panels/candidates/layout_picture.hpp"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace lifang {
namespace {

/// Which unit is where: the number of the unit + 1 as the colour of each pixel, 0 for none.
class UnitRaster {
  public:
    UnitRaster(const scene::Ground& ground, QSize size) : image_(size, QImage::Format_RGB32) {
        constexpr double margin = 2.0;  // pixels
        const Box& box = ground.bounds();
        scale_ = std::min((size.width() - 2.0 * margin) / std::max(1.0, box.width()),
                          (size.height() - 2.0 * margin) / std::max(1.0, box.height()));
        origin_ = ground.origin();
        middle_ = {(box.min.x + box.max.x) / 2.0, (box.min.y + box.max.y) / 2.0};
        image_.fill(0xff000000U);
    }

    void fill(const PlannedLayout& layout, const std::vector<Cell>& cells) {
        QPainter painter(&image_);
        painter.setPen(Qt::NoPen);
        for (std::size_t i = 0; i < cells.size() && i < layout.unit_of_cell.size(); ++i) {
            if (!layout.unit_of_cell[i]) continue;
            painter.setBrush(QColor::fromRgb(0xff000000U | (layout.unit_of_cell[i]->index + 1)));
            painter.drawPath(path_of(cells[i].area));
        }
    }

    /// −1 for none, also beside the picture.
    int at(int x, int y) const {
        if (x < 0 || y < 0 || x >= image_.width() || y >= image_.height()) return -1;
        return static_cast<int>(image_.pixel(x, y) & 0xffffffU) - 1;
    }

  private:
    QPainterPath path_of(const MultiPolygon& area) const {
        QPainterPath path;
        const auto add = [&](const Ring& ring) {
            QPolygonF outline;
            for (const Point& point : ring) {
                const Point its = origin_.local(point);
                outline << QPointF(image_.width() / 2.0 + (its.x - middle_.x) * scale_,
                                   image_.height() / 2.0 - (its.y - middle_.y) * scale_);
            }
            path.addPolygon(outline);
            path.closeSubpath();
        };
        for (const Polygon& polygon : area) {
            add(polygon.outer);
            for (const Ring& hole : polygon.holes) add(hole);
        }
        return path;  // odd and even: holes stay empty
    }

    QImage image_;
    scene::Origin origin_;
    Point middle_;
    double scale_ = 1.0;
};

QRgb to_rgb(scene::Colour colour) { return qRgb(colour.r, colour.g, colour.b); }

}  // namespace

QImage draw_layout_picture(const scene::Ground& ground, const PlannedLayout& layout, QSize size,
                           const scene::Style& style) {
    const std::vector<int> colours = ground.map_colours(layout);
    UnitRaster units(ground, size);
    units.fill(layout, ground.plan().ground.cells);
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int unit = units.at(x, y);
            const bool is_border = unit != units.at(x + 1, y) || unit != units.at(x, y + 1);
            if (is_border)
                line[x] = to_rgb(style.unit_border_colour);
            else if (unit >= 0)
                line[x] = to_rgb(unit_fill(style, colours[static_cast<std::size_t>(unit)]));
        }
    }
    return picture;
}

}  // namespace lifang
