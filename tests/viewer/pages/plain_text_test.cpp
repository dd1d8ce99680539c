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
    return server.waitForNewConnection(500) ||
           QTest::qWaitFor([&] { return server.hasPendingConnections(); }, 500);
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

TEST_CASE("a page that names a picture in a network gets none, and asks for none") {
    CHECK(asks_server(nullptr));  // what Qt does by itself
    NoNetwork no_network;
    CHECK_FALSE(asks_server(&no_network));
}
