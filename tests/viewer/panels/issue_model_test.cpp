#include "panels/issues/issue_model.hpp"

#include "panels/desk.hpp"

#include <QClipboard>
#include <QGuiApplication>

using namespace lifang;
using namespace lifang::testing;

namespace {

Plan plan_with_issues() {
    Plan plan = six_compounds();
    plan.issues = {
        {Severity::info, "no_roads", Stage::load, "daolu", {}, Message::verbatim("no streets there"), {}},
        {Severity::error, "geometry_empty", Stage::load, "xiaoqu", 7, Message::verbatim("left out"),
         Place{10.0, 20.0}},
        {Severity::warning, "unit_below_min", Stage::evaluate, "", {}, Message::verbatim("too small"), {}},
        {Severity::error,
         "geometry_empty",
         Stage::load,
         "loudong",
         9,
         Message::verbatim("left out too"),
         {}}};
    return plan;
}

QStringList codes(const IssueModel& issues) {
    QStringList list;
    for (int row = 0; row < issues.rowCount(); ++row)
        list << text(issues, row, IssueList::CodeRole) + text(issues, row, IssueList::FeatureRole);
    return list;
}

}  // namespace

TEST_CASE("issues are filtered by severity, kind, stage and words") {
    Desk desk(plan_with_issues());
    IssueModel issues;
    issues.setWorkspace(&desk.workspace);
    CHECK(issues.count() == 4);
    issues.setSeverity(static_cast<int>(Severity::error));
    CHECK(codes(issues) == QStringList{"geometry_emptyxiaoqu 7", "geometry_emptyloudong 9"});
    issues.setText("TOO");
    CHECK(codes(issues) == QStringList{"geometry_emptyloudong 9"});
    issues.setSeverity(-1);
    CHECK(codes(issues) == QStringList{"unit_below_min", "geometry_emptyloudong 9"});
    issues.setStage("evaluate");
    CHECK(codes(issues) == QStringList{"unit_below_min"});
    issues.setKind("no_roads");
    CHECK(issues.count() == 0);
    issues.setText({});
    issues.setStage({});
    CHECK(codes(issues) == QStringList{"no_roadsdaolu"});
    CHECK(issues.all() == 4);
}

TEST_CASE("the gravest issues come first where that is asked for, and choices are counted") {
    Desk desk(plan_with_issues());
    IssueModel issues;
    issues.setWorkspace(&desk.workspace);
    issues.setOrder(IssueModel::BySeverity);
    CHECK(codes(issues) == QStringList{"geometry_emptyxiaoqu 7", "geometry_emptyloudong 9", "unit_below_min",
                                       "no_roadsdaolu"});
    REQUIRE(issues.severities().size() == 4);
    CHECK(issues.severities().at(0).toMap()["value"] == -1);
    CHECK(issues.severities().at(3).toMap()["text"] == "Error (2)");
    CHECK(issues.kinds().size() == 4);
    desk.language.setCode("zh_CN");
    CHECK(issues.severities().at(3).toMap()["text"] == QStringLiteral("错误 (2)"));
    CHECK(text(issues, 3, IssueList::TitleRole) == QStringLiteral("没有道路数据"));
}

TEST_CASE("issues are copied as lines of text") {
    Desk desk(plan_with_issues());
    IssueModel issues;
    issues.setWorkspace(&desk.workspace);
    issues.setKind("geometry_empty");
    issues.copy(1);
    CHECK(QGuiApplication::clipboard()->text() == "Error\tgeometry_empty\tloudong 9\tleft out too");
    issues.copyAll();
    CHECK(QGuiApplication::clipboard()->text().count('\n') == 1);
}
