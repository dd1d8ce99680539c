#pragma once

#include "map/file_layers.hpp"
#include "map/tile_builder.hpp"
#include "scene/emphasis.hpp"
#include "scene/pass.hpp"
#include "scene/services.hpp"

#include <QObject>
#include <optional>

namespace lifang {

/// What the map shows, brought up to date piece by piece as its triangles are made: the ground once, the
/// layout when it changes, what is chosen at once. Asking for the same thing twice costs nothing.
class MapPicture : public QObject {
    Q_OBJECT

  public:
    explicit MapPicture(QObject* parent = nullptr);

    void setGround(const scene::GroundPtr& ground);
    const scene::GroundPtr& ground() const { return builder_.ground(); }
    /// The old picture stays until the new one is there.
    void setLayout(const scene::LayoutPtr& layout);
    const scene::LayoutPtr& layout() const { return layout_; }
    void setFill(const scene::FillChoice& fill);
    const scene::FillChoice& fill() const { return fill_; }
    void setStyle(const scene::Style& style);
    const scene::Style& style() const { return *style_; }
    void setLayers(const scene::LayerChoice& layers);
    const scene::LayerChoice& layers() const { return layers_; }
    void setServices(const scene::ServiceChoice& services);
    const scene::ServiceChoice& services() const { return services_; }
    void setEmphasis(const scene::Emphasis& emphasis);
    const scene::Emphasis& emphasis() const { return emphasis_; }
    /// Files that are looked at with the plan.
    void setAdded(const scene::AddedLayers& layers) { files_.setLayers(layers); }
    const scene::AddedLayers& added() const { return files_.layers(); }
    /// What the window sees, relative to the origin.
    void look(const Box& seen, double metres_per_pixel, double device_pixel_ratio);

    const scene::Drawing& drawing() const { return drawing_; }
    const std::vector<scene::Pass>& passes() const { return passes_; }
    quint64 passesVersion() const { return passes_version_; }
    std::vector<ShownPicture> pictures() const { return files_.pictures(); }
    quint64 picturesVersion() const { return pictures_version_; }
    /// The view of the layout that is drawn; null until there is one. Runs behind layout().
    const scene::LayoutView* view() const { return view_.get(); }
    /// Another view is being made of the ground that is drawn.
    bool isViewComing() const { return view_ && layout_ && view_->layout() != layout_; }
    /// Of the units, and what of the ground has a name: what labels are made of. Null until they are made;
    /// the outlines may still be those of the layout before.
    const scene::UnitOutlinesPtr& outlines() const { return outlines_; }
    bool isOutlined() const { return outlined_ == layout_; }
    const scene::NameGroundPtr& names() const { return names_; }
    /// Units, compounds and their borders are there: what a reader sees first.
    bool hasUnits() const;
    /// Everything asked for is made.
    bool isWhole() const { return ground() && builder_.isIdle() && files_.isWhole(); }

  Q_SIGNALS:
    void changed();       ///< there is more or other to draw
    void viewChanged();   ///< another layout or fill is drawn
    void namesChanged();  ///< other outlines or other names
    void addedFailed(int layer, const lifang::Error& error);

  private:
    void askForTiles();
    void makePasses();
    void takeReferences();
    void colourGround();
    void colourServices();
    void colourDensity();
    void accept(const TileBuilder::ViewPtr& view);

    TileBuilder builder_;
    scene::LayoutPtr layout_;
    scene::FillChoice fill_;
    const scene::Style* style_ = &scene::light_style();
    scene::LayerChoice layers_ = scene::usual_layers();
    scene::ServiceChoice services_;
    scene::Emphasis emphasis_;
    int scale_step_ = 0;
    scene::Drawing drawing_;
    std::vector<scene::Pass> passes_;
    quint64 passes_version_ = 0;
    FileLayers files_;
    scene::AddedLooks added_looks_;
    quint64 pictures_version_ = 0;
    TileBuilder::ViewPtr view_;
    scene::UnitOutlinesPtr outlines_;
    scene::LayoutPtr outlined_;
    scene::NameGroundPtr names_;
    std::shared_ptr<const scene::BuildingDensity> density_;
};

}  // namespace lifang
