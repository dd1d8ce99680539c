#include "scene/labels/label_placer.hpp"

#include <algorithm>
#include <cmath>

namespace lifang::scene {
namespace {

bool is_within(const Box& inner, const Box& outer) {
    return inner.min.x >= outer.min.x && inner.max.x <= outer.max.x && inner.min.y >= outer.min.y &&
           inner.max.y <= outer.max.y;
}

bool is_shown(const Box& label, const LabelPlacer::Sight& sight) {
    return is_within(label, sight.seen) &&
           std::ranges::none_of(sight.covers, [&](const Box& cover) { return cover.intersects(label); });
}

bool collide(const Label& a, const Label& b) {
    return std::ranges::any_of(a.pieces, [&](const LabelPiece& of_a) {
        return std::ranges::any_of(b.pieces,
                                   [&](const LabelPiece& of_b) { return overlap(of_a.box, of_b.box); });
    });
}

void add_edges(const Box& box, std::vector<PixelLine>& edges) {
    const Pixel corners[] = {
        {box.min.x, box.min.y}, {box.max.x, box.min.y}, {box.max.x, box.max.y}, {box.min.x, box.max.y}};
    for (std::size_t i = 0; i < 4; ++i) edges.push_back({corners[i], corners[(i + 1) % 4]});
}

/// The middle of the part of a unit's box that is seen.
Pixel middle_of_seen(const Box& unit, const Box& seen) {
    return {(std::max(unit.min.x, seen.min.x) + std::min(unit.max.x, seen.max.x)) / 2.0,
            (std::max(unit.min.y, seen.min.y) + std::min(unit.max.y, seen.max.y)) / 2.0};
}

/// What is found missing is looked for again when the map has been moved so far.
constexpr double patience = 48.0;  // pixels

bool is_about(const Box& a, const Box& b) {
    return !a.is_empty() && std::abs(a.min.x - b.min.x) < patience &&
           std::abs(a.min.y - b.min.y) < patience && std::abs(a.max.x - b.max.x) < patience &&
           std::abs(a.max.y - b.max.y) < patience;
}

}  // namespace

void LabelPlacer::set_content(LabelContent content) {
    const bool same_names = content.names == content_.names;
    content_ = std::move(content);
    if (!same_names) pieces_ = nullptr;
    sheet_ = nullptr;
    placed_.clear();
}

void LabelPlacer::take_scale(double metres_per_pixel) {
    if (sheet_ && metres_per_pixel == scale_) return;
    sheet_ = nullptr;
    scale_ = metres_per_pixel;
    if (content_.names) {
        const double length_m = piece_length(metres_per_pixel, content_.text_scale);
        if (!pieces_ || length_m != piece_length_m_)
            pieces_ = std::make_unique<LinePieces>(*content_.names, length_m);
        piece_length_m_ = length_m;
    }
    sheet_ = std::make_unique<LabelSheet>(content_, pieces_.get(), metres_per_pixel);
    elsewhere_.clear();
    tried_ = {};
    not_found_.clear();
}

const std::vector<const Label*>& LabelPlacer::place(const Sight& sight,
                                                    const std::function<bool()>& is_late) {
    take_scale(sight.metres_per_pixel);
    placed_.clear();
    for (const Label* label : sheet_->find(sight.seen, is_late))
        if (is_shown(label->bounds(), sight)) placed_.push_back(label);
    if (!content_.layers.names(Layer::units)) return placed_;

    std::erase_if(elsewhere_, [&](const auto& entry) { return !is_shown(entry.second.bounds(), sight); });
    // what has been seen of a unit's name stays, though its own place be in sight by now
    std::erase_if(placed_, [&](const Label* label) {
        return label->layer == Layer::units && elsewhere_.contains(label->feature);
    });
    // units in which no label has room at all are not missed
    std::vector<std::size_t> missing = sheet_->find_units(sight.seen);
    std::erase_if(missing, [this](std::size_t unit) { return !sheet_->has_label(unit); });
    for (const Label* label : placed_)
        if (label->layer == Layer::units) std::erase(missing, label->feature);
    if (is_whole()) place_units_elsewhere(sight, missing);
    for (const auto& [unit, label] : elsewhere_) {
        std::erase_if(placed_, [&](const Label* other) { return collide(label, *other); });
        placed_.push_back(&label);
    }
    return placed_;
}

void LabelPlacer::place_units_elsewhere(const Sight& sight, const std::vector<std::size_t>& missing) {
    if (!is_about(tried_, sight.seen)) {
        tried_ = sight.seen;
        not_found_.clear();
    }
    std::vector<PixelLine> fences;
    add_edges(sight.seen, fences);
    for (const Box& cover : sight.covers) add_edges(cover, fences);
    for (const std::size_t unit : missing) {
        if (elsewhere_.contains(unit) || std::ranges::find(not_found_, unit) != not_found_.end()) continue;
        const Pixel wish = middle_of_seen(sheet_->box_of_unit(unit), sight.seen);
        auto label = sheet_->find_unit_label(unit, wish, fences);
        const bool is_free = label && is_shown(label->bounds(), sight) &&
                             std::ranges::none_of(elsewhere_, [&](const auto& other) {
                                 return collide(other.second, *label);
                             });
        if (is_free)
            elsewhere_.emplace(unit, std::move(*label));
        else
            not_found_.push_back(unit);
    }
}

}  // namespace lifang::scene
