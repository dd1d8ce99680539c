#include "panels/candidates/layout_thumbnail.hpp"

#include "model/layouts.hpp"
#include "model/words.hpp"
#include "panels/candidates/layout_picture.hpp"

#include <QCoreApplication>
#include <QPainter>
#include <QQuickWindow>
#include <QThreadPool>
#include <algorithm>
#include <utility>

namespace lifang {

LayoutThumbnail::LayoutThumbnail(QQuickItem* parent) : QQuickPaintedItem(parent) {}

void LayoutThumbnail::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace || !workspace) return;
    workspace_ = workspace;
    connect(workspace, &Workspace::shownChanged, this, [this] {
        const auto layouts = list_layouts(*workspace_);
        const bool has = number_ >= 0 && static_cast<std::size_t>(number_) < layouts.size();
        if (has && layouts[static_cast<std::size_t>(number_)] != layout_) seen_.follow();
    });
    draw();
    Q_EMIT workspaceChanged();
}

void LayoutThumbnail::setNumber(int number) {
    if (std::exchange(number_, number) == number) return;
    draw();
    Q_EMIT numberChanged();
}

QString LayoutThumbnail::styleName() const { return to_qstring(to_text(style_)); }

void LayoutThumbnail::setStyleName(const QString& name) {
    const auto style = find_code<scene::StyleName>(name.toStdString());
    if (!style || std::exchange(style_, *style) == *style) return;
    draw();
    Q_EMIT styleNameChanged();
}

void LayoutThumbnail::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) draw();
}

void LayoutThumbnail::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged) seen_.setSeen(data.boolValue);
}

void LayoutThumbnail::draw() {
    if (!workspace_ || !workspace_->ground() || number_ < 0 || width() < 1.0 || height() < 1.0) return;
    const auto layouts = list_layouts(*workspace_);
    if (static_cast<std::size_t>(number_) >= layouts.size()) return;
    layout_ = layouts[static_cast<std::size_t>(number_)];
    const double sharp = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const QSize size = (QSizeF(width(), height()) * std::max(2.0, sharp)).toSize();
    const QPointer<LayoutThumbnail> self(this);
    QThreadPool::globalInstance()->start(
        [self, size, style = style_, ticket = ++ticket_, ground = workspace_->ground(), layout = layout_] {
            QImage picture = draw_layout_picture(*ground, *layout, size, scene::find_style(style));
            QMetaObject::invokeMethod(
                qApp,
                [self, ticket, picture = std::move(picture)] {
                    if (!self || self->ticket_ != ticket) return;
                    self->picture_ = picture;
                    self->update();
                    Q_EMIT self->drawnChanged();
                },
                Qt::QueuedConnection);
        });
}

void LayoutThumbnail::paint(QPainter* painter) {
    if (picture_.isNull()) return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(0.0, 0.0, width(), height()), picture_);
}

}  // namespace lifang
