#pragma once

#include "model/while_seen.hpp"
#include "model/workspace.hpp"
#include "scene/layout_ptr.hpp"
#include "scene/style.hpp"

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>

namespace lifang {

/// The small map of a layout, drawn beside the window and then shown.
class LayoutThumbnail : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(
        int number READ number WRITE setNumber NOTIFY numberChanged)  ///< row of the layout in the workspace
    Q_PROPERTY(QString styleName READ styleName WRITE setStyleName NOTIFY styleNameChanged)  ///< of the map
    Q_PROPERTY(bool drawn READ isDrawn NOTIFY drawnChanged)

  public:
    explicit LayoutThumbnail(QQuickItem* parent = nullptr);

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    int number() const { return number_; }
    void setNumber(int number);
    QString styleName() const;
    void setStyleName(const QString& name);
    bool isDrawn() const { return !picture_.isNull(); }

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void workspaceChanged();
    void numberChanged();
    void styleNameChanged();
    void drawnChanged();

  protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

  private:
    void draw();

    WhileSeen seen_{[this] { draw(); }};
    QPointer<Workspace> workspace_;
    scene::LayoutPtr layout_;  ///< that the picture shows, or will
    QImage picture_;
    int number_ = -1;
    scene::StyleName style_ = scene::StyleName::light;
    quint64 ticket_ = 0;  ///< of the picture asked for last
};

}  // namespace lifang
