#include "panels/registry/panel_registry.hpp"

#include <QCoreApplication>

namespace lifang {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("Panels", text); }

}  // namespace

int PanelRegistry::find(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (idOf(row) == id) return row;
    }
    return -1;
}

QString PanelRegistry::idOf(int row) const { return data(index(row), IdRole).toString(); }
QString PanelRegistry::titleOf(int row) const { return data(index(row), TitleRole).toString(); }
QUrl PanelRegistry::page(int row) const { return data(index(row), PageRole).toUrl(); }

void PanelRegistry::refresh() { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); }

int PanelRegistry::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list_panels().size());
}

QVariant PanelRegistry::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Panel& panel = list_panels()[static_cast<std::size_t>(index.row())];
    switch (role) {
        case IdRole:
            return QString::fromLatin1(panel.id);
        case TitleRole:
            return translated(panel.title);
        case HintRole:
            return translated(panel.hint);
        case SignRole:
            return QString::fromUtf8(panel.sign);
        case KeyRole:
            return QString::fromLatin1(panel.key);
        case PageRole:
            return QUrl(QStringLiteral("qrc:/qt/qml/Lifang/Panels/") + QString::fromLatin1(panel.page));
        default:
            return {};
    }
}

QHash<int, QByteArray> PanelRegistry::roleNames() const {
    return {{IdRole, "panelId"}, {TitleRole, "title"}, {HintRole, "hint"},
            {SignRole, "sign"},  {KeyRole, "key"},     {PageRole, "page"}};
}

}  // namespace lifang
