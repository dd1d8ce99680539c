#pragma once

#include "core/error.hpp"
#include "scene/added_layer.hpp"
#include "scene/drawing.hpp"
#include "scene/ground.hpp"
#include "scene/picture_grid.hpp"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>

namespace lifang {

/// A square of the picture of one added layer.
struct PictureSquare {
    int layer = 0;  ///< AddedLayer::id
    scene::Square square;

    friend auto operator<=>(const PictureSquare&, const PictureSquare&) = default;
};

/// Where a picture lies, metres relative to the ground's origin, and how large its own pixels are.
struct PicturePlace {
    Box box;
    double metres_per_pixel = 1.0;
};

/// Reads the files of added layers on a thread of its own, and tells of them on the thread it lives on. What
/// belongs to a ground that was left is stopped and dropped.
class FileReader : public QObject {
    Q_OBJECT

  public:
    explicit FileReader(QObject* parent = nullptr);
    ~FileReader() override;

    void setGround(const scene::GroundPtr& ground);
    void open(const scene::AddedLayer& layer);
    void close(int layer);
    /// What is to be read of pictures, the most wanted first. What was asked for before and is not among it
    /// is let go.
    void want(std::vector<PictureSquare> squares);

  Q_SIGNALS:
    void pictureOpened(int layer, const lifang::PicturePlace& place);
    void referenceRead(int layer, const lifang::scene::ReferenceTiles& tiles);
    void squareRead(const lifang::PictureSquare& square, const QImage& image);
    /// Nothing more comes of the layer.
    void failed(int layer, const lifang::Error& error);

  private:
    struct Shelf;  // the open pictures, which the thread alone touches
    using Told = std::function<void()>;

    void start(const std::shared_ptr<Run>& run, int layer, std::function<Told(Shelf&, const Run&)> work);
    void readNext();
    void leave();

    scene::GroundPtr ground_;
    std::shared_ptr<Shelf> shelf_;
    std::shared_ptr<Run> run_;  ///< of this ground
    std::vector<PictureSquare> wanted_;
    std::optional<PictureSquare> reading_;
    std::shared_ptr<Run> square_run_;
    QThreadPool pool_;
};

}  // namespace lifang
