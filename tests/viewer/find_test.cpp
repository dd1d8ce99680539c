#include "panels/find/find_model.hpp"
#include "support/open_workspace.hpp"
#include "support/small_plan.hpp"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace lifang;
using Match = SpokenText::Match;

namespace {

std::optional<Match> find(const char16_t* text, const char16_t* query) {
    return SpokenText(QString::fromUtf16(text)).find(SpokenText::fold(QString::fromUtf16(query)));
}

}  // namespace

TEST_CASE("a name is found by its characters, its pinyin, their first letters, and all of that mixed") {
    for (const char16_t* query :
         {u"长安", u"changan", u"caj", u"CAJ12", u"chang安", u"changaj", u"caj12hy", u"chan"})
        CHECK(find(u"长安街12号院", query) == Match::begins);
    for (const char16_t* query : {u"安街", u"anjie", u"aj", u"12"})
        CHECK(find(u"长安街12号院", query) == Match::contains);
    for (const char16_t* query : {u"cba", u"changjie", u"caj13", u"", u"·"})
        CHECK(find(u"长安街12号院", query) == std::nullopt);
}

TEST_CASE("a character is found by each of its readings") {
    CHECK(find(u"银行小区", u"yhxq") == Match::begins);
    CHECK(find(u"银行小区", u"yinhang") == Match::begins);
    CHECK(find(u"厦门路", u"xml") == Match::begins);
    CHECK(find(u"重庆路", u"cql") == Match::begins);
    CHECK(find(u"绿苑", u"lvy") == Match::begins);
}

TEST_CASE("what stands between words and letter cases do not matter") {
    CHECK(find(u"里坊·二期（A区）", u"lfeqa") == Match::begins);
    CHECK(find(u"Dongfeng Lu", u"dongfenglu") == Match::begins);
    CHECK(find(u"YC11-02", u"yc1102") == Match::begins);
}

TEST_CASE("what begins as it was typed comes first, and a row is chosen and shown on the map") {
    testing::OpenWorkspace desk;
    Workspace& workspace = desk.workspace;
    FindModel found;
    found.setWorkspace(&workspace);
    Plan plan = testing::draw_plan({"AABB", "AABB", "CCDD"}, {{"A", "B", "CD"}});
    plan.ground.compounds[0].name = "新长安里";
    plan.ground.compounds[3].name = "长安苑";
    Road street;
    street.name = "长安街";
    street.line = {{0.0, 0.0}, {400.0, 0.0}};
    plan.site.roads = {street, street};
    REQUIRE(desk.open(std::move(plan)));

    const auto titles = [&] {
        QStringList listed;
        for (int row = 0; row < found.count(); ++row)
            listed << found.index(row).data(FindModel::TitleRole).toString();
        return listed;
    };
    found.setQuery("changan");
    CHECK(titles() == QStringList{"长安苑", "长安街", "新长安里"});
    QSignalSpy asked(workspace.sight(), &Sight::asked);
    found.show(0);
    CHECK(workspace.selection()->compoundNumbers() == QList<int>{3});
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toRectF().width() == 200.0);
    found.show(1);  // a street is shown, and nothing else chosen
    REQUIRE(asked.size() == 2);
    CHECK(asked[1][0].toRectF().width() == 400.0);
    CHECK(workspace.selection()->count() == 1);

    const QString code = QString::fromStdString(workspace.layout()->units[2].code);
    found.setQuery(code);
    REQUIRE(found.count() == 1);
    found.show(0);
    CHECK(workspace.selection()->compoundNumbers() == QList<int>{2, 3});
    found.setQuery("nobody");
    CHECK(found.count() == 0);
}
