#pragma once

#include "scene/draw.hpp"

#include <QObject>
#include <QThreadPool>
#include <array>
#include <bitset>

namespace lifang {

/// Draws the scene's meshes on a thread of its own and hands them over on the thread it lives on. Asking for
/// the same thing twice costs nothing; a result that was overtaken by a newer request is dropped.
class MeshBuilder : public QObject {
    Q_OBJECT

  public:
    /// What the meshes are to show.
    struct Request {
        int layout = 0;
        int scale_step = 0;
        bool dark = false;

        friend bool operator==(const Request&, const Request&) = default;
    };

    explicit MeshBuilder(QObject* parent = nullptr);
    ~MeshBuilder() override;

    void setScene(scene::GroundPtr scene);
    const scene::GroundPtr& scene() const { return scene_; }
    void draw(const Request& request);
    /// Outlines and veil: little work, done at once.
    void emphasize(const scene::Emphasis& emphasis);

    /// The latest meshes; each stays until the next of its layer is done.
    const scene::Drawing& drawing() const { return drawing_; }
    /// Which meshes changed since the last call.
    std::bitset<scene::layer_count> takeChanges();
    /// Colours and label places of the layout that is shown; null until they are known.
    const scene::LayoutShapes* shapes() const { return shapes_.get(); }
    bool isIdle() const { return pending_ == 0; }
    static const scene::Style& style(bool dark);

  Q_SIGNALS:
    void drawn();

  private:
    enum Part { ground, fills, lines, part_count };
    using Shapes = std::shared_ptr<const scene::LayoutShapes>;

    void start(Part part, const Request& request);
    void accept(Part part, quint64 ticket, const Request& request, const scene::Drawing& meshes,
                const Shapes& shapes);
    void merge(const scene::Drawing& meshes);

    scene::GroundPtr scene_;
    std::vector<Shapes> known_shapes_;  ///< by layout
    Shapes shapes_;
    int shown_layout_ = -1;
    scene::Drawing drawing_;
    std::bitset<scene::layer_count> changes_;
    scene::Emphasis emphasis_;
    std::optional<Request> request_;
    std::array<quint64, part_count> tickets_{};  ///< of the latest request for each part
    int pending_ = 0;
    QThreadPool pool_;
};

}  // namespace lifang
