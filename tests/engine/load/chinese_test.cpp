#include "inputs.hpp"

#include <regex>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::string in_chinese(const Site& site, const std::string& code) {
    for (const Issue& issue : site.issues)
        if (issue.code == code) return issue.message.in(Language::zh);
    return "";
}

/// Three Latin words in a row are a sentence of another language; "GDAL" or a file's name is not.
bool holds_english(const std::string& text) {
    static const std::regex sentence("[A-Za-z]+[ ,]+[A-Za-z]+[ ,]+[A-Za-z]+");
    return std::regex_search(text, sentence);
}

void check_chinese(const Error& error, const std::string& where, const std::string& problem,
                   const std::string& advice) {
    CHECK(error.where(Language::zh) == where);
    CHECK(error.problem(Language::zh) == problem);
    CHECK(error.advice(Language::zh) == advice);
}

}  // namespace

TEST_CASE("issues of layers read in Chinese") {
    const TemporaryFolder folder;
    const std::string compounds =
        GeoJson()
            .add(R"("id":"A","name":"金柳南宿舍","户数":"很多","建成年份":"80年代","建筑面积":5000)",
                 GeoJson::box(0, 0, 90, 90))
            .add(R"("id":"B","name":"福华大院","建筑面积":4000)", GeoJson::box(80, 0, 100, 90))
            .add(R"("id":"C","name":"家属院")", GeoJson::box(300, 0, 90, 90))
            .add(R"("id":"D","建筑面积":900)", GeoJson::polygon({{500, 0}, {590, 90}, {590, 0}, {500, 91}}))
            .add(R"("id":"E","建筑面积":900)", "null")
            .write(folder.path() / "compounds.geojson");
    const std::string trees =
        GeoJson().add(R"("sort":"oak")", GeoJson::box(0, 0, 1, 1)).write(folder.path() / "trees.geojson");
    const Site site = load_all({compounds, trees});

    CHECK(in_chinese(site, "unreadable_value") == "户数“很多”无法识别，按未知处理");
    CHECK(in_chinese(site, "rounded_year") == "建成年份“80年代”按 1985 年读取");
    CHECK(in_chinese(site, "overlapping_compounds") == "小区 B 与 A 重叠 900.0 平方米，重叠部分归 A");
    CHECK(in_chinese(site, "no_floor_area") == "小区 C 既未填建筑面积，也没有可计入的楼栋，不划入任何单元");
    CHECK(in_chinese(site, "repaired_geometry").starts_with("边界自相交，位于（"));
    CHECK(in_chinese(site, "no_geometry") == "要素没有图形，已剔除");
    CHECK(in_chinese(site, "unused_layer") ==
          "图层 trees（1 个要素）未采用：由名称和字段（sort）都无法判断这些面是什么");
    CHECK(in_chinese(site, "unknown_management").starts_with("图层 compounds 的全部 4 个小区管理方式不明"));
    for (const Issue& issue : site.issues) {
        INFO(issue.code << ": " << issue.message.in(Language::zh));
        CHECK_FALSE(holds_english(issue.message.in(Language::zh)));
    }
}

TEST_CASE("issues of a ledger read in Chinese") {
    const TemporaryFolder folder;
    const std::string compounds =
        GeoJson()
            .add(R"("id":"A","name":"金柳南宿舍","户数":60,"管理方式":"三无")", GeoJson::box(0, 0, 90, 90))
            .add(R"("id":"B","name":"福华大院")", GeoJson::box(100, 0, 90, 90))
            .write(folder.path() / "compounds.geojson");
    std::ofstream(folder.path() / "ledger.csv") << "小区名称,户数,物业管理方式\n"
                                                   "金柳南宿舍,65,社区托管\n福华大苑,80,\n合计,145,\n";
    LoadOptions options;
    options.inputs = {compounds};
    options.ledgers = {(folder.path() / "ledger.csv").string()};
    const Site site = load(options, Run());

    CHECK(in_chinese(site, "ledger_conflict") ==
          "第 2 行：小区 A (金柳南宿舍) 的户数在台账中为 65，在图层 compounds 中为 60，以台账为准");
    CHECK(in_chinese(site, "ledger_row_unmatched").starts_with("第 3 行：没有名称为“福华大苑”的小区"));
    CHECK(in_chinese(site, "compound_not_in_ledger") == "台账 ledger 中没有小区 B (福华大院)");
    CHECK(in_chinese(site, "ledger_joined") ==
          "按名称关联：编号相符 0 行，名称相符 1 行；关联 1 行，剔除 1 行，未用 1 行");
    for (const Issue& issue : site.issues) CHECK_FALSE(holds_english(issue.message.in(Language::zh)));
}

TEST_CASE("errors about inputs read in Chinese") {
    const TemporaryFolder folder;
    const std::string twice = GeoJson()
                                  .add(R"("id":"A")", GeoJson::box(0, 0, 90, 90))
                                  .add(R"("id":"A")", GeoJson::box(100, 0, 90, 90))
                                  .write(folder.path() / "compounds.geojson");
    check_chinese(error_of([&] { load_all({"nowhere.gpkg"}); }), "nowhere.gpkg", "文件不存在",
                  "请写成 PATH 或 PATH:LAYER；相对路径从当前文件夹算起");
    check_chinese(error_of([&] { load_all({twice}); }), "compounds", "小区的编号重复：A",
                  "请使编号唯一，或用 --field LAYER.id=FIELD 另选字段，或加 --renumber-duplicates");
    check_chinese(error_of([&] { load_all({twice + ":roads"}); }), twice + ":roads", "没有图层“roads”",
                  "现有图层：compounds");
    std::ofstream(folder.path() / "town.geojson") << "no map";
    const Error error = error_of([&] { load_all({(folder.path() / "town.geojson").string()}); });
    CHECK(error.problem(Language::zh).starts_with("不是支持的矢量文件，或文件已损坏"));
}
