#include "map/file_layers.hpp"

#include "scene/services.hpp"

#include <algorithm>

namespace lifang {
namespace {

using Kind = scene::AddedLayer::Kind;

constexpr std::size_t most_kept = 768;  // squares: 192 MiB, a large screen three times over

}  // namespace

FileLayers::FileLayers(QObject* parent) : QObject(parent) {
    connect(&reader_, &FileReader::pictureOpened, this, [this](int layer, const PicturePlace& place) {
        places_[layer] = place;
        Q_EMIT looksChanged();
        askForSquares();
    });
    connect(&reader_, &FileReader::referenceRead, this,
            [this](int layer, const scene::ReferenceTiles& tiles) {
                tiles_[layer] = tiles;
                Q_EMIT looksChanged();
            });
    connect(&reader_, &FileReader::squareRead, this,
            [this](const PictureSquare& square, const QImage& image) {
                kept_[square] = {image, look_};
                forgetUnseen();
                Q_EMIT changed();
            });
    connect(&reader_, &FileReader::failed, this, [this](int layer, const Error& error) {
        failed_.insert(layer);
        Q_EMIT failed(layer, error);
        Q_EMIT looksChanged();
    });
}

void FileLayers::setGround(const scene::GroundPtr& ground) {
    if (ground == ground_) return;
    ground_ = ground;
    reader_.setGround(ground);
    asked_.clear();
    failed_.clear();
    places_.clear();
    tiles_.clear();
    kept_.clear();
    const scene::AddedLayers layers = std::exchange(layers_, {});
    setLayers(layers);
}

void FileLayers::setLayers(const scene::AddedLayers& layers) {
    const auto is_listed = [&](const scene::AddedLayer& layer) {
        return std::ranges::any_of(layers, [&](const scene::AddedLayer& other) {
            return other.id == layer.id && other.file == layer.file;
        });
    };
    for (const scene::AddedLayer& layer : layers_)
        if (!is_listed(layer)) drop(layer.id);
    const scene::AddedLayers before = std::exchange(layers_, layers);
    if (!ground_) return;
    for (const scene::AddedLayer& layer : layers_)
        if (layer.shown && asked_.insert(layer.id).second) reader_.open(layer);
    if (before == layers_) return;
    askForSquares();
    Q_EMIT looksChanged();
    Q_EMIT changed();
}

void FileLayers::drop(int layer) {
    reader_.close(layer);
    asked_.erase(layer);
    failed_.erase(layer);
    places_.erase(layer);
    tiles_.erase(layer);
    std::erase_if(kept_, [layer](const auto& kept) { return kept.first.layer == layer; });
}

void FileLayers::look(const Box& seen, double metres_per_pixel) {
    seen_ = seen;
    metres_per_pixel_ = metres_per_pixel;
    ++look_;
    askForSquares();
}

bool FileLayers::isShownPicture(const scene::AddedLayer& layer) const {
    return layer.shown && layer.kind == Kind::picture && places_.contains(layer.id) &&
           !failed_.contains(layer.id);
}

std::vector<scene::Square> FileLayers::squaresOf(int layer) const {
    const PicturePlace& place = places_.at(layer);
    const Box part{{std::max(seen_.min.x, place.box.min.x), std::max(seen_.min.y, place.box.min.y)},
                   {std::min(seen_.max.x, place.box.max.x), std::min(seen_.max.y, place.box.max.y)}};
    if (part.min.x >= part.max.x || part.min.y >= part.max.y) return {};
    return scene::list_squares(part, scene::find_level(metres_per_pixel_, place.metres_per_pixel));
}

void FileLayers::askForSquares() {
    std::vector<PictureSquare> missing;
    for (const scene::AddedLayer& layer : layers_) {
        if (!isShownPicture(layer)) continue;
        for (const scene::Square& square : squaresOf(layer.id)) {
            const auto kept = kept_.find({layer.id, square});
            if (kept == kept_.end())
                missing.push_back({layer.id, square});
            else
                kept->second.last_seen = look_;
        }
    }
    reader_.want(std::move(missing));
}

/// Those that were seen longest ago.
void FileLayers::forgetUnseen() {
    if (kept_.size() <= most_kept) return;
    const auto oldest =
        std::ranges::min_element(kept_, {}, [](const auto& kept) { return kept.second.last_seen; });
    if (oldest->second.last_seen < look_) kept_.erase(oldest);
}

scene::AddedLooks FileLayers::looks(const scene::Style& style) const {
    scene::AddedLooks looks;
    for (const scene::AddedLayer& layer : layers_) {
        if (isShownPicture(layer)) looks.has_picture = true;
        if (layer.shown && tiles_.contains(layer.id))
            looks.references.push_back(
                {layer.over_units, kind_colour(style, static_cast<std::size_t>(layer.colour))});
    }
    return looks;
}

std::vector<scene::ReferenceTiles> FileLayers::references() const {
    std::vector<scene::ReferenceTiles> references;
    for (const scene::AddedLayer& layer : layers_)
        if (const auto tiles = tiles_.find(layer.id); layer.shown && tiles != tiles_.end())
            references.push_back(tiles->second);
    return references;
}

std::vector<ShownPicture> FileLayers::pictures() const {
    std::vector<ShownPicture> pictures;
    for (const scene::AddedLayer& layer : layers_) {
        if (!isShownPicture(layer)) continue;
        ShownPicture& picture = pictures.emplace_back(ShownPicture{layer.opacity, {}});
        std::vector<scene::Quad> quads;
        const auto is_there = [&](const scene::Square& square) { return kept_.contains({layer.id, square}); };
        for (const scene::Square& square : squaresOf(layer.id)) add_quads(square, is_there, quads);
        for (const scene::Quad& quad : quads) {
            const PictureSquare key{layer.id, quad.source};
            picture.pieces.push_back({key, quad.part, kept_.at(key).image});
        }
    }
    return pictures;
}

bool FileLayers::isReading(const scene::AddedLayer& layer) const {
    if (!layer.shown || failed_.contains(layer.id)) return false;
    if (layer.kind == Kind::reference) return !tiles_.contains(layer.id);
    if (!places_.contains(layer.id)) return true;
    return std::ranges::any_of(squaresOf(layer.id), [&](const scene::Square& square) {
        return !kept_.contains({layer.id, square});
    });
}

bool FileLayers::isWhole() const {
    return !ground_ ||
           std::ranges::none_of(layers_, [this](const scene::AddedLayer& layer) { return isReading(layer); });
}

}  // namespace lifang
