#include "app/replay/recorder.hpp"

#include "app/replay/places.hpp"

#include <QFileInfo>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickWindow>
#include <algorithm>
#include <filesystem>
#include <utility>

namespace lifang {
namespace {

QString held_keys(Qt::KeyboardModifiers held) {
    const QString text = QKeySequence(QKeyCombination(held, Qt::Key_A)).toString();  // "Ctrl+Shift+A"
    return text.chopped(1);
}

const char* button_name(Qt::MouseButton button) {
    return button == Qt::RightButton ? "right" : button == Qt::MiddleButton ? "middle" : "left";
}

[[noreturn]] void refuse(const QFile& file) {
    throw Error(ExitCode::output, file.fileName().toStdString(),
                Message("output_unwritten", {{"why", file.errorString().toStdString()}}));
}

}  // namespace

bool Recorder::isFree(const QString& file) {
    QFile there(file);
    if (!QFileInfo(file).isFile() || !there.open(QFile::ReadOnly)) return true;  // who writes there will tell
    constexpr qint64 longest = 1 << 20;                                          // bytes of a first step
    const QByteArray line = there.readLine(longest);
    return line.trimmed().isEmpty() || QJsonDocument::fromJson(line).object().contains("do");
}

Recorder::Recorder(QQuickWindow& window, MapItem& map, Workspace& workspace, Actions& actions,
                   const QString& file)
    : window_(window),
      map_(map),
      whole_(std::filesystem::path(file.toStdU16String()), true),
      file_(QString::fromStdU16String(whole_.path().u16string())) {
    if (!file_.open(QFile::WriteOnly | QFile::Truncate)) refuse(file_);
    after_.setSingleShot(true);
    connect(&after_, &QTimer::timeout, this, &Recorder::writePending);
    connect(&actions, &Actions::triggered, this, [this](const QString& id) {
        pending_ = {};  // the press was this action
        write({{"do", "action"}, {"id", id}});
    });
    connect(workspace.document(), &Document::opened, this, [this, &workspace] {
        if (!workspace.document()->path().isEmpty())
            write({{"do", "open"}, {"path", workspace.document()->path()}});
    });
    window.installEventFilter(this);
}

bool Recorder::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            press(*static_cast<QMouseEvent*>(event));
            break;
        case QEvent::MouseMove:
            if (is_on_map_)
                way_.push_back(
                    map_.groundAt(map_.mapFromScene(static_cast<QMouseEvent*>(event)->position())));
            break;
        case QEvent::MouseButtonRelease:
            release(*static_cast<QMouseEvent*>(event));
            break;
        case QEvent::KeyPress: {  // what is no shortcut: those are actions
            const auto& key = *static_cast<QKeyEvent*>(event);
            write({{"do", "key"}, {"key", QKeySequence(key.keyCombination()).toString()}});
            break;
        }
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

void Recorder::press(const QMouseEvent& event) {
    QQuickItem* control = control_at(window_, event.position());
    is_on_map_ = control && map_.isAncestorOf(control);
    way_ = {map_.groundAt(map_.mapFromScene(event.position()))};
}

void Recorder::release(const QMouseEvent& event) {
    if (std::exchange(is_on_map_, false)) {
        QJsonObject step{{"button", button_name(event.button())}, {"held", held_keys(event.modifiers())}};
        const QPointF start = map_.screenAt(way_.front());
        const bool is_click = std::all_of(way_.begin(), way_.end(), [&](Point place) {
            constexpr double unsteady_hand = 4.0;  // pixels
            return (map_.screenAt(place) - start).manhattanLength() < unsteady_hand;
        });
        if (is_click) {
            const int compound = map_.placeAt(map_.screenAt(way_.front())).compound;
            step["do"] = "click";
            if (is_found_by_name(map_, compound))
                step["compound"] = compound_key(map_.ground(), compound);
            else
                step["at"] = ground_to_json(way_.front());
        } else {
            QJsonArray way;
            for (const Point place : way_) way.append(ground_to_json(place));
            step["do"] = "drag";
            step["way"] = way;
        }
        return write(step);
    }
    if (QQuickItem* control = control_at(window_, event.position())) {
        pending_ = {{"do", "press"}, {"name", control_name(*control)}};
        after_.start(0);
    }
}

void Recorder::writePending() {
    if (!pending_.isEmpty()) write(std::exchange(pending_, {}));
}

void Recorder::write(const QJsonObject& step) {
    if (failure_) return;
    try {
        put(step);
    } catch (const Error& error) {
        failure_ = error;
    }
}

void Recorder::put(const QJsonObject& step) {
    const QByteArray line = QJsonDocument(step).toJson(QJsonDocument::Compact) + '\n';
    if (file_.write(line) != line.size() || !file_.flush()) refuse(file_);
    if (!std::exchange(is_in_place_, true)) whole_.commit();
}

}  // namespace lifang
