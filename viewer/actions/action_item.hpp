#pragma once

#include "actions/action.hpp"

#include <QObject>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// An action as menus, buttons and keys show it.
class ActionItem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Actions")
    Q_PROPERTY(QString name READ name CONSTANT)  ///< its id
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString sign READ sign CONSTANT)
    Q_PROPERTY(QVariantList sequences READ sequences CONSTANT)  ///< portable: "Ctrl+O"
    Q_PROPERTY(QString keyText READ keyText NOTIFY changed)     ///< as this system writes it
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed)  ///< why it is not
    /// The hint, the key and, where it cannot be done, why.
    Q_PROPERTY(QString tip READ tip NOTIFY changed)
    Q_PROPERTY(bool checkable READ checkable CONSTANT)
    Q_PROPERTY(bool on READ on NOTIFY changed)
    Q_PROPERTY(bool newGroup READ newGroup CONSTANT)
    Q_PROPERTY(bool inMenu READ inMenu CONSTANT)

  public:
    ActionItem(Action action, QObject* parent);

    const Action& action() const { return action_; }
    const QString& name() const { return action_.id; }
    QString text() const;
    QString hint() const;
    QString sign() const { return QString::fromUtf8(action_.sign); }
    QStringList keys() const;
    QVariantList sequences() const;
    QString keyText() const;
    bool available() const { return obstacle_.isEmpty(); }
    const QString& obstacle() const { return obstacle_; }
    QString tip() const;
    bool checkable() const { return static_cast<bool>(action_.is_on); }
    bool on() const { return on_; }
    bool newGroup() const { return is_at(Action::new_group); }
    bool inMenu() const { return is_at(Action::in_menu); }
    bool is_at(Action::Place place) const { return (action_.places & place) != 0; }

    /// Asks the desk again whether it can be done and whether it is on.
    void refresh(const Desk& desk);
    /// Its texts are others: the language changed.
    void retranslate() { Q_EMIT changed(); }

  Q_SIGNALS:
    void changed();

  private:
    Action action_;
    QString obstacle_;
    bool on_ = false;
};

}  // namespace lifang
