#pragma once

#include "map/file_reader.hpp"
#include "scene/pass.hpp"

#include <map>
#include <set>
#include <vector>

namespace lifang {

/// One picture as it is drawn: its squares, none over another.
struct ShownPicture {
    struct Piece {
        PictureSquare key;
        Box part;
        QImage image;
    };
    double opacity = 1.0;
    std::vector<Piece> pieces;
};

/// The added layers of a map: opens their files, keeps what was read, and asks for what the window sees. Of
/// several views asked for one after the other only the last is read.
class FileLayers : public QObject {
    Q_OBJECT

  public:
    explicit FileLayers(QObject* parent = nullptr);

    void setGround(const scene::GroundPtr& ground);
    void setLayers(const scene::AddedLayers& layers);
    const scene::AddedLayers& layers() const { return layers_; }
    /// What is seen of the ground, relative to the origin, and how many metres a pixel of the screen covers.
    void look(const Box& seen, double metres_per_pixel);

    /// The reference layers that are shown and read, from the ground up; in the colours of a style.
    scene::AddedLooks looks(const scene::Style& style) const;
    std::vector<scene::ReferenceTiles> references() const;
    std::vector<ShownPicture> pictures() const;
    /// Nothing that is to be seen is missing.
    bool isWhole() const;

  Q_SIGNALS:
    void changed();       ///< other pieces or opacities
    void looksChanged();  ///< other reference layers, or the first or last picture
    void failed(int layer, const lifang::Error& error);

  private:
    struct Kept {
        QImage image;
        quint64 last_seen = 0;
    };
    bool isShownPicture(const scene::AddedLayer& layer) const;
    bool isReading(const scene::AddedLayer& layer) const;
    std::vector<scene::Square> squaresOf(int layer) const;
    void drop(int layer);
    void askForSquares();
    void forgetUnseen();

    scene::GroundPtr ground_;
    scene::AddedLayers layers_;
    std::set<int> asked_, failed_;
    std::map<int, PicturePlace> places_;
    std::map<int, scene::ReferenceTiles> tiles_;
    std::map<PictureSquare, Kept> kept_;
    quint64 look_ = 0;
    Box seen_;
    double metres_per_pixel_ = 1.0;
    FileReader reader_;
};

}  // namespace lifang
