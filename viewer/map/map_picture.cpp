#include "map/map_picture.hpp"

#include "scene/ground_tiles.hpp"

#include <utility>

namespace lifang {

MapPicture::MapPicture(QObject* parent) : QObject(parent) {
    makePasses();
    connect(&files_, &FileLayers::failed, this, &MapPicture::addedFailed);
    connect(&files_, &FileLayers::looksChanged, this, &MapPicture::takeReferences);
    connect(&files_, &FileLayers::changed, this, [this] {
        ++pictures_version_;
        Q_EMIT changed();
    });
    connect(&builder_, &TileBuilder::made, this,
            [this](scene::Subject subject, const std::shared_ptr<const scene::TileSet>& tiles) {
                drawing_.tiles[static_cast<std::size_t>(subject)] = tiles;
                Q_EMIT changed();
            });
    connect(&builder_, &TileBuilder::densityMade, this, [this](const auto& density) {
        density_ = density;
        colourDensity();
    });
    connect(&builder_, &TileBuilder::viewMade, this, &MapPicture::accept);
    connect(&builder_, &TileBuilder::outlinesMade, this,
            [this](const scene::UnitOutlinesPtr& outlines, const scene::LayoutPtr& layout) {
                outlines_ = outlines;
                outlined_ = layout;
                Q_EMIT namesChanged();
            });
    connect(&builder_, &TileBuilder::namesMade, this, [this](const scene::NameGroundPtr& names) {
        names_ = names;
        Q_EMIT namesChanged();
    });
    connect(&builder_, &TileBuilder::idle, this, &MapPicture::changed);
}

void MapPicture::setGround(const scene::GroundPtr& ground) {
    if (ground == builder_.ground()) return;
    builder_.setGround(ground);
    drawing_ = {};
    files_.setGround(ground);
    view_ = nullptr;
    outlines_ = nullptr;
    outlined_ = nullptr;
    names_ = nullptr;
    density_ = nullptr;
    layout_ = nullptr;
    emphasis_ = {};
    if (ground) {
        colourGround();
        askForTiles();
    }
    Q_EMIT changed();
    Q_EMIT viewChanged();
    Q_EMIT namesChanged();
}

void MapPicture::setLayout(const scene::LayoutPtr& layout) {
    if (layout == layout_) return;
    layout_ = layout;
    if (ground() && layout_) {
        builder_.view(layout_, fill_, *style_, view_);
        builder_.outline(layout_, outlines_);
    }
    colourServices();
    Q_EMIT changed();
}

void MapPicture::setFill(const scene::FillChoice& fill) {
    if (fill == fill_) return;
    fill_ = fill;
    if (ground() && layout_) builder_.view(layout_, fill_, *style_, view_);
}

void MapPicture::setStyle(const scene::Style& style) {
    if (style_ == &style) return;
    style_ = &style;
    added_looks_ = files_.looks(*style_);
    makePasses();
    if (!ground()) return;
    colourGround();
    if (layout_) builder_.view(layout_, fill_, *style_, view_);
    Q_EMIT changed();
}

void MapPicture::setLayers(const scene::LayerChoice& layers) {
    if (layers == layers_) return;
    const bool is_reordered = layers.order != layers_.order;
    layers_ = layers;
    if (is_reordered) makePasses();
    askForTiles();
    Q_EMIT changed();
}

void MapPicture::setServices(const scene::ServiceChoice& services) {
    if (services == services_) return;
    services_ = services;
    colourServices();
    Q_EMIT changed();
}

void MapPicture::setEmphasis(const scene::Emphasis& emphasis) {
    if (emphasis == emphasis_) return;
    const scene::Emphasis before = std::exchange(emphasis_, emphasis);
    if (!ground()) return;
    draw_compound_emphasis(drawing_, *ground(), emphasis_, &before);
    if (view_)  // else drawn with the first one
        draw_unit_emphasis(drawing_, *view_, emphasis_, &before, *style_);
    Q_EMIT changed();
}

void MapPicture::makePasses() {
    passes_ = make_passes(*style_, layers_.order, added_looks_);
    ++passes_version_;
}

void MapPicture::takeReferences() {
    drawing_.references = files_.references();
    if (const scene::AddedLooks looks = files_.looks(*style_); looks != added_looks_) {
        added_looks_ = looks;
        makePasses();
    }
    ++pictures_version_;
    Q_EMIT changed();
}

void MapPicture::look(const Box& seen, double metres_per_pixel, double device_pixel_ratio) {
    files_.look(seen, metres_per_pixel / device_pixel_ratio);
    ++pictures_version_;
    const int step = scene::scale_step(metres_per_pixel);
    if (std::exchange(scale_step_, step) != step) colourDensity();
}

bool MapPicture::hasUnits() const {
    return view_ && drawing_.find(scene::Subject::cells) && drawing_.find(scene::Subject::compounds);
}

/// First what a reader sees first; buildings, of which there are most, last.
void MapPicture::askForTiles() {
    for (const scene::Subject subject : {scene::Subject::cells, scene::Subject::compounds})
        builder_.make(subject);
    bool has_buildings = false;
    for (const scene::Pass& pass : passes_) {
        if (!is_of_ground(pass.subject) || (pass.layer && !layers_.shows(*pass.layer))) continue;
        if (pass.subject == scene::Subject::buildings)
            has_buildings = true;
        else
            builder_.make(pass.subject);
    }
    if (has_buildings) builder_.make(scene::Subject::buildings);
}

void MapPicture::colourGround() {
    const Plan& plan = ground()->plan();
    drawing_.put(scene::Tint::landuse, make_landuse_colours(plan, *style_));
    drawing_.put(scene::Tint::issues, make_issue_colours(plan, *style_));
    colourServices();
    colourDensity();
}

void MapPicture::colourServices() {
    if (!ground()) return;
    const Plan& plan = ground()->plan();
    drawing_.put(scene::Tint::facilities, make_facility_colours(plan, services_, *style_));
    drawing_.put(scene::Tint::facility_seams, make_facility_seams(plan, services_, *style_));
    drawing_.put(scene::Tint::areas, make_area_colours(plan, services_, *style_));
    if (layout_)
        drawing_.put(scene::Tint::served, make_unserved_colours(plan, *layout_, services_, *style_));
    else
        drawing_.drop(scene::Tint::served);
}

void MapPicture::colourDensity() {
    if (!density_) return;
    const double least = scene::least_building_pixels * scene::metres_per_pixel_of(scale_step_);
    drawing_.put(scene::Tint::density, density_->colours(least, *style_));
    Q_EMIT changed();
}

void MapPicture::accept(const TileBuilder::ViewPtr& view) {
    view_ = view;
    view_->draw(drawing_);
    draw_unit_emphasis(drawing_, *view_, emphasis_, nullptr, *style_);
    Q_EMIT changed();
    Q_EMIT viewChanged();
}

}  // namespace lifang
