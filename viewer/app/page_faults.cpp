#include "app/page_faults.hpp"

#include "app/replay/places.hpp"
#include "app/waiting.hpp"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>
#include <functional>
#include <set>

namespace lifang {
namespace {

void visit(QQuickItem& item, const std::function<void(QQuickItem&)>& look) {
    if (!item.isVisible() || item.opacity() == 0.0) return;
    look(item);
    for (QQuickItem* child : item.childItems()) visit(*child, look);
}

/// What is scrolled may lie outside: only texts that nothing clips.
bool is_clipped(const QQuickItem& item) {
    for (const QQuickItem* above = item.parentItem(); above; above = above->parentItem())
        if (above->clip()) return true;
    return false;
}

/// Names of columns and values of people's own files are shown as they are.
bool is_of_data(const QQuickItem& item) {
    for (const QQuickItem* at = &item; at; at = at->parentItem())
        if (at->property("ofData").toBool()) return true;
    return false;
}

/// Text that takes what looks like HTML for HTML. Heads of menus are words of the program.
bool is_rich(const QQuickItem& item) {
    constexpr int plain = 0;  // Text.PlainText
    for (const QQuickItem* at = &item; at; at = at->parentItem())
        if (at->inherits("QQuickMenuBarItem")) return false;
    return item.property("textFormat").toInt() != plain;
}

bool is_control(const QQuickItem& item) {
    if (!item.isEnabled()) return false;
    switch (spoken_of(item, "role").toInt()) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::EditableText:
        case QAccessible::Slider:
        case QAccessible::SpinBox:
        case QAccessible::ComboBox:
            return true;
        default:
            return false;
    }
}

QString describe(QQuickItem& item) {
    const QString name = control_name(item);
    return (name.isEmpty() ? QStringLiteral("(nameless)") : name) + QStringLiteral(" [") +
           QString::fromLatin1(item.metaObject()->className()).section('_', 0, 0) + ']';
}

/// A dialog hides what is below it.
QQuickItem& front(QQuickWindow& window) {
    QQuickItem* front = window.contentItem();
    visit(*window.contentItem(), [&](QQuickItem& item) {
        if (item.inherits("QQuickPopupItem")) front = &item;
    });
    return *front;
}

}  // namespace

QStringList list_page_faults(QQuickWindow& window, Workspace& workspace) {
    static const QRegularExpression code(QStringLiteral("\\b[a-z]+_[a-z_]+\\b"));
    const QString file = workspace.document()->fileName();
    const QRectF inside = QRectF(QPointF(), window.size()).adjusted(-1, -1, 1, 1);
    QStringList faults;
    visit(*window.contentItem(), [&](QQuickItem& item) {
        if (is_control(item) && control_name(item).isEmpty())
            faults << QStringLiteral("no name: ") + describe(item);
        if (!item.inherits("QQuickText")) return;
        QString text = item.property("text").toString();
        if (text.isEmpty()) return;
        if (is_rich(item)) faults << QStringLiteral("rich text: ") + describe(*item.parentItem());
        const QRectF place = item.mapRectToScene(item.boundingRect());
        if (!is_clipped(item) && !inside.contains(place)) faults << QStringLiteral("outside: ") + text;
        if (!file.isEmpty()) text.remove(file);
        if (code.match(text).hasMatch() && !is_of_data(item)) faults << QStringLiteral("raw code: ") + text;
    });
    return faults;
}

QStringList list_unreached_controls(QQuickWindow& window) {
    std::set<QQuickItem*> unreached;
    QQuickItem& root = front(window);
    visit(root, [&](QQuickItem& item) {
        if (is_control(item)) unreached.insert(&item);
    });
    const std::size_t turns = 4 * unreached.size() + 100;  // lists, their rows and the map take turns as well
    for (std::size_t turn = 0; turn < turns && !unreached.empty(); ++turn) {
        unreached.erase(window.activeFocusItem());
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    QStringList names;
    for (QQuickItem* item : unreached) names << describe(*item);
    return names;
}

bool show_tip(QQuickWindow& window) {
    QQuickItem* control = nullptr;
    visit(front(window), [&](QQuickItem& item) {
        if (!control && is_control(item) && !item.property("tip").toString().isEmpty()) control = &item;
    });
    if (!control) return false;
    QTest::mouseMove(&window, control->mapToScene(control->boundingRect().center()).toPoint());
    constexpr double patience = 5.0;  // seconds
    return wait_until(
        [&] {
            bool is_shown = false;
            visit(front(window), [&](QQuickItem& item) {
                is_shown |= item.inherits("QQuickText") && item.property("text") == control->property("tip");
            });
            return is_shown;
        },
        patience);
}

void close_dialogs(QQuickWindow& window) {
    QTest::keyClick(&window, Qt::Key_Escape);
    wait_for(0.3);
}

}  // namespace lifang
