#include "scene/labels/label_sheet.hpp"

#include <algorithm>
#include <utility>

// In which order labels get their places: what comes before a label and could be in its way has its place
// when it is asked for.

namespace lifang::scene {

LabelSheet::LabelSheet(const LabelContent& content, const LinePieces* pieces, double metres_per_pixel)
    : content_(content),
      lettering_(content_.measure, content_.text_scale),
      pieces_(pieces),
      scale_(metres_per_pixel),
      units_(content.units ? content.units->size() : 0),
      communities_(content.names ? content.names->communities().size() : 0),
      lines_(pieces ? pieces->size() : 0),
      areas_(content.names ? content.names->areas().size() : 0),
      outlines_(units_.size()) {}

std::vector<const Label*> LabelSheet::find(const Box& seen, const std::function<bool()>& is_late) {
    std::vector<const Label*> labels;
    seen_ = seen;
    is_whole_ = true;
    const auto list = [&](std::vector<Place>& places, const std::vector<std::size_t>& found, auto settle) {
        for (const std::size_t i : found) {
            if (!places[i].is_settled && (!is_whole_ || (is_late && is_late()))) {
                is_whole_ = false;
                continue;
            }
            (this->*settle)(i);
            if (places[i].label) labels.push_back(&*places[i].label);
        }
    };
    list(units_, find_units(seen), &LabelSheet::settle_unit);
    if (!content_.names) return labels;
    const Box ground = to_ground(seen);
    list(communities_, content_.names->find_communities(ground), &LabelSheet::settle_community);
    if (pieces_) list(lines_, pieces_->find(ground), &LabelSheet::settle_piece);
    list(areas_, content_.names->find_areas(ground), &LabelSheet::settle_area);
    return labels;
}

std::vector<std::size_t> LabelSheet::find_units(const Box& seen) const {
    return content_.units ? content_.units->find(to_ground(seen)) : std::vector<std::size_t>{};
}

void LabelSheet::settle_unit(std::size_t unit) {
    Place& place = units_[unit];
    if (std::exchange(place.is_settled, true) || !content_.layers.names(Layer::units)) return;
    const Anchor& anchor = (*content_.units)[unit].anchor;
    place.label = find_unit_label(unit, to_map(anchor.at), {});
    if (!place.label) return;
    for (const LabelPiece& piece : place.label->pieces) placement_.take(piece.box.grown(1.0));
}

void LabelSheet::settle_community(std::size_t community) {
    Place& place = communities_[community];
    if (std::exchange(place.is_settled, true)) return;
    const NamedArea& area = content_.names->communities()[community];
    const Box reach = reach_of(area);
    if (!content_.layers.names(Layer::communities) || lettering_.is_too_small(reach)) return;
    for (const std::size_t unit : find_units(reach)) settle_unit(unit);
    place.label = place_area(area);
}

bool LabelSheet::is_settled(const Box& box) const {
    return box.min.x >= seen_.min.x && box.max.x <= seen_.max.x && box.min.y >= seen_.min.y &&
           box.max.y <= seen_.max.y;
}

void LabelSheet::settle_above_lines(const Box& box) {
    for (const std::size_t unit : find_units(box)) settle_unit(unit);
    for (const std::size_t i : content_.names->find_communities(to_ground(box)))
        if (reach_of(content_.names->communities()[i]).intersects(box)) settle_community(i);
}

void LabelSheet::settle_piece(std::size_t number) {
    Place& place = lines_[number];
    if (std::exchange(place.is_settled, true)) return;
    const LinePiece& piece = (*pieces_)[number];
    const NamedLine& line = *piece.line;
    const bool is_wanted = content_.layers.names(line.layer) &&
                           (line.layer != Layer::roads ||
                            content_.layers.road_classes.test(static_cast<std::size_t>(line.road_class)));
    const Box box = to_map(piece.box).grown(lettering_.scaled(16.0));
    if (!is_wanted || std::max(box.width(), box.height()) < lettering_.scaled(40.0)) return;
    if (!is_settled(box)) settle_above_lines(box);
    // names of this street are kept apart over a greater distance than others
    const Box far = box.grown(lettering_.scaled(namesake_distance));
    if (!is_settled(far)) settle_pieces_before(number, box, far);
    place.label = place_along(piece, box);
    if (place.label) place.label->feature = number;
}

void LabelSheet::settle_pieces_before(std::size_t number, const Box& box, const Box& far) {
    const NamedLine& line = *(*pieces_)[number].line;
    for (const std::size_t other : pieces_->find(to_ground(far))) {
        if (other >= number) break;
        const LinePiece& its = (*pieces_)[other];
        const bool is_near = to_map(its.box).grown(lettering_.scaled(16.0)).intersects(box);
        if (is_near || (its.line != &line && its.line->name == line.name)) settle_piece(other);
    }
}

void LabelSheet::settle_area(std::size_t number) {
    Place& place = areas_[number];
    if (std::exchange(place.is_settled, true)) return;
    const NamedArea& area = content_.names->areas()[number];
    const Box box = reach_of(area);
    if (!content_.layers.names(area.layer) || lettering_.is_too_small(box)) return;
    const Box around = box.grown(lettering_.scaled(32.0));  // letters of streets beside it reach into it
    if (!is_settled(around)) {
        settle_above_lines(box);
        if (pieces_)
            for (const std::size_t i : pieces_->find(to_ground(around))) settle_piece(i);
        for (const std::size_t other : content_.names->find_areas(to_ground(box))) {
            if (other >= number) break;
            // grounds of compounds do not overlap: no need to go from one to the next through the whole town
            const bool are_apart =
                area.layer == Layer::compounds && content_.names->areas()[other].layer == Layer::compounds;
            if (!are_apart) settle_area(other);
        }
    }
    place.label = place_area(area);
}

Box LabelSheet::to_map(const Box& local) const {
    if (local.is_empty()) return local;
    return {{local.min.x / scale_, -local.max.y / scale_}, {local.max.x / scale_, -local.min.y / scale_}};
}

Box LabelSheet::to_ground(const Box& map) const {
    return {{map.min.x * scale_, -map.max.y * scale_}, {map.max.x * scale_, -map.min.y * scale_}};
}

}  // namespace lifang::scene
