#include "model/sight.hpp"

#include "geometry/measure.hpp"

#include <utility>

namespace lifang {

void Sight::follow(scene::GroundPtr ground, scene::LayoutPtr layout) {
    ground_ = std::move(ground);
    layout_ = std::move(layout);
}

void Sight::move(QPointF centre, double meters_per_pixel) {
    if (centre == centre_ && meters_per_pixel == metres_per_pixel_) return;
    centre_ = centre;
    metres_per_pixel_ = meters_per_pixel;
    Q_EMIT moved();
}

void Sight::ask(const Box& world) {
    const Point min = ground_->origin().local(world.min), max = ground_->origin().local(world.max);
    Q_EMIT asked(QRectF(QPointF(min.x, min.y), QPointF(max.x, max.y)));
}

void Sight::showCompounds(const QList<int>& compounds) {
    if (!ground_) return;
    const auto& cells = ground_->plan().ground.cells;  // those of compounds come first, in their order
    Box box;
    for (const int compound : compounds)
        if (compound >= 0 && static_cast<std::size_t>(compound) < ground_->plan().ground.compounds.size())
            box.include(bounds(cells[static_cast<std::size_t>(compound)].area));
    if (!box.is_empty()) ask(box);
}

void Sight::showUnit(int unit) {
    if (!ground_ || !layout_ || unit < 0) return;
    Box box;
    for (std::size_t i = 0; i < layout_->unit_of_cell.size(); ++i)
        if (layout_->unit_of_cell[i] && static_cast<int>(layout_->unit_of_cell[i]->index) == unit)
            box.include(bounds(ground_->plan().ground.cells[i].area));
    if (!box.is_empty()) ask(box);
}

void Sight::showGround(const QRectF& box) {
    if (ground_ && !box.isNull()) Q_EMIT asked(box);
}

void Sight::showPlace(double x, double y) {
    constexpr double around = 60.0;  // metres: the compound it lies in, not the town
    if (ground_) ask({{x - around, y - around}, {x + around, y + around}});
}

}  // namespace lifang
