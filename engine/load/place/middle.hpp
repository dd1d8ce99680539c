#pragma once
// Private to load/: where layers lie, by numbers that a few absurd coordinates do not move.

#include "load/roles/recognise.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

Box box_of(const Shapes& shapes);
Point center(const Box& box);
bool is_finite(const Box& box);  ///< and not empty
/// Between two boxes, in kilometres rounded up, as told to a reader; "0" where they meet.
std::string kilometres_between(const Box& a, const Box& b);

double median(std::vector<double> values);  ///< of one value at least

/// work(position, box) for every feature that has a part and a usable box.
template <class Work>
void for_each_box(const KnownLayer& layer, const Work& work) {
    for (std::size_t i = 0; i < layer.parts.size(); ++i)
        if (layer.parts[i] != Part::none)
            if (const Box box = box_of(layer.source.features[i].shapes); is_finite(box)) work(i, box);
}

/// The median centre of a layer's features, in its own coordinates; nothing where none is usable.
std::optional<Point> find_middle(const KnownLayer& layer);

}  // namespace lifang
