// The panel of layers: what is drawn, what fills the units, the legend, and that it is kept.
#include "core/figures/table.hpp"
#include "model/settings.hpp"
#include "panels/desk.hpp"
#include "panels/layers/fill_choices.hpp"
#include "panels/layers/legend_model.hpp"
#include "panels/layers/legend_words.hpp"
#include "support/waiting.hpp"

#include <QTemporaryDir>

using namespace lifang;
using namespace lifang::testing;

namespace {

QStringList texts(const QAbstractItemModel& model, int role) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all << text(model, row, role);
    return all;
}

/// A map of the workspace's layout, drawn nowhere.
struct MapOf {
    MapItem map;

    explicit MapOf(Workspace& workspace) {
        map.setSize({900.0, 700.0});
        map.setGround(workspace.ground());
        map.setLayout(workspace.layout());
        wait();
    }
    void wait() {
        REQUIRE(wait_until([this] { return map.picture().isWhole() && map.picture().view(); }));
    }
};

}  // namespace

TEST_CASE("layers are listed from the topmost down, with a sample, and moved one place at a time") {
    LayerModel layers;
    CHECK(text(layers, 0, LayerModel::CodeRole) == "issues");
    CHECK(texts(layers, LayerModel::CodeRole).contains("road.primary"));
    layers.setListsClasses(false);
    CHECK(layers.rowCount() == static_cast<int>(scene::layer_count));
    CHECK_FALSE(texts(layers, LayerModel::NameRole).contains(""));
    CHECK_FALSE(layers.index(0).data(LayerModel::CanRaiseRole).toBool());
    CHECK(layers.index(0).data(LayerModel::CanLowerRole).toBool());
    layers.lower("issues");
    CHECK(layers.rowOf("issues") == 1);
    layers.raise("issues");
    layers.raise("issues");  // it is on top
    CHECK(layers.rowOf("issues") == 0);

    const auto sample = [&](const char* code) {
        return layers.index(layers.rowOf(code)).data(LayerModel::SwatchRole).value<scene::Swatch>();
    };
    const scene::Swatch light = sample("water");
    CHECK(light.fills.front() == scene::light_style().water);
    layers.setStyleName("dark");
    CHECK(sample("water").fills.front() == scene::find_style(scene::StyleName::dark).water);
    layers.setStyleName("no such style");
    CHECK(layers.styleName() == "dark");
}

TEST_CASE("a layer says where it lies, and whether the plan has it at all") {
    Desk desk(six_compounds());
    LayerModel layers;
    CHECK(layers.extentOf("water").isNull());  // no plan yet
    layers.follow(desk.workspace.ground());
    const auto is_empty = [&](const char* code) {
        return layers.index(layers.rowOf(code)).data(LayerModel::IsEmptyRole).toBool();
    };
    CHECK_FALSE(is_empty("water"));
    CHECK(is_empty("rail"));
    const QRectF water = layers.extentOf("water");  // two places in the south-east
    CHECK(water.width() == Approx(200.0));
    CHECK(water.height() == Approx(100.0));
    CHECK(water.right() == Approx(300.0));
    CHECK(water.top() == Approx(-200.0));  // its south
    CHECK(layers.extentOf("units").width() == Approx(600.0));
    CHECK(layers.extentOf("rail").isNull());
    QRectF asked;
    QObject::connect(desk.workspace.sight(), &Sight::asked, [&](const QRectF& box) { asked = box; });
    desk.workspace.sight()->showGround(layers.extentOf("rail"));
    CHECK(asked.isNull());
    desk.workspace.sight()->showGround(water);
    CHECK(asked == water);
}

TEST_CASE("how maps look is found again, and a file of another version changes only what it names") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("viewer.ini");
    scene::LayerChoice wanted = scene::usual_layers();
    std::swap(wanted.order[0], wanted.order[5]);
    wanted.shown.flip(static_cast<std::size_t>(scene::Layer::gates));
    wanted.road_classes.reset(static_cast<std::size_t>(Barrier::path));
    wanted.named.reset(static_cast<std::size_t>(scene::Layer::roads));
    {
        Settings settings(file);
        MapLook look;
        settings.follow(look);
        look.setLayers(wanted);
        look.setFillBy("deviation");
    }
    Settings settings(file);
    MapLook look;
    settings.follow(look);
    CHECK(look.layers() == wanted);
    CHECK(look.fillBy() == "deviation");

    MapLook other;
    other.restore(
        {{"layer_order", QStringList{"roads", "sky", "landuse"}}, {"layers_shown", QStringList{"landuse"}}});
    const auto& order = other.layers().order;
    CHECK(order.size() == scene::layer_count);
    CHECK(order[0] == scene::Layer::roads);  // on the places they have together
    CHECK(order[7] == scene::Layer::landuse);
    CHECK_FALSE(other.layers().shows(scene::Layer::roads));
    CHECK(other.layers().shows(scene::Layer::buildings));  // not named: as usual
    CHECK(other.layers().names(scene::Layer::roads));
}

TEST_CASE("units can be filled by what the layout knows, and a choice it does not know stays") {
    Desk desk(six_compounds());
    FillChoices fills;
    fills.setWorkspace(&desk.workspace);
    const auto values = [&] {
        QStringList columns;
        for (const QVariant& choice : fills.choices()) columns << choice.toMap()["value"].toString();
        return columns;
    };
    CHECK(values().first().isEmpty());
    CHECK(values().contains("floor_area_m2"));
    CHECK(values().contains("deviation"));
    CHECK(values().contains("households"));
    CHECK_FALSE(values().contains("monthly_net_cny"));  // nobody drew money
    CHECK_FALSE(fills.meaning().isEmpty());
    desk.workspace.look()->setFillBy("monthly_net_cny");
    CHECK(values().contains("monthly_net_cny"));
}

TEST_CASE("classes are told with their units, in both languages") {
    const Figure& area = unit_figure("floor_area_m2");
    const Figure& homes = unit_figure("households");
    const Figure& deviation = unit_figure("deviation");
    CHECK(class_text({80000.0, 100000.0, {}, {}}, area, Language::en) == u"80,000 m² – 100,000 m²");
    CHECK(class_text({80000.0, 100000.0, {}, {}}, area, Language::zh) == u"8.0万㎡ – 10.0万㎡");
    CHECK(class_text({500.0, 1000.0, {}, {}}, homes, Language::en) == u"500 – 999");
    CHECK(class_text({7.0, 7.0, {}, {}}, homes, Language::en) == "7");
    const auto classes = scene::deviation_classes(scene::light_style().diverging);
    CHECK(class_text(classes.front(), deviation, Language::en) == u"below −30.0%");
    CHECK(class_text(classes.back(), deviation, Language::en) == "+30.0% and more");
}

TEST_CASE("the legend follows what the map draws, in the colours it draws in") {
    Desk desk(six_compounds());
    MapOf screen(desk.workspace);
    LegendModel legend;
    legend.setWorkspace(&desk.workspace);
    legend.setMap(&screen.map);
    const auto lists = [&](const char* wanted) {
        return texts(legend, LegendModel::TextRole).contains(wanted);
    };
    CHECK(lists("Management unit"));
    CHECK(lists("Water"));
    CHECK(lists("Compound out of scope"));
    CHECK_FALSE(lists("Railway"));
    screen.map.layers()->show("water", false);
    CHECK(wait_until([&] { return !lists("Water"); }));

    screen.map.setFillBy("floor_area_m2");
    CHECK(wait_until([&] { return lists("Floor area"); }));
    CHECK_FALSE(lists("Management unit"));
    const auto& classes = screen.map.picture().view()->fills().classes;
    const int heading = static_cast<int>(texts(legend, LegendModel::TextRole).indexOf("Floor area"));
    CHECK(legend.index(heading).data(LegendModel::IsHeadingRole).toBool());
    const auto first = legend.index(heading + 1).data(LegendModel::SwatchRole).value<scene::Swatch>();
    CHECK(first.fills.front() == classes.back().colour);  // the greatest stands above
}
