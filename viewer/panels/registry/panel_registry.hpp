#pragma once

#include <QAbstractListModel>
#include <QUrl>
#include <span>
#include <string_view>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// One panel of the window: a module of its own whose root item takes a `workspace`.
struct Panel {
    const char* id;     ///< what settings and the command line call it
    const char* title;  ///< translated in the context "Panels"
    const char* hint;   ///< what it is for, one sentence; translated as well
    const char* sign;   ///< one or two letters or a sign on the rail
    const char* key;    ///< the shortcut that opens it
    const char* page;   ///< of its QML, below qrc:/qt/qml/Lifang/Panels
};

/// All panels, in the order of the rail.
std::span<const Panel> list_panels();

/// The same for QML.
class PanelRegistry : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT

  public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, HintRole, SignRole, KeyRole, PageRole };

    using QAbstractListModel::QAbstractListModel;

    Q_INVOKABLE int find(const QString& id) const;  ///< row; −1 for none
    Q_INVOKABLE QUrl page(int row) const;
    Q_INVOKABLE QString idOf(int row) const;
    Q_INVOKABLE QString titleOf(int row) const;
    /// The language changed: every text is another.
    Q_INVOKABLE void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace lifang
