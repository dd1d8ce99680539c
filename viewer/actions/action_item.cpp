#include "actions/action_item.hpp"

#include <QCoreApplication>
#include <QKeySequence>
#include <utility>

namespace lifang {
namespace {

QString translated(const Action& action, const char* text) {
    if (!*text) return {};
    const QString words = QCoreApplication::translate(action.context, text);
    return action.argument.isEmpty() ? words : words.arg(action.argument);
}

}  // namespace

ActionItem::ActionItem(Action action, QObject* parent) : QObject(parent), action_(std::move(action)) {}

QString ActionItem::text() const { return translated(action_, action_.text); }
QString ActionItem::hint() const { return translated(action_, action_.hint); }

QStringList ActionItem::keys() const {
    return QString::fromLatin1(action_.key).split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

QVariantList ActionItem::sequences() const {
    QVariantList list;
    for (const QString& key : keys()) list << key;
    return list;
}

QString ActionItem::keyText() const {
    QStringList texts;
    for (const QString& key : keys()) texts << QKeySequence(key).toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("  "));
}

QString ActionItem::tip() const {
    QString first = hint().isEmpty() ? text() : hint();
    if (!keyText().isEmpty()) first += QStringLiteral("  ") + keyText();
    return available() ? first : first + QLatin1Char('\n') + obstacle_;
}

void ActionItem::refresh(const Desk& desk) {
    const QString obstacle = action_.obstacle ? action_.obstacle(desk) : QString();
    const bool on = action_.is_on && action_.is_on(desk);
    if (obstacle == obstacle_ && on == on_) return;
    obstacle_ = obstacle;
    on_ = on;
    Q_EMIT changed();
}

}  // namespace lifang
