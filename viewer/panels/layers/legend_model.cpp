#include "panels/layers/legend_model.hpp"

#include "model/words.hpp"
#include "panels/layers/fill_choices.hpp"
#include "panels/layers/legend_words.hpp"

#include <algorithm>

namespace lifang {

LegendModel::LegendModel(QObject* parent) : QAbstractListModel(parent) {
    constexpr int soon = 60;  // ms
    soon_.setSingleShot(true);
    soon_.setInterval(soon);
    connect(&soon_, &QTimer::timeout, this, &LegendModel::list);
}

void LegendModel::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace || !workspace) return;
    workspace_ = workspace;
    connect(workspace->language(), &ScreenLanguage::changed, this, &LegendModel::list);
    list();
    Q_EMIT workspaceChanged();
}

void LegendModel::setMap(MapItem* map) {
    if (map_ == map || !map) return;
    map_ = map;
    const auto later = [this] {
        if (!soon_.isActive()) soon_.start();
    };
    connect(&map->picture(), &MapPicture::changed, this, later);
    connect(map, &MapItem::viewChanged, this, later);
    list();
    Q_EMIT mapChanged();
}

void LegendModel::list() {
    if (!workspace_ || !map_) return;
    const MapPicture& picture = map_->picture();
    std::vector<Row> rows, fill;
    const std::vector<scene::Layer>& order = picture.layers().order;
    for (auto layer = order.rbegin(); layer != order.rend(); ++layer) {
        // compounds have the colours of their units, also where these are not shown
        if (*layer == scene::Layer::compounds && picture.view() && picture.layers().shows(*layer) &&
            !picture.layers().shows(scene::Layer::units))
            addFill(fill);
        for (const scene::LegendEntry entry :
             list_drawn(picture.drawing(), picture.passes(), *layer, picture.layers(), picture.style(),
                        map_->metersPerPixel())) {
            if (entry == scene::LegendEntry::unit)
                addFill(fill);
            else if (entry == scene::LegendEntry::facility)
                addFacilities(rows);
            else
                rows.push_back({legend_text(entry), swatch_of(picture.style(), entry)});
        }
    }
    rows.insert(rows.begin(), fill.begin(), fill.end());  // what a reader looks for first
    if (rows == rows_) return;
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

void LegendModel::addFill(std::vector<Row>& rows) const {
    const scene::Style& style = map_->picture().style();
    const scene::UnitFills& fills = map_->picture().view()->fills();
    if (fills.classes.empty() && !fills.has_unknown) {
        rows.push_back({legend_text(scene::LegendEntry::unit), swatch_of(style, scene::LegendEntry::unit)});
        return;
    }
    const Language language = workspace_->language()->language();
    const std::string& column = map_->picture().fill().column;
    const Figure* figure = find_figure(column);
    rows.push_back({fill_title(QString::fromStdString(column), language), {}, true});
    for (auto its = fills.classes.rbegin(); its != fills.classes.rend(); ++its)  // greatest above
        rows.push_back({figure ? class_text(*its, *figure, language)
                               : word_text(CodeSet::service_mode, its->code, language),
                        area_swatch(style, its->colour)});
    if (fills.has_unknown) rows.push_back({tr("Not known"), area_swatch(style, style.unknown)});
}

void LegendModel::addFacilities(std::vector<Row>& rows) const {
    const MapPicture& picture = map_->picture();
    const std::vector<std::string> kinds = scene::list_facility_kinds(picture.ground()->plan());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (picture.services().shows(kinds[i]))
            rows.push_back(
                {word_text(CodeSet::facility_kind, kinds[i], workspace_->language()->language()),
                 sign_swatch(picture.style(), scene::kind_colour(picture.style(), i), scene::Sign::disc)});
}

int LegendModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant LegendModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TextRole:
            return row.text;
        case SwatchRole:
            return QVariant::fromValue(row.swatch);
        case IsHeadingRole:
            return row.is_heading;
        default:
            return {};
    }
}

QHash<int, QByteArray> LegendModel::roleNames() const {
    return {{TextRole, "text"}, {SwatchRole, "swatch"}, {IsHeadingRole, "isHeading"}};
}

}  // namespace lifang
