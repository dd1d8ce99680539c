#include "map/mesh_builder.hpp"

namespace lifang {

MeshBuilder::MeshBuilder(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);  // in order: a later wish never overtakes an earlier one of its part
}

MeshBuilder::~MeshBuilder() {
    pool_.clear();
    pool_.waitForDone();  // jobs call back into this object
}

const scene::Style& MeshBuilder::style(bool dark) {
    return dark ? scene::dark_style() : scene::light_style();
}

void MeshBuilder::setScene(scene::ScenePtr scene) {
    scene_ = std::move(scene);
    known_shapes_.assign(scene_ ? scene_->plan().layouts.size() : 0, nullptr);
    shapes_ = nullptr;
    shown_layout_ = -1;
    wish_.reset();
    emphasis_ = {};
    for (quint64& ticket : tickets_) ++ticket;
    drawing_ = {};
    changes_.set();
    Q_EMIT drawn();
}

void MeshBuilder::draw(const Wish& wish) {
    if (!scene_ || wish_ == wish) return;
    const bool first = !wish_;
    const bool recoloured = first || wish_->dark != wish.dark;
    const bool has_layout = wish.layout >= 0 && static_cast<std::size_t>(wish.layout) < known_shapes_.size();
    const bool other_layout = first || wish_->layout != wish.layout;
    wish_ = wish;
    if (recoloured) start(ground, wish);
    if (!has_layout) return;
    if (recoloured || other_layout) start(fills, wish);
    start(lines, wish);
}

void MeshBuilder::start(Part part, const Wish& wish) {
    const quint64 ticket = ++tickets_[part];
    ++pending_;
    const auto index = static_cast<std::size_t>(std::max(0, wish.layout));
    pool_.start([this, part, ticket, wish, index, scene = scene_,
                 shapes = index < known_shapes_.size() ? known_shapes_[index] : nullptr]() mutable {
        scene::Drawing meshes;
        const scene::Style& look = style(wish.dark);
        switch (part) {
            case ground:
                draw_ground(meshes, *scene, look);
                break;
            case fills:
                if (!shapes)
                    shapes = std::make_shared<const scene::LayoutShapes>(make_layout_shapes(*scene, index));
                draw_layout(meshes, *scene, *shapes, index, look);
                break;
            default:
                draw_lines(meshes, *scene, index, look, scene::metres_per_pixel_of(wish.scale_step));
        }
        QMetaObject::invokeMethod(
            this, [=, this] { accept(part, ticket, wish, meshes, shapes); }, Qt::QueuedConnection);
    });
}

void MeshBuilder::accept(Part part, quint64 ticket, const Wish& wish, const scene::Drawing& meshes,
                         const Shapes& shapes) {
    --pending_;
    if (ticket == tickets_[part]) {
        merge(meshes);
        if (part == fills) {
            known_shapes_[static_cast<std::size_t>(wish.layout)] = shapes;
            shapes_ = shapes;
            shown_layout_ = wish.layout;
        }
        emphasize(emphasis_);
    }
    Q_EMIT drawn();
}

void MeshBuilder::emphasize(const scene::Emphasis& emphasis) {
    emphasis_ = emphasis;
    if (!scene_ || !shapes_ || !wish_ || shown_layout_ != wish_->layout) return;
    const auto exists = [&](const std::optional<UnitId>& unit) {
        return unit && unit->index < shapes_->triangles.size() ? unit : std::nullopt;
    };
    scene::Drawing meshes;
    draw_emphasis(meshes, *scene_, *shapes_, static_cast<std::size_t>(shown_layout_),
                  {exists(emphasis.hovered), exists(emphasis.selected)}, style(wish_->dark),
                  scene::metres_per_pixel_of(wish_->scale_step));
    merge(meshes);
}

void MeshBuilder::merge(const scene::Drawing& meshes) {
    for (std::size_t i = 0; i < meshes.size(); ++i) {
        if (!meshes[i]) continue;
        drawing_[i] = meshes[i];
        changes_.set(i);
    }
}

std::bitset<scene::layer_count> MeshBuilder::takeChanges() { return std::exchange(changes_, {}); }

}  // namespace lifang
