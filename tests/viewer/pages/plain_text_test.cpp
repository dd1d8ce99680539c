// Names in plans of strangers: what looks like HTML is shown as it is written, and nothing reaches a network.
#include "controls/no_network.hpp"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTcpServer>
#include <QTest>
#include <memory>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

std::unique_ptr<QObject> make(QQmlEngine& engine, const QString& page) {
    engine.addImportPath("qrc:/qt/qml");
    QQmlComponent component(&engine);
    component.setData(page.toUtf8(), QUrl());
    std::unique_ptr<QObject> made(component.create());
    INFO(component.errorString().toStdString());
    REQUIRE(made);
    return made;
}

/// Whether a page that names a picture on this machine, in an item or in a text, asks its server for it.
bool asks_server(QQmlNetworkAccessManagerFactory* factory) {
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    const QString picture = QString("http://127.0.0.1:%1/a.png").arg(server.serverPort());
    QQmlEngine engine;
    if (factory) engine.setNetworkAccessManagerFactory(factory);
    const auto page = make(engine, QString("import QtQuick\n"
                                           "Item {\n"
                                           "  Image { source: '%1' }\n"
                                           "  Text { text: '<b>a</b><img src=\"%1\">' }\n"
                                           "}")
                                       .arg(picture));
    QQuickWindow window;
    qobject_cast<QQuickItem*>(page.get())->setParentItem(window.contentItem());
    // Long where it is sure to come: a busy machine takes its time to start Qt's threads.
    const int milliseconds = factory ? 1000 : 10000;
    return QTest::qWaitFor([&] { return server.hasPendingConnections(); }, milliseconds);
}

}  // namespace

TEST_CASE("a name that looks like HTML is shown letter by letter") {
    QQmlEngine engine;
    const auto shown = [&](const QString& item) {
        const auto made = make(engine, "import QtQuick\nimport Lifang.Controls\n" + item);
        return made->property("contentWidth").toDouble();
    };
    const double a = shown("Text { text: 'a' }");
    CHECK(shown("Text { text: '<i>a</i>' }") < 2 * a);  // what Qt does by itself
    CHECK(shown("PlainText { text: '<i>a</i>' }") > 4 * a);
}

TEST_CASE("a tool tip and what a field is for are shown letter by letter as well") {
    QQmlEngine engine;
    const auto page = make(engine, R"(
import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls
Item {
    id: root
    property bool pointedAt: false
    readonly property Item tip: root.ToolTip.toolTip.contentItem
    readonly property Item field: entry
    function useTips() { Qt.createQmlObject("import Lifang.Controls\nTips { }", root); }
    ToolTip.visible: pointedAt
    ToolTip.text: "<i>a</i>"
    TextEntry { id: entry; hint: "<i>a</i>" }
})");
    QQuickWindow window;
    qobject_cast<QQuickItem*>(page.get())->setParentItem(window.contentItem());
    page->setProperty("pointedAt", true);
    const auto width_of = [&](const QQuickItem& text) { return text.property("contentWidth").toDouble(); };
    const auto& tip = *page->property("tip").value<QQuickItem*>();
    CHECK(tip.property("text") == "<i>a</i>");
    const double of_letter = width_of(tip);  // what Qt does by itself
    QMetaObject::invokeMethod(page.get(), "useTips");
    CHECK(width_of(tip) > 4 * of_letter);

    const auto& field = *page->property("field").value<QQuickItem*>();
    int texts = 0;
    for (const QQuickItem* text : field.childItems()) {
        if (!text->inherits("QQuickText") || text->property("text").toString().isEmpty()) continue;
        ++texts;
        CHECK(width_of(*text) > 4 * of_letter);
    }
    CHECK(texts == 1);
}

TEST_CASE("a tool tip is as wide as its longest line") {
    QQmlEngine engine;
    const auto page = make(engine, R"(
import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls
Item {
    id: root
    property bool pointedAt: false
    property string text
    readonly property double tipWidth: root.ToolTip.toolTip.contentWidth
    ToolTip.visible: pointedAt
    ToolTip.text: text
    Tips { }
})");
    QQuickWindow window;
    qobject_cast<QQuickItem*>(page.get())->setParentItem(window.contentItem());
    page->setProperty("pointedAt", true);
    const auto width_of = [&](const QString& text) {
        page->setProperty("text", text);
        return page->property("tipWidth").toDouble();
    };
    const double of_line = width_of("aaaaaaaaaa");
    CHECK(of_line > 0);
    CHECK(width_of("aaaaaaaaaa\na\naaaaaaaaaa\naaaaa") == of_line);
    CHECK(width_of(QString(10000, 'a')) < 100 * of_line);  // it wraps
}

TEST_CASE("a page that names a picture in a network gets none, and asks for none") {
    CHECK(asks_server(nullptr));  // what Qt does by itself
    NoNetwork no_network;
    CHECK_FALSE(asks_server(&no_network));
}
