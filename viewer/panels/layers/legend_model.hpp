#pragma once

#include "core/figures/table.hpp"
#include "map/map_item.hpp"
#include "model/workspace.hpp"
#include "scene/swatch.hpp"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

namespace lifang {

/// Explains what a map shows at its scale: first the colours of units, then the topmost layer first; what is
/// not drawn is not listed.
class LegendModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(lifang::MapItem* map READ map WRITE setMap NOTIFY mapChanged REQUIRED)

  public:
    enum Role { TextRole = Qt::UserRole + 1, SwatchRole, IsHeadingRole };

    explicit LegendModel(QObject* parent = nullptr);

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    MapItem* map() const { return map_; }
    void setMap(MapItem* map);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void workspaceChanged();
    void mapChanged();

  private:
    struct Row {
        QString text;
        scene::Swatch swatch;
        bool is_heading = false;  ///< no swatch

        friend bool operator==(const Row&, const Row&) = default;
    };
    void list();
    void addFill(std::vector<Row>& rows) const;
    void addFacilities(std::vector<Row>& rows) const;

    Workspace* workspace_ = nullptr;
    QPointer<MapItem> map_;
    QTimer soon_;  ///< the map tells of each tile that comes; the legend is read once
    std::vector<Row> rows_;
};

}  // namespace lifang
