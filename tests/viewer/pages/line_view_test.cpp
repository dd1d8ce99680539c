#include "model/line_list.hpp"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <algorithm>
#include <functional>
#include <memory>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

Line line(const char* section, const char* name) {
    Line its;
    its.section = section;
    its.name = name;
    its.value = "1";
    return its;
}

/// Headings and lines of a sheet from top to bottom, as they are shown: "# A", "a".
QStringList read_page(QQuickItem& page) {
    QTest::qWait(200);  // lists put their rows in place before the next frame
    std::vector<std::pair<double, QString>> found;
    const std::function<void(QQuickItem&)> visit = [&](QQuickItem& item) {
        if (!item.isVisible()) return;
        const QVariant section = item.property("section"), name = item.property("name");
        if (section.userType() == QMetaType::QString) {
            const double y = item.mapToItem(&page, QPointF()).y();
            found.emplace_back(y, name.isValid() ? name.toString() : "# " + section.toString());
            return;
        }
        for (QQuickItem* child : item.childItems()) visit(*child);
    };
    visit(page);
    std::ranges::stable_sort(found, {}, &std::pair<double, QString>::first);
    QStringList texts;
    for (const auto& [y, text] : found) texts << text;
    return texts;
}

}  // namespace

TEST_CASE("each line of a sheet stands below its own heading, whatever came and went") {
    QQmlEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    QQmlComponent component(&engine);
    component.setData("import Lifang.Controls\nLineView { width: 300; height: 600 }", QUrl());
    const std::unique_ptr<QObject> made(component.create());
    INFO(component.errorString().toStdString());
    auto* const page = qobject_cast<QQuickItem*>(made.get());
    REQUIRE(page);
    QQuickWindow window;
    window.resize(300, 600);
    page->setParentItem(window.contentItem());
    window.show();

    LineList list;
    page->setProperty("model", QVariant::fromValue(static_cast<QAbstractItemModel*>(&list)));
    list.show({line("size", "floor area"), line("size", "households"), line("mode", "advice")});
    CHECK(read_page(*page) == QStringList{"# size", "floor area", "households", "# mode", "advice"});
    list.show({line("account", "fees"), line("gates", "kept"), line("gates", "closable")});
    CHECK(read_page(*page) == QStringList{"# account", "fees", "# gates", "kept", "closable"});
    list.show({line("size", "floor area"), line("account", "fees"), line("mode", "advice")});
    CHECK(read_page(*page) == QStringList{"# size", "floor area", "# account", "fees", "# mode", "advice"});
    list.show({line("gates", "kept"), line("size", "floor area"), line("size", "households")});
    CHECK(read_page(*page) == QStringList{"# gates", "kept", "# size", "floor area", "households"});
}
