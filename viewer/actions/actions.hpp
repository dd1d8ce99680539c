#pragma once

#include "actions/action_item.hpp"

#include <QObject>
#include <QTimer>
#include <vector>

#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace lifang {

/// A menu of the window.
class ActionMenuItem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Actions")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)      ///< with its mnemonic: "&File"
    Q_PROPERTY(QString heading READ heading NOTIFY changed)  ///< without it
    Q_PROPERTY(QVariantList items READ list CONSTANT)        ///< of ActionItem

  public:
    ActionMenuItem(const ActionMenu& menu, QObject* parent);

    const QString& name() const { return name_; }
    QString title() const;
    QString heading() const;
    const QList<ActionItem*>& items() const { return items_; }
    QVariantList list() const;

  Q_SIGNALS:
    void changed();

  private:
    QString name_;
    const char* title_;
    QList<ActionItem*> items_;
};

/// Everything that can be done in the window (list_actions), kept up to date with the desk: whether it can be
/// done now, whether it is on. In QML a singleton: `Actions.trigger("file.open")`.
class Actions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantList menus READ list CONSTANT)  ///< of ActionMenuItem

  public:
    /// One for the program, before QML asks for it.
    Actions(Desk desk, std::vector<ActionMenu> menus, QObject* parent = nullptr);
    ~Actions() override;
    static Actions* create(QQmlEngine* engine, QJSEngine* scripts);

    const QList<ActionMenuItem*>& menus() const { return menus_; }
    QVariantList list() const;
    /// Null for none.
    Q_INVOKABLE lifang::ActionItem* find(const QString& id) const;
    /// Those with a button of their own, in the context menu, on the strip of tools, in the order of the
    /// menus.
    Q_INVOKABLE QVariantList inBar() const { return at(Action::in_bar); }
    Q_INVOKABLE QVariantList onMap() const { return at(Action::on_map); }
    Q_INVOKABLE QVariantList onStrip() const { return at(Action::on_strip); }
    /// Carries it out, or says why it cannot be done (refused). False when it cannot, or is unknown.
    Q_INVOKABLE bool trigger(const QString& id);
    /// The desk changed: every item is asked again, once for all changes of an event. `trigger` asks at once.
    void refreshSoon();

  Q_SIGNALS:
    /// The window has to do it: a dialog, the view of the map.
    void asked(const QString& id);
    /// It was done, or is being done.
    void triggered(const QString& id);
    void refused(const QString& text, const QString& reason);

  private:
    QVariantList at(Action::Place place) const;
    void follow();
    void retranslate();
    void refresh();

    Desk desk_;
    QList<ActionMenuItem*> menus_;
    QTimer soon_;
};

}  // namespace lifang
