// Who belongs where, by a table that a planner edited.
#include "pipeline/session/assignment_table.hpp"

#include "compound_row.hpp"
#include "core/error.hpp"
#include "pipeline/stored/names.hpp"
#include "support/real_data.hpp"

#include <fstream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

const Run quiet(nullptr, 1);

/// A session on ABC | DEF, and tables beside it.
class Desk {
  public:
    std::vector<Request> read(const std::string& table, const std::string& name = "table.csv") const {
        const std::string path = folder_ / name;
        std::ofstream(path, std::ios::binary) << table;
        return read_assignments(session_, path, quiet);
    }
    /// The moves of a table: "C>u02 AB>new".
    std::string moves(const std::string& table, const std::string& name = "table.csv") const {
        std::string text;
        for (const Request& request : read(table, name)) {
            const auto& move = std::get<MoveCompounds>(request);
            if (!text.empty()) text += ' ';
            for (const CompoundId compound : move.compounds) text += static_cast<char>('A' + compound.index);
            text += ">" + (move.to ? at(session_.parent().units, *move.to).key : "new");
        }
        return text;
    }
    std::string refusal(const std::string& table, const std::string& name = "table.csv") const {
        try {
            read(table, name);
        } catch (const Error& error) {
            CHECK(error.code() == ExitCode::input);
            return error.what();
        }
        FAIL("accepted");
        return {};
    }
    const EditSession& session() const { return session_; }
    const std::string& key(char letter) const { return at(session_.plan().ground.compounds, id(letter)).key; }
    std::string unit(char letter) const { return at(session_.parent().units, unit_of(session_, letter)).key; }
    std::string code(char letter) const {
        return at(session_.parent().units, unit_of(session_, letter)).code;
    }

  private:
    RowPlan plan_;
    EditSession session_ = plan_.open();
    TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("a table of assignments becomes the moves that lead to it") {
    const Desk desk;
    const std::string u1 = desk.unit('A'), u2 = desk.unit('D');
    const std::string header = "compound_id,unit_id\n";
    CHECK(desk.moves(header + desk.key('A') + "," + u1 + "\n") == "");
    CHECK(desk.moves(header + desk.key('C') + "," + u2 + "\n") == "C>" + u2);
    CHECK(desk.moves(header + desk.key('C') + "," + desk.code('D') + "\n") ==
          "C>" + u2);  // the code for the id
    CHECK(desk.moves(header + desk.key('A') + ",new\n" + desk.key('C') + "," + u2 + "\n" + desk.key('B') +
                     ",NEW\n") == "C>" + u2 + " AB>new");
    CHECK(desk.moves(header + desk.key('A') + ",new1\n" + desk.key('F') + ",新2\n") == "A>new F>new");
    // twice the same is once
    CHECK(desk.moves(header + desk.key('C') + "," + u2 + "\n" + desk.key('C') + "," + u2 + "\n") ==
          "C>" + u2);
}

TEST_CASE("of the unit's id and code the one that was changed counts") {
    const Desk desk;
    const std::string header = "compound_id,unit_id,unit_code\n", c = desk.key('C');
    const std::string u1 = desk.unit('C'), u2 = desk.unit('D'), k1 = desk.code('C'), k2 = desk.code('D');
    CHECK(desk.moves(header + c + "," + u2 + "," + k1) == "C>" + u2);
    CHECK(desk.moves(header + c + "," + u1 + "," + k2) == "C>" + u2);
    CHECK(desk.moves(header + c + "," + u2 + "," + k2) == "C>" + u2);
    CHECK(desk.moves(header + c + ",," + k2) == "C>" + u2);
    CHECK(desk.moves(header + c + "," + u1 + ",") == "");
    CHECK_THAT(desk.refusal(header + c + "," + u2 + ",new"), Contains("row 2") && Contains("two units"));
}

TEST_CASE("tables come as offices save them: a mark, GBK, other separators, titles, more columns") {
    const Desk desk;
    const std::string c = desk.key('C'), u2 = desk.unit('D');
    CHECK(desk.moves("\xEF\xBB\xBF"
                     "备注,小区标识,单元标识\r\n移," +
                     c + "," + u2 + "\r\n") == "C>" + u2);
    // 小区标识;单元标识;备注 in GBK
    CHECK(desk.moves("\xD0\xA1\xC7\xF8\xB1\xEA\xCA\xB6;\xB5\xA5\xD4\xAA\xB1\xEA\xCA\xB6;\xB1\xB8\xD7\xA2\n" +
                     c + ";" + u2 + ";\xD2\xC6\n") == "C>" + u2);
    CHECK(desk.moves("永昌街道归属表\n\n小区编号\t管理单元\n" + c + "\t" + u2 + "\n\n", "table.txt") ==
          "C>" + u2);
    CHECK(desk.moves("compound_id,unit_id,layout_id\n" + c + "," + u2 + ",1\n") == "C>" + u2);
}

TEST_CASE("a table that cannot be followed is refused, row by row") {
    const Desk desk;
    const std::string header = "compound_id,unit_id\n", u2 = desk.unit('D');
    const std::string several =
        desk.refusal(header + "nobody," + u2 + "\n" + desk.key('A') + ",u77\n" + desk.key('B') + ",\n" +
                     desk.key('C') + "," + u2 + "\n" + desk.key('C') + ",new\n");
    CHECK_THAT(several, Contains("row 2") && Contains("nobody"));
    CHECK_THAT(several, Contains("row 3") && Contains("u77"));
    CHECK_THAT(several, Contains("row 4") && Contains("--exclude " + desk.key('B')));
    CHECK_THAT(several, Contains("row 6") && Contains("in row 5"));
    CHECK_THAT(desk.refusal("compound_id,unit_id,layout_id\n" + desk.key('C') + "," + u2 + ",7\n"),
               Contains("layout 7"));
    CHECK_THAT(desk.refusal("a,b\n1,2\n"), Contains("compound_id"));
    CHECK_THAT(desk.refusal(header), Contains("no rows"));
    CHECK_THAT(desk.refusal(header, "table.doc"), Contains("not a table"));
}

TEST_CASE("a table's moves are judged like any edit: what breaks a unit is refused with where") {
    const Desk desk;
    const auto requests = desk.read("compound_id,unit_id\n" + desk.key('B') + "," + desk.unit('D') + "\n");
    const WeighedStep weighed = desk.session().weigh({.requests = requests}, quiet);
    CHECK_FALSE(weighed.effect.is_allowed());  // A | C, and B is no neighbour of D
    CHECK_THROWS_AS(require_allowed(weighed.effect, desk.session(), {}), Error);
    const auto whole = desk.read("compound_id,unit_id\n" + desk.key('C') + "," + desk.unit('D') + "\n");
    CHECK(desk.session().weigh({.requests = whole}, quiet).effect.is_allowed());
}
