#include "map/mesh_builder.hpp"

namespace lifang {

MeshBuilder::MeshBuilder(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);  // in order: a later request never overtakes an earlier one of its part
}

MeshBuilder::~MeshBuilder() {
    pool_.clear();
    pool_.waitForDone();  // jobs call back into this object
}

const scene::Style& MeshBuilder::style(bool dark) {
    return dark ? scene::dark_style() : scene::light_style();
}

void MeshBuilder::setScene(scene::GroundPtr scene) {
    scene_ = std::move(scene);
    known_shapes_.assign(scene_ ? scene_->plan().layouts.size() : 0, nullptr);
    shapes_ = nullptr;
    shown_layout_ = -1;
    request_.reset();
    emphasis_ = {};
    for (quint64& ticket : tickets_) ++ticket;
    drawing_ = {};
    changes_.set();
    Q_EMIT drawn();
}

void MeshBuilder::draw(const Request& request) {
    if (!scene_ || request_ == request) return;
    const bool first = !request_;
    const bool recoloured = first || request_->dark != request.dark;
    const bool has_layout =
        request.layout >= 0 && static_cast<std::size_t>(request.layout) < known_shapes_.size();
    const bool other_layout = first || request_->layout != request.layout;
    request_ = request;
    if (recoloured) start(ground, request);
    if (!has_layout) return;
    if (recoloured || other_layout) start(fills, request);
    start(lines, request);
}

void MeshBuilder::start(Part part, const Request& request) {
    const quint64 ticket = ++tickets_[part];
    ++pending_;
    const auto index = static_cast<std::size_t>(std::max(0, request.layout));
    pool_.start([this, part, ticket, request, index, scene = scene_,
                 shapes = index < known_shapes_.size() ? known_shapes_[index] : nullptr]() mutable {
        scene::Drawing meshes;
        const scene::Style& look = style(request.dark);
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
                draw_lines(meshes, *scene, index, look, scene::metres_per_pixel_of(request.scale_step));
        }
        QMetaObject::invokeMethod(
            this, [=, this] { accept(part, ticket, request, meshes, shapes); }, Qt::QueuedConnection);
    });
}

void MeshBuilder::accept(Part part, quint64 ticket, const Request& request, const scene::Drawing& meshes,
                         const Shapes& shapes) {
    --pending_;
    if (ticket == tickets_[part]) {
        merge(meshes);
        if (part == fills) {
            known_shapes_[static_cast<std::size_t>(request.layout)] = shapes;
            shapes_ = shapes;
            shown_layout_ = request.layout;
        }
        emphasize(emphasis_);
    }
    Q_EMIT drawn();
}

void MeshBuilder::emphasize(const scene::Emphasis& emphasis) {
    emphasis_ = emphasis;
    if (!scene_ || !shapes_ || !request_ || shown_layout_ != request_->layout) return;
    const auto exists = [&](const std::optional<UnitId>& unit) {
        return unit && unit->index < shapes_->triangles.size() ? unit : std::nullopt;
    };
    scene::Drawing meshes;
    draw_emphasis(meshes, *scene_, *shapes_, static_cast<std::size_t>(shown_layout_),
                  {exists(emphasis.hovered), exists(emphasis.selected)}, style(request_->dark),
                  scene::metres_per_pixel_of(request_->scale_step));
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
