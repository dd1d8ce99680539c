#pragma once

#include "model/workspace.hpp"

#include <QVariantList>

namespace lifang {

/// What the colours of the units can say: that neighbours are two, or any figure that the shown layout knows.
class FillChoices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)  ///< [{value, text}], see Choice.qml
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed)       ///< of the figure that is chosen

  public:
    explicit FillChoices(QObject* parent = nullptr) : QObject(parent) {}

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    const QVariantList& choices() const { return choices_; }
    QString meaning() const;

  Q_SIGNALS:
    void workspaceChanged();
    void changed();

  private:
    void list();

    Workspace* workspace_ = nullptr;
    QVariantList choices_;
};

/// What a fill is called in the language of the screen: "Deviation from the target".
QString fill_title(const QString& column, Language language);

}  // namespace lifang
