#pragma once

#include "map/layer_model.hpp"
#include "map/map_nodes.hpp"
#include "map/map_picture.hpp"
#include "scene/camera.hpp"

#include <QQuickItem>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The map: draws a ground and a layout on it, can be dragged and zoomed, and says what lies where. What
/// people do on it comes through MapInput (map/tools). Units are counted as in the layout, compounds as in
/// the plan; −1 is none. Another layout moves nothing, and another ground of the same district neither.
class MapItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::scene::GroundPtr ground READ ground WRITE setGround NOTIFY groundChanged)
    Q_PROPERTY(bool hasGround READ hasGround NOTIFY groundChanged)
    Q_PROPERTY(lifang::scene::LayoutPtr layout READ layout WRITE setLayout NOTIFY layoutChanged)
    Q_PROPERTY(lifang::LayerModel* layers READ layers CONSTANT)
    /// Column of the figure that fills the units; empty: neighbours differ.
    Q_PROPERTY(QString fillBy READ fillBy WRITE setFillBy NOTIFY fillByChanged)
    Q_PROPERTY(QStringList hiddenKinds READ hiddenKinds WRITE setHiddenKinds NOTIFY servicesChanged)
    Q_PROPERTY(double walkMeters READ walkMeters WRITE setWalkMeters NOTIFY servicesChanged)
    /// Service areas and who is not served, whether their layer is turned on or not.
    Q_PROPERTY(bool serviceAreas READ serviceAreas WRITE setServiceAreas NOTIFY servicesChanged)
    Q_PROPERTY(QList<int> chosenUnits READ chosenUnits WRITE setChosenUnits NOTIFY emphasisChanged)
    Q_PROPERTY(
        QList<int> chosenCompounds READ chosenCompounds WRITE setChosenCompounds NOTIFY emphasisChanged)
    Q_PROPERTY(int hoveredUnit READ hoveredUnit WRITE setHoveredUnit NOTIFY emphasisChanged)
    Q_PROPERTY(int hoveredCompound READ hoveredCompound WRITE setHoveredCompound NOTIFY emphasisChanged)
    Q_PROPERTY(QList<int> differing READ differing WRITE setDiffering NOTIFY emphasisChanged)
    Q_PROPERTY(QList<int> unserved READ unserved WRITE setUnserved NOTIFY emphasisChanged)
    Q_PROPERTY(QList<int> breaks READ breaks WRITE setBreaks NOTIFY emphasisChanged)
    /// Code of a scene::StyleName.
    Q_PROPERTY(QString styleName READ styleName WRITE setStyleName NOTIFY styleNameChanged)
    /// Files that are looked at with the plan, from the ground up.
    Q_PROPERTY(lifang::scene::AddedLayersPtr added READ added WRITE setAdded NOTIFY addedChanged)
    Q_PROPERTY(double metersPerPixel READ metersPerPixel NOTIFY viewChanged)
    Q_PROPERTY(QPointF centre READ centre NOTIFY viewChanged)  ///< metres from the origin, y to the north
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)
    Q_PROPERTY(double leftInset MEMBER left_inset_ NOTIFY insetsChanged)  ///< pixels covered by a panel
    Q_PROPERTY(double rightInset MEMBER right_inset_ NOTIFY insetsChanged)

  public:
    /// What lies at a place.
    struct Place {
        int compound = -1;
        int unit = -1;
    };

    explicit MapItem(QQuickItem* parent = nullptr);

    const scene::GroundPtr& ground() const { return picture_.ground(); }
    void setGround(const scene::GroundPtr& ground);
    bool hasGround() const { return ground() != nullptr; }
    const scene::LayoutPtr& layout() const { return picture_.layout(); }
    void setLayout(const scene::LayoutPtr& layout);
    LayerModel* layers() { return &layers_; }
    QString fillBy() const { return QString::fromStdString(picture_.fill().column); }
    void setFillBy(const QString& column);
    QStringList hiddenKinds() const;
    void setHiddenKinds(const QStringList& kinds);
    double walkMeters() const { return picture_.services().walk_m; }
    void setWalkMeters(double walk);
    bool serviceAreas() const { return service_areas_; }
    void setServiceAreas(bool shown);
    QList<int> chosenUnits() const;
    void setChosenUnits(const QList<int>& units);
    QList<int> chosenCompounds() const;
    void setChosenCompounds(const QList<int>& compounds);
    int hoveredUnit() const;
    void setHoveredUnit(int unit);
    int hoveredCompound() const;
    void setHoveredCompound(int compound);
    QList<int> differing() const { return marked(scene::Mark::differing); }
    void setDiffering(const QList<int>& compounds) { mark(scene::Mark::differing, compounds); }
    QList<int> unserved() const { return marked(scene::Mark::unserved); }
    void setUnserved(const QList<int>& compounds) { mark(scene::Mark::unserved, compounds); }
    QList<int> breaks() const { return marked(scene::Mark::breaks); }
    void setBreaks(const QList<int>& compounds) { mark(scene::Mark::breaks, compounds); }
    QString styleName() const { return layers_.styleName(); }
    void setStyleName(const QString& name);
    const scene::AddedLayersPtr& added() const { return added_; }
    void setAdded(const scene::AddedLayersPtr& layers);
    double metersPerPixel() const { return camera_.metres_per_pixel(); }
    /// Of the part that no panel covers.
    QPointF centre() const;
    /// Everything wished for is drawn: what a screenshot waits for.
    bool isSettled() const { return picture_.isWhole() && is_copied_; }
    /// Units and compounds are drawn; buildings and streets may follow.
    bool hasUnits() const { return picture_.hasUnits(); }

    Q_INVOKABLE void fit();
    Q_INVOKABLE void showUnit(int unit);
    Q_INVOKABLE void showCompounds(const QList<int>& compounds);
    /// A box in metres from the ground's origin, y to the north, and what is around it.
    Q_INVOKABLE void showBox(const QRectF& box);
    /// The same part of the ground that another map shows.
    Q_INVOKABLE void lookAt(QPointF centre, double meters_per_pixel);
    Q_INVOKABLE void zoomBy(double factor, double x, double y);
    Q_INVOKABLE void panBy(double dx, double dy);
    /// Moves the map just so far that a place, relative to the ground's origin, lies well inside it.
    void reveal(Point place);
    /// Around the part of a compound on the screen that a place belongs to; empty for none.
    Q_INVOKABLE QRectF compoundOnScreen(int compound, QPointF place) const;
    Q_INVOKABLE int unitAt(double x, double y) const { return placeAt({x, y}).unit; }
    Place placeAt(QPointF position) const;
    /// Pixels of this item to metres relative to the ground's origin, and back.
    Point groundAt(QPointF position) const { return camera_.to_scene({position.x(), position.y()}); }
    QPointF screenAt(Point place) const;
    /// Where the label of a unit is, in pixels of this item.
    Q_INVOKABLE QPointF unitAnchor(int unit) const;

    /// What is drawn, and what the last frame took of the main thread: for tests and measurements.
    const MapPicture& picture() const { return picture_; }
    /// Measures what the graphics card was given, with the next frame that is whole.
    void askForCensus();
    bool hasCensus() const { return !is_census_asked_; }
    const std::vector<PassCensus>& census() const { return census_; }
    double frameMilliseconds() const { return frame_ms_; }
    quint64 copiedCorners() const { return copied_corners_; }

  Q_SIGNALS:
    void groundChanged();
    void layoutChanged();
    void fillByChanged();
    void servicesChanged();
    void emphasisChanged();
    void styleNameChanged();
    void addedChanged();
    void addedFailed(int layer, const lifang::Error& error);  ///< the file of an added layer cannot be read
    void viewChanged();
    void settledChanged();
    void insetsChanged();

  protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

  private:
    void showLayers();
    void onViewMoved();
    Box seen() const;  ///< of the ground
    void onPictureChanged();
    void showWorldBox(const Box& local, double margin);
    void emphasize(const scene::Emphasis& emphasis);
    void mark(scene::Mark mark, const QList<int>& compounds);
    QList<int> marked(scene::Mark mark) const;
    void tellSettled();

    MapPicture picture_;
    scene::AddedLayersPtr added_;
    LayerModel layers_;
    scene::Camera camera_;
    bool service_areas_ = false;
    bool fitted_ = false;     ///< nobody has moved the map yet: it keeps filling the window
    bool is_copied_ = false;  ///< what is seen is on the graphics card
    bool was_settled_ = false;
    double left_inset_ = 0.0;
    double right_inset_ = 0.0;
    bool is_census_asked_ = false;
    std::vector<PassCensus> census_;
    double frame_ms_ = 0.0;
    quint64 copied_corners_ = 0;
};

}  // namespace lifang
