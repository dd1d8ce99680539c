#include "map/file_reader.hpp"

#include "load/raster/raster.hpp"
#include "scene/reference_tiles.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

namespace lifang {
namespace {

QImage to_image(const GroundPicture& picture) {
    QImage image(picture.width, picture.height, QImage::Format_RGBA8888_Premultiplied);
    const auto line = static_cast<std::size_t>(picture.width) * 4;
    for (int row = 0; row < picture.height; ++row)
        std::memcpy(image.scanLine(row), picture.rgba.data() + static_cast<std::size_t>(row) * line, line);
    return image;
}

Box district_of(const scene::Ground& ground) {
    const Point origin = ground.origin().at;
    const Box& box = ground.bounds();
    return {{box.min.x + origin.x, box.min.y + origin.y}, {box.max.x + origin.x, box.max.y + origin.y}};
}

Box world_box(const Box& local, scene::Origin origin) {
    return {origin.world(local.min), origin.world(local.max)};
}

}  // namespace

/// Coordinates are moved by objects that belong to a thread, so pictures are opened, read and closed on one.
struct FileReader::Shelf {
    std::map<int, Raster> pictures;
};

FileReader::FileReader(QObject* parent) : QObject(parent), shelf_(std::make_shared<Shelf>()) {
    pool_.setMaxThreadCount(1);
    pool_.setExpiryTimeout(-1);
}

FileReader::~FileReader() {
    leave();
    pool_.waitForDone();  // jobs call back into this object
}

void FileReader::leave() {
    if (run_) run_->request_stop();
    if (square_run_) square_run_->request_stop();
    run_ = square_run_ = nullptr;
    wanted_.clear();
    reading_.reset();
    pool_.clear();
    pool_.start([shelf = shelf_] { shelf->pictures.clear(); });
}

void FileReader::setGround(const scene::GroundPtr& ground) {
    leave();
    ground_ = ground;
    if (ground_) run_ = std::make_shared<Run>();
}

void FileReader::start(const std::shared_ptr<Run>& run, int layer,
                       std::function<Told(Shelf&, const Run&)> work) {
    pool_.start([this, run, layer, ground_run = run_, shelf = shelf_, work = std::move(work)] {
        Told tell;
        try {
            run->check_stop();
            tell = work(*shelf, *run);
        } catch (const Error& error) {
            tell = [this, layer, error] {
                if (error.code() != ExitCode::interrupted) Q_EMIT failed(layer, error);
            };
        } catch (const std::exception& defect) {
            const Error error(ExitCode::internal, "", Message::verbatim(defect.what()));
            tell = [this, layer, error] { Q_EMIT failed(layer, error); };
        }
        QMetaObject::invokeMethod(
            this,
            [this, ground_run, run, tell = std::move(tell)] {
                if (ground_run != run_) return;
                if (run == square_run_) reading_.reset();
                tell();
                readNext();
            },
            Qt::QueuedConnection);
    });
}

void FileReader::open(const scene::AddedLayer& layer) {
    if (!ground_) return;
    const int id = layer.id;
    if (layer.kind == scene::AddedLayer::Kind::picture) {
        start(run_, id, [this, layer, ground = ground_](Shelf& shelf, const Run& run) -> Told {
            Raster picture(layer.file, ground->plan().site.crs, run);
            require_overlap(picture, district_of(*ground));
            const PicturePlace place{ground->local(picture.ground()), picture.metres_per_pixel()};
            shelf.pictures.insert_or_assign(layer.id, std::move(picture));
            return [this, id = layer.id, place] { Q_EMIT pictureOpened(id, place); };
        });
        return;
    }
    start(run_, id, [this, layer, ground = ground_](Shelf&, const Run& run) -> Told {
        const auto read =
            read_reference_layers(layer.file, ground->plan().site.crs, district_of(*ground), run);
        const scene::ReferenceTiles tiles = make_reference_tiles(read, ground->origin(), run);
        return [this, id = layer.id, tiles] { Q_EMIT referenceRead(id, tiles); };
    });
}

void FileReader::close(int layer) {
    std::erase_if(wanted_, [layer](const PictureSquare& square) { return square.layer == layer; });
    pool_.start([shelf = shelf_, layer] { shelf->pictures.erase(layer); });
}

void FileReader::want(std::vector<PictureSquare> squares) {
    wanted_ = std::move(squares);
    if (reading_) {
        const auto place = std::ranges::find(wanted_, *reading_);
        if (place == wanted_.end())
            square_run_->request_stop();
        else if (!square_run_->stop_token().stop_requested())
            wanted_.erase(place);
    }
    readNext();
}

void FileReader::readNext() {
    if (reading_ || wanted_.empty() || !ground_) return;
    reading_ = wanted_.front();
    wanted_.erase(wanted_.begin());
    square_run_ = std::make_shared<Run>();
    start(square_run_, reading_->layer,
          [this, wanted = *reading_, origin = ground_->origin()](Shelf& shelf, const Run& run) -> Told {
              const auto picture = shelf.pictures.find(wanted.layer);
              if (picture == shelf.pictures.end()) return [] {};  // closed meanwhile
              const Box box = world_box(scene::box_of(wanted.square), origin);
              const QImage image =
                  to_image(picture->second.read(box, scene::square_pixels, scene::square_pixels, run));
              return [this, wanted, image] { Q_EMIT squareRead(wanted, image); };
          });
}

}  // namespace lifang
