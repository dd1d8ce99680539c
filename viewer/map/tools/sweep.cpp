#include "map/tools/sweep.hpp"

#include "geometry/measure.hpp"
#include "map/map_item.hpp"
#include "scene/compounds_in.hpp"

#include <QLineF>

namespace lifang {

void Sweep::begin(Form form, const MapItem& map, QPointF at) {
    form_ = form;
    from_ = last_ = at;
    ring_ = {map.groundAt(at)};
}

void Sweep::extend(const MapItem& map, QPointF to) {
    if (form_ == Form::rectangle) {
        ring_ = {map.groundAt(from_), map.groundAt({to.x(), from_.y()}), map.groundAt(to),
                 map.groundAt({from_.x(), to.y()})};
        return;
    }
    constexpr double coarse = 3.0;  // pixels: a hand does not draw finer
    if (QLineF(last_, to).length() < coarse) return;
    last_ = to;
    ring_.push_back(map.groundAt(to));
}

Sketch Sweep::sketch() const {
    if (ring_.empty()) return {};
    return {{{ring_, true, false}}, {}};
}

QList<int> Sweep::compounds(const MapItem& map) const {
    QList<int> numbers;
    if (!map.ground() || !isDrawn()) return numbers;
    for (const CompoundId id : scene::compounds_in(*map.ground(), ring_)) {
        numbers << static_cast<int>(id.index);
    }
    return numbers;
}

}  // namespace lifang
