#include "core/utf8.hpp"
#include "inputs.hpp"
#include "load/text/bytes.hpp"
#include "shapefiles.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// One compound of a Shapefile whose one field holds a value, both in the bytes given; `encoding` is what the
/// .cpg says.
Site load_one(const TemporaryFolder& folder, const std::string& field, const std::string& value,
              const std::string& encoding) {
    write_shapefile(folder / "compounds", {569000, 2769000}, field, value);
    write_bytes(folder / "compounds.cpg", encoding);
    LoadOptions options;
    options.inputs = {(folder / "compounds.shp").string()};
    options.assume_crs = "EPSG:4543";
    return load(options, Run());
}

std::string message_of(const Site& site, const std::string& code) {
    for (const Issue& issue : site.issues)
        if (issue.code == code) return issue.message.in(Language::en);
    return "";
}

}  // namespace

TEST_CASE("a name cut inside a character keeps what is whole, and the layer is told of it", "[slow]") {
    const TemporaryFolder folder;
    // 东风新村南 and two of the three bytes of 院
    const Site utf8 = load_one(folder, "name", "东风新村南\xe9\x99", "UTF-8");
    CHECK(utf8.compounds.at(0).name == "东风新村南");
    CHECK(count_issues(utf8, "cut_characters") == 1);
    CHECK(message_of(utf8, "cut_characters").find("1 text of") == 0);
    // 小区 and the first byte of another character, in GBK
    const Site gbk = load_one(folder, "name", "\xd0\xa1\xc7\xf8\xd0\xa1\xc7\xf8\xd0", "GBK");
    CHECK(gbk.compounds.at(0).name == "小区小区");
    CHECK(count_issues(gbk, "cut_characters") == 1);
    CHECK(count_issues(load_one(folder, "name", "东风新村", "UTF-8"), "cut_characters") == 0);
}

TEST_CASE("a figure cut inside a digit is unknown, not a tenth", "[slow]") {
    const TemporaryFolder folder;
    const Site utf8 = load_one(folder, "HS", "４０\xef\xbc", "UTF-8");  // ４０ and a piece of another digit
    CHECK_FALSE(utf8.compounds.at(0).households);
    CHECK(count_issues(utf8, "unreadable_value") == 1);
    const Site gbk = load_one(folder, "HS", "\xa3\xb4\xa3\xb0\xa3", "GBK");
    CHECK_FALSE(gbk.compounds.at(0).households);
    CHECK(count_issues(gbk, "unreadable_value") == 1);
    CHECK(load_one(folder, "HS", "\xa3\xb4\xa3\xb0\xa3\xb0", "GBK").compounds.at(0).households == 400);
}

TEST_CASE("names of fields cut at ten bytes are known in UTF-8 and in GBK", "[slow]") {
    const TemporaryFolder folder;
    const std::string whole = "小区名称";  // twelve bytes
    CHECK(load_one(folder, whole.substr(0, 10), "东风新村", "UTF-8").compounds.at(0).name == "东风新村");
    const std::string area = "建筑面积";
    CHECK(load_one(folder, area.substr(0, 10), "150", "UTF-8").compounds.at(0).floor_area.value == 150.0);
    // 物业管理方式 in GBK, twelve bytes too: 物业管理方 is left
    const std::string mode = "\xce\xef\xd2\xb5\xb9\xdc\xc0\xed\xb7\xbd";
    CHECK(load_one(folder, mode, "\xce\xde", "GBK").compounds.at(0).management == Management::none);
}

TEST_CASE("a table that names no encoding and is in none of China's is read as Western Europe's") {
    const TemporaryFolder folder;
    write_shapefile(folder / "compounds", {569000, 2769000}, "name",
                    "M\xfcllerstra\xdf"
                    "e");
    LoadOptions options;
    options.inputs = {(folder / "compounds.shp").string()};
    options.assume_crs = "EPSG:4543";
    const Site site = load(options, Run());
    CHECK(site.compounds.at(0).name == "Müllerstraße");
    CHECK(count_issues(site, "guessed_encoding") == 1);
}

TEST_CASE("UTF-8 is told from other bytes, also where much of it is cut") {
    CHECK(looks_like_utf8("东风新村\xe9\x99 南院\xe5"));
    CHECK_FALSE(looks_like_utf8("\xd0\xa1\xc7\xf8"));  // 小区 in GBK
    CHECK_FALSE(
        looks_like_gb18030("Stra\xdf"
                           "e M\xfcller"));  // Western Europe in one byte
    CHECK(is_utf8("里坊"));
    CHECK_FALSE(is_utf8("\xe9\x87"));
    CHECK_FALSE(is_utf8("\xc0\xaf"));  // a slash in disguise
    CHECK(mend_utf8("里\xe9\x87"
                    "a") == "里\uFFFDa");
    CHECK(drop_cut_mark("里\uFFFD") == "里");
}
