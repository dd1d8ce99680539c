#include "merger_picture.hpp"

#include "geometry/measure.hpp"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <map>
#include <set>

namespace lifang {
namespace {

/// From metres of the plan to pixels of the picture.
class Frame {
  public:
    Frame(const Box& box, double width, double height) : box_(box) {
        constexpr double margin = 8.0;
        scale_ = std::min((width - 2.0 * margin) / std::max(box.max.x - box.min.x, 1.0),
                          (height - 2.0 * margin) / std::max(box.max.y - box.min.y, 1.0));
        left_ = (width - scale_ * (box.max.x - box.min.x)) / 2.0;
        top_ = (height - scale_ * (box.max.y - box.min.y)) / 2.0;
    }

    QPointF operator()(Point point) const {
        return {left_ + scale_ * (point.x - box_.min.x), top_ + scale_ * (box_.max.y - point.y)};
    }
    QPainterPath path_of(const MultiPolygon& area) const {
        QPainterPath path;
        for (const Polygon& polygon : area) {
            add(polygon.outer, path);
            for (const Ring& hole : polygon.holes) add(hole, path);
        }
        return path;
    }

  private:
    void add(const Ring& ring, QPainterPath& path) const {
        QPolygonF points;
        for (const Point& point : ring) points << (*this)(point);
        path.addPolygon(points);
        path.closeSubpath();
    }

    Box box_;
    double scale_ = 1.0, left_ = 0.0, top_ = 0.0;
};

/// The unit that the ground of a cell goes with, if it is one of those that merge.
std::set<UnitId> units_of(const PlannedLayout& layout, const QList<int>& compounds) {
    std::set<UnitId> units;
    for (const int compound : compounds)
        if (const auto unit = layout.unit_of_compound.at(static_cast<std::size_t>(compound)))
            units.insert(*unit);
    return units;
}

}  // namespace

MergerPicture::MergerPicture(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &MergerPicture::changed, this, [this] { update(); });
}

void MergerPicture::paint(QPainter* painter) {
    painter->fillRect(boundingRect(), paper_);
    if (!workspace_ || !workspace_->layout() || compounds_.isEmpty()) return;
    const PlannedLayout& layout = *workspace_->layout();
    const auto& cells = workspace_->ground()->plan().ground.cells;
    const std::set<UnitId> units = units_of(layout, compounds_);
    const std::set<int> merging(compounds_.begin(), compounds_.end());
    // whole units merge with the ground they took along; single compounds with their own
    std::size_t members = 0;
    for (const auto& unit : layout.unit_of_compound) members += unit && units.contains(*unit);
    const bool is_of_units = members == merging.size();
    const auto part_of = [&](std::size_t cell) -> std::optional<std::size_t> {
        const auto unit = layout.unit_of_cell[cell];
        if (is_of_units) return unit && units.contains(*unit) ? std::optional(unit->index) : std::nullopt;
        const auto compound = cells[cell].compound;
        return compound && merging.contains(static_cast<int>(compound->index))
                   ? std::optional(compound->index)
                   : std::nullopt;
    };
    Box box;
    std::map<std::size_t, std::size_t> order;  // of parts, by number: their tone
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
        if (const auto part = part_of(cell)) {
            box.include(bounds(cells[cell].area));
            order.emplace(*part, order.size());
        }
    if (box.is_empty()) return;
    const Frame frame(box, width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath whole;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        const auto part = part_of(cell);
        const QPainterPath path = frame.path_of(cells[cell].area);
        if (!path.intersects(boundingRect())) continue;
        const QColor tone = part ? fill_.lighter(100 + 8 * static_cast<int>(order.at(*part) % 4)) : around_;
        painter->setPen(QPen(paper_, 1.0));
        painter->setBrush(tone);
        painter->drawPath(path);
        if (part) whole.addPath(path);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(outline_, 2.0));
    painter->drawPath(whole.simplified());
}

}  // namespace lifang
