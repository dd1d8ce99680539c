#include "actions/actions.hpp"

#include <QCoreApplication>
#include <QQmlEngine>
#include <QRegularExpression>
#include <utility>

namespace lifang {
namespace {

Actions* made = nullptr;  // the program's; QML asks for it by create()

template <class Item>
QVariantList to_list(const QList<Item*>& items) {
    QVariantList list;
    for (Item* item : items) list << QVariant::fromValue(item);
    return list;
}

}  // namespace

ActionMenuItem::ActionMenuItem(const ActionMenu& menu, QObject* parent)
    : QObject(parent), name_(menu.id), title_(menu.title) {
    for (const Action& action : menu.actions) items_ << new ActionItem(action, this);
}

QString ActionMenuItem::title() const { return QCoreApplication::translate("Actions", title_); }

QString ActionMenuItem::heading() const {
    static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)|&"));
    return title().remove(mnemonic);
}

QVariantList ActionMenuItem::list() const { return to_list(items_); }

Actions::Actions(Desk desk, std::vector<ActionMenu> menus, QObject* parent) : QObject(parent), desk_(desk) {
    for (const ActionMenu& menu : menus) menus_ << new ActionMenuItem(menu, this);
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &Actions::refresh);
    follow();
    refresh();
    made = this;
}

Actions::~Actions() { made = nullptr; }

Actions* Actions::create(QQmlEngine* /*engine*/, QJSEngine* /*scripts*/) {
    QJSEngine::setObjectOwnership(made, QJSEngine::CppOwnership);
    return made;
}

void Actions::follow() {
    connect(&desk_.workspace, &Workspace::groundChanged, this, &Actions::refreshSoon);
    connect(&desk_.workspace, &Workspace::shownChanged, this, &Actions::refreshSoon);
    connect(desk_.workspace.selection(), &Selection::changed, this, &Actions::refreshSoon);
    connect(desk_.workspace.selection(), &Selection::levelChanged, this, &Actions::refreshSoon);
    connect(desk_.workspace.gates(), &GateDesk::changed, this, &Actions::refreshSoon);
    connect(desk_.workspace.toolbox(), &Toolbox::toolChanged, this, &Actions::refreshSoon);
    connect(desk_.workspace.toolbox(), &Toolbox::brushChanged, this, &Actions::refreshSoon);
    connect(desk_.workspace.document(), &Document::historyChanged, this, &Actions::refreshSoon);
    connect(&desk_.settings, &Settings::changed, this, &Actions::refreshSoon);
    connect(desk_.workspace.language(), &ScreenLanguage::changed, this, &Actions::retranslate);
}

void Actions::retranslate() {
    refresh();
    for (ActionMenuItem* menu : std::as_const(menus_)) {
        Q_EMIT menu->changed();
        for (ActionItem* item : menu->items()) item->retranslate();
    }
}

void Actions::refreshSoon() { soon_.start(0); }

void Actions::refresh() {
    for (const ActionMenuItem* menu : std::as_const(menus_))
        for (ActionItem* item : menu->items()) item->refresh(desk_);
}

ActionItem* Actions::find(const QString& id) const {
    for (const ActionMenuItem* menu : menus_)
        for (ActionItem* item : menu->items())
            if (item->name() == id) return item;
    return nullptr;
}

QVariantList Actions::list() const { return to_list(menus_); }

QVariantList Actions::at(Action::Place place) const {
    QList<ActionItem*> found;
    for (const ActionMenuItem* menu : menus_)
        for (ActionItem* item : menu->items())
            if (item->is_at(place)) found << item;
    return to_list(found);
}

bool Actions::trigger(const QString& id) {
    ActionItem* item = find(id);
    if (!item) return false;
    item->refresh(desk_);
    if (!item->available()) {
        Q_EMIT refused(item->text(), item->obstacle());
        return false;
    }
    if (item->action().carry_out)
        item->action().carry_out(desk_);
    else
        Q_EMIT asked(id);
    Q_EMIT triggered(id);
    refreshSoon();
    return true;
}

}  // namespace lifang
