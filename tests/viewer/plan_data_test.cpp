#include "panels/plan_data/plan_data.hpp"

#include "core/shell_words.hpp"
#include "engine/load/inputs.hpp"
#include "panels/plan_data/plan_command.hpp"
#include "profiles/profiles.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

SurveyedLayer layer(const std::string& path, const std::string& name, LayerRole role) {
    SurveyedLayer one;
    one.account.path = path;
    one.account.role = role;
    one.layer = name;
    return one;
}

/// Two rows of compounds with houses, and a street between them.
QList<QUrl> write_quarter(const TemporaryFolder& folder) {
    GeoJson compounds, houses;
    for (int i = 0; i < 6; ++i) {
        const double x = 150.0 * (i % 3), y = i < 3 ? 0.0 : 170.0;
        const std::string number = std::to_string(i + 1);
        compounds.add(R"("id":"C)" + number + R"(","MC":"金柳)" + number + R"(","HS":120)",
                      GeoJson::box(x, y, 140, 140));
        for (int h = 0; h < 4; ++h)
            houses.add(R"("levels":6)", GeoJson::box(x + 20, y + 10 + 32 * h, 100, 14));
    }
    const std::string street =
        GeoJson().add(R"("highway":"secondary")", GeoJson::line({{-20, 155}, {470, 155}})).text();
    std::ofstream(folder / "roads.geojson") << street;
    QList<QUrl> files;
    for (const std::string& file :
         {compounds.write(folder / "compounds.geojson"), houses.write(folder / "buildings.geojson"),
          (folder / "roads.geojson").string()})
        files << QUrl::fromLocalFile(QString::fromStdString(file));
    return files;
}

struct Desk {
    JobQueue jobs;
    ScreenLanguage language{"en"};
    Document document{jobs};
    Workspace workspace{language, jobs, document};
    PlanData data;

    Desk() { data.setWorkspace(&workspace); }
    template <class Condition>
    bool wait(Condition condition) {
        QElapsedTimer clock;
        clock.start();
        while (!condition() && clock.elapsed() < 60000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        return condition();
    }
    bool finish() {
        return wait([&] { return !data.working(); });
    }
};

QStringList values_of(const QVariantList& lines) {
    QStringList values;
    for (const QVariant& line : lines) values << line.toMap()["value"].toString();
    return values;
}

}  // namespace

TEST_CASE("a file is named layer by layer as soon as one of its layers was decided about") {
    const std::vector<SurveyedLayer> layers{layer("a.gpkg", "parcels", LayerRole::landuse),
                                            layer("a.gpkg", "houses", LayerRole::buildings),
                                            layer("b.shp", "b", LayerRole::roads)};
    InputChoice choice;
    CHECK(choice.add("a.gpkg"));
    CHECK_FALSE(choice.add("a.gpkg"));
    choice.add("b.shp");
    CHECK(choice.options(layers).inputs == std::vector<std::string>{"a.gpkg", "b.shp"});

    choice.setRole(layers[0], LayerRole::compounds);
    LoadOptions options = choice.options(layers);
    CHECK(options.inputs == std::vector<std::string>{"a.gpkg:houses", "b.shp"});
    CHECK(options.named[LayerRole::compounds] == std::vector<std::string>{"a.gpkg:parcels"});

    choice.setRole(layers[1], LayerRole::unused);
    choice.setField(LayerRole::compounds, "floor_area", "JZMJ");
    options = choice.options(layers);
    CHECK(options.inputs == std::vector<std::string>{"b.shp"});
    CHECK(options.fields == std::map<std::string, std::string>{{"compounds.floor_area", "JZMJ"}});

    CHECK(choice.options({}).fields.size() == 1);
    choice.setRole(layers[0], LayerRole::landuse);
    CHECK(choice.options(layers).fields.empty());  // no layer has compounds any more

    choice.remove("a.gpkg");
    CHECK(choice.options(layers).named.empty());
}

TEST_CASE("the command that makes the same plan is one that a shell can read") {
    Scenario scenario;
    scenario.load.inputs = {"it's here.gpkg"};
    scenario.load.named[LayerRole::compounds] = {"a.gpkg:小区"};
    scenario.load.fields = {{"compounds.floor_area", "JZMJ"}, {"compounds.id", ""}};
    scenario.load.assume_crs = "EPSG:4549";
    scenario.target_m2 = 90000;
    CHECK(split_shell_words(plan_command(scenario)) ==
          std::vector<std::string>{"lifang", "plan", "it's here.gpkg", "--compounds", "a.gpkg:小区",
                                   "--field", "compounds.floor_area=JZMJ", "--field", "compounds.id=-",
                                   "--assume-srs", "EPSG:4549", "--profile", "kunming", "--target", "90000"});
}

TEST_CASE("from files to a plan on the screen") {
    const TemporaryFolder folder;
    Desk desk;
    desk.data.addFiles(write_quarter(folder));
    REQUIRE(desk.finish());
    REQUIRE(desk.data.problem().toStdString() == "");
    REQUIRE(desk.data.layers()->rowCount() == 3);
    const auto text = [&](QAbstractItemModel* model, int row, int role) {
        return model->index(row, 0).data(role).toString();
    };
    CHECK(text(desk.data.layers(), 1, LayerTable::TitleRole) == "compounds");
    CHECK(text(desk.data.layers(), 1, LayerTable::FeaturesRole) == "6");

    desk.data.check();
    REQUIRE(desk.finish());
    REQUIRE(desk.data.checked());
    CHECK(values_of(desk.data.summary()).contains("6"));   // compounds in scope
    CHECK(values_of(desk.data.summary()).contains("24"));  // buildings

    desk.data.setOutput(QString::fromStdString((folder / "plan.gpkg").string()));
    desk.data.plan();
    REQUIRE(desk.finish());
    CHECK(desk.data.problem().toStdString() == "");
    REQUIRE(desk.wait([&] { return desk.document.state() == Document::Ready; }));
    CHECK(desk.workspace.ground()->plan().ground.compounds.size() >= 6);
    CHECK(desk.data.outputExists());
}

TEST_CASE("a plan does not take the place of a file that it is made of") {
    const TemporaryFolder folder;
    Desk desk;
    desk.data.addFiles(write_quarter(folder));
    REQUIRE(desk.finish());
    const std::filesystem::path input = folder / "compounds.geojson", same = folder / "compounds.gpkg";
    std::filesystem::create_hard_link(input, same);
    const auto size = std::filesystem::file_size(input);
    desk.data.setOutput(QString::fromStdString(same.string()));
    REQUIRE(desk.data.setProperty("overwrites", true));
    desk.data.plan();
    REQUIRE(desk.finish());
    CHECK(desk.data.problem().contains("is an input of this run"));
    CHECK(std::filesystem::file_size(input) == size);
    CHECK(std::filesystem::equivalent(input, same));
}

TEST_CASE("a column is put right, and what cannot be read is said in the language of the screen") {
    const TemporaryFolder folder;
    Desk desk;
    desk.data.addFiles(write_quarter(folder));
    REQUIRE(desk.finish());
    const auto row_called = [&](const char* canonical) {
        for (int row = 0; row < desk.data.fields()->rowCount(); ++row) {
            const FieldTable::Row& one = desk.data.fields()->rows()[static_cast<std::size_t>(row)];
            if (one.role == LayerRole::compounds && one.canonical == canonical) return row;
        }
        return -1;
    };
    const auto column_of = [&](const char* canonical) {
        return desk.data.fields()->rows()[static_cast<std::size_t>(row_called(canonical))].column;
    };
    REQUIRE(row_called("residents") >= 0);
    CHECK(column_of("residents").empty());
    const auto& columns =
        desk.data.fields()->rows()[static_cast<std::size_t>(row_called("residents"))].columns;
    const auto at = std::ranges::find(columns, "HS");
    REQUIRE(at != columns.end());
    desk.data.setColumn(row_called("residents"), static_cast<int>(at - columns.begin()) + 1);
    REQUIRE(desk.finish());
    CHECK(column_of("residents") == "HS");
    desk.data.setColumn(row_called("residents"), 0);
    REQUIRE(desk.finish());
    CHECK(column_of("residents").empty());
    REQUIRE(column_of("name") == "MC");  // it was recognised
    desk.data.setColumn(row_called("name"), 0);
    REQUIRE(desk.finish());
    CHECK(column_of("name").empty());

    std::filesystem::remove(folder / "roads.geojson");
    desk.data.check();
    REQUIRE(desk.finish());
    CHECK_FALSE(desk.data.checked());
    const QString english = desk.data.problem();
    CHECK_FALSE(english.isEmpty());
    desk.language.setCode("zh_CN");
    CHECK(desk.data.problem() != english);
}

TEST_CASE("what is wanted is read as people write it, and refused in words where it cannot be") {
    PlanDemand demand;
    REQUIRE(demand.problem().isEmpty());
    CHECK(demand.usualAreas()[1] == "100,000");
    demand.setProperty("targetArea", QStringLiteral("9万"));
    Scenario scenario;
    demand.fill(scenario);
    CHECK(scenario.target_m2 == 90000.0);
    CHECK_FALSE(scenario.min_m2);

    demand.setProperty("targetArea", QStringLiteral("about a lot"));
    CHECK(demand.problem().contains("about a lot"));
    demand.setProperty("targetArea", QString());
    demand.setProperty("leastArea", QStringLiteral("200000"));
    CHECK_FALSE(demand.problem().isEmpty());  // more than the target
    demand.setProperty("leastArea", QString());

    demand.setLanguage(Language::zh);
    const QString first = demand.profiles().front().toMap()["text"].toString();
    demand.setLanguage(Language::en);
    CHECK(first != demand.profiles().front().toMap()["text"].toString());

    const TemporaryFolder folder;
    std::ofstream(folder / "own.toml") << "[unit]\ntarget_m2 = -1\n";
    demand.chooseProfile(QUrl::fromLocalFile(QString::fromStdString((folder / "own.toml").string())));
    CHECK_FALSE(demand.problem().isEmpty());
    CHECK(demand.profiles().size() == static_cast<qsizetype>(list_profiles().size()) + 1);
}

TEST_CASE("the data check counts the compounds that are derived from buildings") {
    const TemporaryFolder folder;
    Desk desk;
    QList<QUrl> files = write_quarter(folder);
    files.removeFirst();  // no compounds are mapped
    desk.data.addFiles(files);
    REQUIRE(desk.finish());
    desk.data.check();
    REQUIRE(desk.finish());
    INFO(desk.data.problem().toStdString());
    REQUIRE(desk.data.checked());
    const QVariantMap compounds = desk.data.summary().front().toMap();
    CHECK(compounds["value"].toString().toInt() > 0);
    CHECK(compounds["remark"].toString().contains("derived"));
}

TEST_CASE("a file that holds data and no plan is told from one that is broken") {
    const TemporaryFolder folder;
    Desk desk;
    std::ofstream(folder / "no.gpkg") << "nothing";
    const QString file = QString::fromStdString((folder / "no.gpkg").string());
    desk.document.openFile(file);
    REQUIRE(desk.wait([&] { return desk.document.state() == Document::Failed; }));
    CHECK(desk.document.planlessFile().toLocalFile() == file);
    desk.document.openFile(file + "_missing");
    REQUIRE(desk.wait([&] { return desk.document.state() == Document::Failed; }));
    CHECK(desk.document.planlessFile().isEmpty());
}
