#include "app/replay/replayer.hpp"

#include "app/replay/places.hpp"
#include "app/waiting.hpp"
#include "model/handover.hpp"
#include "model/replacement.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QKeySequence>
#include <QQuickWindow>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>
#include <vector>

namespace lifang {
namespace {

Qt::KeyboardModifiers held_of(const QJsonObject& step) {
    const QString held = step["held"].toString();
    return held.isEmpty() ? Qt::NoModifier : QKeySequence(held + 'A')[0].keyboardModifiers();
}

Qt::MouseButton button_of(const QJsonObject& step) {
    const QString button = step["button"].toString();
    return button == "right" ? Qt::RightButton : button == "middle" ? Qt::MiddleButton : Qt::LeftButton;
}

constexpr double of_a_frame = 0.016;  // seconds

/// As a hand does: nothing on the way is jumped over, and the window draws meanwhile.
void move_along(QQuickWindow& window, const std::vector<QPointF>& way) {
    constexpr int parts = 8;
    for (std::size_t i = 1; i < way.size(); ++i) {
        for (int part = 1; part <= parts; ++part) {
            QTest::mouseMove(&window, (way[i - 1] + (way[i] - way[i - 1]) * part / parts).toPoint());
            wait_for(of_a_frame);
        }
    }
}

void print(const QJsonObject& line) {
    std::cout << QJsonDocument(line).toJson(QJsonDocument::Compact).constData() << std::endl;
}

/// Empty, with a line on stderr, where the file or one of its lines cannot be read.
std::optional<std::vector<QJsonObject>> read_steps(const QString& path) {
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        std::cerr << "--replay " << qPrintable(path) << ": " << qPrintable(file.errorString()) << '\n';
        return std::nullopt;
    }
    std::vector<QJsonObject> steps;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.trimmed().isEmpty()) continue;
        const QJsonDocument step = QJsonDocument::fromJson(line);
        if (!step.isObject()) {
            std::cerr << "--replay " << qPrintable(path) << ": not a step: " << line.constData() << '\n';
            return std::nullopt;
        }
        steps.push_back(step.object());
    }
    return steps;
}

}  // namespace

ExitCode Replayer::run(const QString& file) {
    const auto steps = read_steps(file);
    if (!steps) return ExitCode::input;
    window_.requestActivate();  // keys are for the window that has the focus
    wait_until([this] { return window_.isActive(); }, 5.0);
    int line = 0;
    for (const QJsonObject& step : *steps) {
        const bool ready = settle();
        if (meter_) meter_->begin();
        QString why =
            ready ? perform(step) : QStringLiteral("the step before was not done within ten minutes");
        if (why.isEmpty() && !settle()) why = QStringLiteral("not done within ten minutes");
        if (meter_) awaitFrame();
        QJsonObject said{{"line", ++line}, {"do", step["do"]}, {"ok", why.isEmpty()}};
        if (!why.isEmpty()) said["why"] = why;
        if (step["do"] == "state") said["state"] = state();
        if (meter_) said["cost"] = meter_->take();
        print(said);
        if (!why.isEmpty()) return ExitCode::internal;
    }
    return ExitCode::done;
}

bool Replayer::settle() {
    constexpr double patience = 600.0;  // seconds
    wait_for(0.1);                      // what the step sets going
    // edits are done in turn and are not among the jobs that are shown: this one, which does nothing, comes
    // last
    const auto is_done = std::make_shared<bool>(false);
    workspace_.jobs()->startQuietly(
        &map_, [](const Run&) {}, [is_done] { *is_done = true; });
    return wait_until(
        [this, is_done] {
            return *is_done && !workspace_.jobs()->busy() &&
                   workspace_.document()->state() != Document::Opening &&
                   (!workspace_.hasPlan() || map_.isSettled() || !window_.isVisible());
        },
        patience);
}

/// What the step changed is on the screen: one frame may be on its way already, the next shows it all.
void Replayer::awaitFrame() {
    int swapped = 0;
    QObject here;
    QObject::connect(
        &window_, &QQuickWindow::frameSwapped, &here, [&swapped] { ++swapped; }, Qt::QueuedConnection);
    for (const int before : {0, 1}) {
        window_.update();
        constexpr double patience = 2.0;  // seconds: a window that is not seen draws none
        if (!wait_until([&] { return swapped > before; }, patience)) return;
    }
}

QString Replayer::perform(const QJsonObject& step) {
    const QString what = step["do"].toString();
    if (what == "open") return open(step);
    if (what == "click") return click(step);
    if (what == "drag") return drag(step);
    if (what == "point") return point(step);
    if (what == "wheel") return turn_wheel(step);
    if (what == "press") return press(step);
    if (what == "key") return press_key(step);
    if (what == "expect") return expect(step);
    if (what == "export") return export_to(step);
    if (what == "state") return {};
    if (what == "wait") {
        wait_for(step["seconds"].toDouble());
        return {};
    }
    if (what != "action") return QStringLiteral("unknown step: ") + what;
    const ActionItem* item = actions_.find(step["id"].toString());
    if (!item) return QStringLiteral("unknown action: ") + step["id"].toString();
    return actions_.trigger(item->name()) ? QString() : item->obstacle();
}

QString Replayer::open(const QJsonObject& step) {
    Document& document = *workspace_.document();
    document.openFile(step["path"].toString());
    settle();
    return document.state() == Document::Ready ? QString() : document.errorProblem();
}

QString Replayer::click(const QJsonObject& step) {
    const auto at = find_on_map(step, map_);
    if (!at) return QStringLiteral("unknown compound: ") + step["compound"].toString();
    QTest::mouseMove(&window_, at->toPoint());
    QTest::mouseClick(&window_, button_of(step), held_of(step), at->toPoint());
    return {};
}

QString Replayer::point(const QJsonObject& step) {
    const std::vector<QPointF> way = find_way(step, map_);
    if (way.size() < 2) return QStringLiteral("a way has two places and more");
    move_along(window_, way);
    return {};
}

QString Replayer::turn_wheel(const QJsonObject& step) {
    const auto at = find_on_map(step, map_);
    if (!at) return QStringLiteral("unknown compound: ") + step["compound"].toString();
    const int notches = step["notches"].toInt();
    for (int i = 0; i < std::abs(notches); ++i) {
        constexpr int notch = 120;  // what a mouse sends
        QWheelEvent event(*at, window_.mapToGlobal(*at), {}, {0, notches > 0 ? notch : -notch}, Qt::NoButton,
                          held_of(step), Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&window_, &event);
        wait_for(of_a_frame);
    }
    return {};
}

QString Replayer::drag(const QJsonObject& step) {
    const std::vector<QPointF> way = find_way(step, map_);
    if (way.size() < 2) return QStringLiteral("a drag has two places and more");
    QTest::mousePress(&window_, button_of(step), held_of(step), way.front().toPoint());
    move_along(window_, way);
    QTest::mouseRelease(&window_, button_of(step), held_of(step), way.back().toPoint());
    return {};
}

QString Replayer::export_to(const QJsonObject& step) {
    Handover handover;
    handover.setProperty("workspace", QVariant::fromValue(&workspace_));
    while (workspace_.notice()->shown()) workspace_.notice()->clear();  // warnings below it, too
    QString refusal;
    Replacement& replacement = *workspace_.replacement();
    QObject::connect(&replacement, &Replacement::asked, &handover, [&] {
        refusal = replacement.what() + QStringLiteral(". Choose another path, or say \"overwrite\": true");
        replacement.decline();
    });
    handover.exportLayout(step["driver"].toString(), QUrl::fromLocalFile(step["path"].toString()), false,
                          false, step["overwrite"].toBool());
    settle();
    if (!refusal.isEmpty()) return refusal;
    return workspace_.notice()->alarming() ? workspace_.notice()->line() : QString();
}

QString Replayer::press(const QJsonObject& step) {
    QQuickItem* control = find_control(window_, step["name"].toString());
    if (!control) return QStringLiteral("not on the screen: ") + step["name"].toString();
    const QPointF middle = control->mapToScene(control->boundingRect().center());
    QTest::mouseClick(&window_, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    return {};
}

QString Replayer::press_key(const QJsonObject& step) {
    const QKeySequence keys(step["key"].toString());
    if (keys.isEmpty()) return QStringLiteral("unknown key: ") + step["key"].toString();
    QTest::keyClick(&window_, keys[0].key(), keys[0].keyboardModifiers());
    return {};
}

QString Replayer::expect(const QJsonObject& step) {
    const QJsonObject now = state();
    for (auto wanted = step.begin(); wanted != step.end(); ++wanted) {
        if (wanted.key() == "do" || now[wanted.key()] == wanted.value()) continue;
        return wanted.key() + QStringLiteral(" is ") +
               QJsonDocument(QJsonArray{now[wanted.key()]}).toJson(QJsonDocument::Compact);
    }
    return {};
}

QJsonObject Replayer::state() const {
    QJsonArray chosen, units;
    for (const CompoundId id : workspace_.selection()->compounds())
        chosen.append(compound_key(workspace_.ground(), static_cast<int>(id.index)));
    if (const scene::LayoutPtr& layout = workspace_.layout()) {
        std::vector<QJsonArray> members(layout->units.size());
        for (std::size_t i = 0; i < layout->unit_of_compound.size(); ++i) {
            if (const auto& unit = layout->unit_of_compound[i])
                members[unit->index].append(compound_key(workspace_.ground(), static_cast<int>(i)));
        }
        // numbers of units change with edits; their compounds do not
        std::sort(members.begin(), members.end(), [](const QJsonArray& a, const QJsonArray& b) {
            return a.first().toString() < b.first().toString();
        });
        for (const QJsonArray& unit : members) units.append(unit);
    }
    return {{"file", workspace_.document()->fileName()},
            {"layouts", workspace_.document()->layoutCount()},
            {"shown", workspace_.shown() + 1},
            {"units", units},
            {"chosen", chosen}};
}

}  // namespace lifang
