#include "map/label_model.hpp"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

constexpr int title_pixels = 13;  // as MapLabels.qml draws them
constexpr int detail_pixels = 12;

double width_of(const QString& text, int pixels, QFont::Weight weight) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return QFontMetricsF(font).horizontalAdvance(text);
}

/// Whether a box around the centre of a circle stays inside it, with a little licence: units are wider than
/// circles.
bool has_room(const QSizeF& box, double radius) {
    constexpr double licence = 1.15;
    return std::hypot(box.width(), box.height()) / 2.0 <= radius * licence;
}

}  // namespace

void LabelModel::setTexts(const QStringList& texts) {
    texts_ = texts;
    title_sizes_.clear();
    sizes_.clear();
    for (const QString& text : texts_) {
        const double title = width_of(text.section('\n', 0, 0), title_pixels, QFont::DemiBold);
        const double detail = width_of(text.section('\n', 1, 1), detail_pixels, QFont::Normal);
        title_sizes_.emplace_back(title, title_pixels * 1.3);
        sizes_.emplace_back(std::max(title, detail), (title_pixels + detail_pixels) * 1.3);
    }
}

void LabelModel::place(const scene::Camera& camera, const std::vector<scene::Anchor>* anchors, double width,
                       double height) {
    std::vector<Label> labels;
    const std::size_t count = anchors ? std::min(anchors->size(), sizes_.size()) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Point at = camera.to_screen((*anchors)[i].at);
        if (at.x < 0.0 || at.y < 0.0 || at.x > width || at.y > height) continue;
        const double radius = (*anchors)[i].radius / camera.metres_per_pixel();
        const QString& text = texts_[static_cast<qsizetype>(i)];
        if (has_room(sizes_[i], radius)) {
            labels.push_back({static_cast<int>(i), text.section('\n', 0, 0), text.section('\n', 1, 1), at});
        } else if (has_room(title_sizes_[i], radius)) {
            labels.push_back({static_cast<int>(i), text.section('\n', 0, 0), {}, at});
        }
    }
    const bool same = std::equal(labels.begin(), labels.end(), labels_.begin(), labels_.end(),
                                 [](const Label& a, const Label& b) { return a.sameTextAs(b); });
    if (!same) beginResetModel();
    labels_ = std::move(labels);
    if (!same) {
        endResetModel();
    } else if (!labels_.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CentreXRole, CentreYRole});
    }
}

int LabelModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(labels_.size());
}

QVariant LabelModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Label& label = labels_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case UnitRole:
            return label.unit;
        case TitleRole:
            return label.title;
        case DetailRole:
            return label.detail;
        case CentreXRole:
            return label.at.x;
        case CentreYRole:
            return label.at.y;
        default:
            return {};
    }
}

QHash<int, QByteArray> LabelModel::roleNames() const {
    return {{UnitRole, "unit"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {CentreXRole, "centreX"},
            {CentreYRole, "centreY"}};
}

}  // namespace lifang
