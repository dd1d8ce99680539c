#include "inputs.hpp"
#include "load/ledger/table.hpp"
#include "workbook.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Four compounds side by side: A knows everything, B nothing; C and D share a name but not their community.
std::string write_compounds(const TemporaryFolder& folder) {
    return GeoJson()
        .add(
            R"("id":"A","name":"金柳南宿舍","community":"永兴路社区","建筑面积":5000,"户数":60,"建成年份":1985,)"
            R"("管理方式":"三无","停车位":0)",
            GeoJson::box(0, 0, 90, 90))
        .add(R"("id":"B","name":"福华大院","community":"怡康路社区")", GeoJson::box(100, 0, 90, 90))
        .add(R"("id":"C","name":"家属院","community":"永兴路社区")", GeoJson::box(200, 0, 90, 90))
        .add(R"("id":"D","name":"家属院","community":"怡康路社区")", GeoJson::box(300, 0, 90, 90))
        .write(folder.path() / "compounds.geojson");
}

std::string write_text(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

Site load_with(const std::string& compounds, const std::string& ledger,
               LedgerJoin join = LedgerJoin::automatic,
               const std::map<std::string, std::string>& fields = {}) {
    LoadOptions options;
    options.inputs = {compounds};
    options.ledgers = {ledger};
    options.ledger_join = join;
    options.fields = fields;
    return load(options, Run());
}

const Compound& compound(const Site& site, const std::string& key) {
    for (const Compound& one : site.compounds)
        if (one.key == key) return one;
    FAIL("no compound " << key);
    return site.compounds.front();
}

std::string message_of(const Site& site, const std::string& code) {
    for (const Issue& issue : site.issues)
        if (issue.code == code) return issue.message.in(Language::en);
    return "";
}

void check_account(const Site& site, std::int64_t rows, std::int64_t rejected, std::int64_t unused) {
    const InputLayer& ledger = site.inputs.back();
    CHECK(ledger.role == LayerRole::ledger);
    CHECK(ledger.rows == rows);
    CHECK(ledger.rejected == rejected);
    CHECK(ledger.unused == unused);
    CHECK(ledger.features == rows + rejected + unused);
}

}  // namespace

TEST_CASE("a ledger completes what the layer lacks, and counts where both know") {
    const TemporaryFolder folder;
    const std::string ledger =
        write_text(folder.path() / "台账.csv",
                   "小区名称,户数,建成年代,物业管理方式,是否改造,停车位,建筑面积（万㎡）\n"
                   "金柳南宿舍,65,1985年,社区托管,否,/,\n"
                   "福华大院,120,80年代,权属单位自管,是,0,1.25\n");
    const Site site = load_with(write_compounds(folder), ledger);
    check_account(site, 2, 0, 0);

    const Compound& a = compound(site, "A");
    CHECK(a.households == 65);  // 60 in the layer
    CHECK(a.build_year == 1985);
    CHECK(a.management == Management::trusteeship);  // none in the layer
    CHECK(a.renovated == false);
    CHECK(a.parking_spaces == 0);  // "/" says nothing: the layer's zero stays
    CHECK(a.floor_area.value == 5000.0);
    CHECK(count_issues(site, "ledger_conflict") == 2);
    CHECK(
        message_of(site, "ledger_conflict").find("households of compound A (金柳南宿舍) is 65 here and 60") !=
        std::string::npos);

    const Compound& b = compound(site, "B");
    CHECK(b.households == 120);
    CHECK(b.build_year == 1985);
    CHECK(count_issues(site, "rounded_year") == 1);
    CHECK(b.management == Management::owner_unit);
    CHECK(b.scope_reason == ScopeReason::owner_unit);  // the ledger decides who takes part
    CHECK(b.floor_area.value == Approx(12500.0).margin(0.01));
    CHECK(b.floor_area_source == FloorAreaSource::attribute);
    CHECK(b.parking_spaces == 0);
    CHECK_FALSE(b.residents.has_value());  // no column: unknown, not 0
}

TEST_CASE("rows without a compound and compounds without a row are told, with names that come near") {
    const TemporaryFolder folder;
    const std::string ledger =
        write_text(folder.path() / "l.csv", "小区名称,户数\n金柳南宿舍,1\n福华小区,2\n东风新村,3\n");
    const Site site = load_with(write_compounds(folder), ledger);
    check_account(site, 1, 2, 0);
    CHECK(count_issues(site, "ledger_row_unmatched") == 2);
    CHECK(message_of(site, "ledger_row_unmatched") ==
          "row 3: no compound has the name '福华小区'; similar names: B (福华大院) (100 %)");
    CHECK_FALSE(compound(site, "B").households.has_value());  // suggested, not applied
    CHECK(count_issues(site, "compound_not_in_ledger") == 3);
}

TEST_CASE("the column with more hits joins, the user may choose") {
    const TemporaryFolder folder;
    const std::string compounds = write_compounds(folder);
    const std::string ledger = write_text(
        folder.path() / "l.csv", "小区编号,小区名称,户数\nA,改了名的院,1\nb,福华大院,2\nX,金柳南宿舍,3\n");
    SECTION("ids where it is a draw") {
        const Site site = load_with(compounds, ledger);
        CHECK(message_of(site, "ledger_joined")
                  .starts_with("joined by id: rows with the id of a compound 2, with the name of one 2;"));
        CHECK(compound(site, "A").households == 1);
        CHECK(compound(site, "B").households == 2);
        CHECK(compound(site, "A").name == "金柳南宿舍");
        CHECK(count_issues(site, "ledger_name_differs") == 1);
    }
    SECTION("names when asked for") {
        const Site site = load_with(compounds, ledger, LedgerJoin::name);
        CHECK(compound(site, "A").households == 3);
        CHECK(compound(site, "B").households == 2);
    }
}

TEST_CASE("a shared name is told apart by the community, or not at all") {
    const TemporaryFolder folder;
    const std::string compounds = write_compounds(folder);
    SECTION("by the community") {
        const Site site = load_with(
            compounds, write_text(folder.path() / "l.csv",
                                  "名称,所属社区,户数\n家属院,永兴路社区,10\n家属院,怡康路社区,20\n"));
        CHECK(compound(site, "C").households == 10);
        CHECK(compound(site, "D").households == 20);
    }
    SECTION("not at all") {
        const Site site = load_with(
            compounds, write_text(folder.path() / "l.csv", "名称,户数\n家属院,10\n福华大院,1\n福华大院,2\n"));
        check_account(site, 1, 2, 0);
        CHECK(count_issues(site, "ledger_row_ambiguous") == 1);
        CHECK(count_issues(site, "ledger_row_repeated") == 1);
        CHECK(compound(site, "B").households == 1);
        CHECK_FALSE(compound(site, "C").households.has_value());
    }
}

TEST_CASE("a title above the header, names over two rows, sums and notes below are known for what they are") {
    const TextRows rows = {{"永昌街道老旧小区台账"},
                           {"填表日期：2024年5月"},
                           {"序号", "小区名称", "基本情况", "", "备注"},
                           {"", "", "户数", "建成年份", ""},
                           {"1", "金柳南宿舍", "60", "1985", ""},
                           {"", "合 计", "60", "", ""},
                           {"注：以上数据由社区填报"}};
    const auto header = find_header(rows, {});
    REQUIRE(header);
    CHECK(header->first_data_row == 4);
    CHECK(header->names == std::vector<std::string>{"序号", "小区名称", "户数", "建成年份", "备注"});

    const TemporaryFolder folder;
    const std::string ledger = (folder.path() / "台账.xlsx").string();
    write_workbook(ledger, {{"说明", {{"本表由街道填报"}}}, {"台账", rows}});
    const Site site = load_with(write_compounds(folder), ledger);
    check_account(site, 1, 0, 2);
    CHECK(compound(site, "A").build_year == 1985);
}

TEST_CASE("rows of a workbook keep the numbers people see, empty rows or not") {
    const TemporaryFolder folder;
    const std::string ledger = (folder.path() / "l.xlsx").string();
    write_workbook(
        ledger, {{"Sheet1", {{"title"}, {}, {"名称", "户数"}, {}, {"福华大院", "12"}, {"无此小区", "1"}}}});
    const Site site = load_with(write_compounds(folder), ledger);
    CHECK(compound(site, "B").households == 12);
    CHECK(message_of(site, "ledger_row_unmatched").starts_with("row 6:"));
}

TEST_CASE("text tables in the encodings and with the separators that Excel writes", "[slow]") {
    const TemporaryFolder folder;
    const std::string compounds = write_compounds(folder);
    const std::string gbk_name = "\xB8\xA3\xBB\xAA\xB4\xF3\xD4\xBA";  // 福华大院
    const std::vector<std::string> files = {
        "名称,户数\n福华大院,12\n",
        "\xEF\xBB\xBF名称;户数\r\n\"福华大院\";12\r\n",
        "名称\t户数\n福华大院\t12\n",
        "\xC3\xFB\xB3\xC6,\xBB\xA7\xCA\xFD\r\n" + gbk_name + ",12\r\n",
        std::string(
            "\xFF\xFE\x0D\x54\xF0\x79\x09\x00\x37\x62\x70\x65\x0A\x00\x8F\x79\x4E\x53\x27\x59\x62\x96\x09\x00"
            "\x31\x00\x32\x00",
            28),
    };
    for (std::size_t i = 0; i < files.size(); ++i) {
        INFO(i);
        const auto path = folder.path() / ("l" + std::to_string(i) + ".csv");
        CHECK(compound(load_with(compounds, write_text(path, files[i])), "B").households == 12);
    }
}

TEST_CASE("columns may be chosen, what cannot be a ledger is refused in words", "[slow]") {
    const TemporaryFolder folder;
    const std::string compounds = write_compounds(folder);
    const std::string ledger = write_text(folder.path() / "l.csv", "甲,乙\n福华大院,12\n");
    const auto refusal = error_of([&] { load_with(compounds, ledger); });
    CHECK(refusal.code() == ExitCode::input);
    CHECK(refusal.advice().find("甲 | 乙") != std::string::npos);

    const Site site = load_with(compounds, ledger, LedgerJoin::automatic,
                                {{"ledger.name", "甲"}, {"ledger.households", "乙"}});
    CHECK(compound(site, "B").households == 12);
    CHECK(error_of([&] {
              load_with(compounds, ledger, LedgerJoin::automatic,
                        {{"ledger.name", "甲"}, {"ledger.households", "乙"}, {"ledger.consent", "丙"}});
          }).advice() == "Its columns: 甲, 乙");

    const std::string two = (folder.path() / "two.xlsx").string();
    write_workbook(
        two, {{"一", {{"名称", "户数"}, {"福华大院", "1"}}}, {"二", {{"名称", "户数"}, {"福华大院", "2"}}}});
    CHECK(error_of([&] { load_with(compounds, two); }).advice() == "Name one as PATH:SHEET: 一, 二");
    CHECK(compound(load_with(compounds, two + ":二"), "B").households == 2);
    CHECK(error_of([&] { load_with(compounds, two + ":三"); }).code() == ExitCode::input);
    CHECK(error_of([&] { load_with(compounds, write_text(folder.path() / "bad.xlsx", "no zip")); }).code() ==
          ExitCode::input);
}

TEST_CASE("a table among the inputs is a ledger, compounds made of buildings are joined by name too") {
    const TemporaryFolder folder;
    const std::string buildings =
        GeoJson()
            .add(R"("id":"b1","levels":6,"小区":"福华大院")", GeoJson::box(0, 0, 20, 10))
            .add(R"("id":"b2","levels":6,"小区":"福华大院")", GeoJson::box(0, 30, 20, 10))
            .write(folder.path() / "buildings.geojson");
    const std::string ledger = write_text(folder.path() / "l.csv", "名称,户数\n福华大院,48\n");
    const Site site = load_all({buildings, ledger});
    REQUIRE(site.compounds.size() == 1);
    CHECK(site.compounds[0].households == 48);
    CHECK(site.compounds[0].floor_area.value == Approx(2400.0).margin(0.01));  // 2 × 200 m² × 6
}
