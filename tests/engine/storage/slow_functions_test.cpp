#include "storage/slow_functions.hpp"

#include <memory>
#include <string>
#include <vector>

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <sqlite3.h>

using namespace lifang;

namespace {

/// A database in memory, with SQLite's own functions or ours.
class Database {
  public:
    explicit Database(bool is_linear) {
        sqlite3* opened = nullptr;
        REQUIRE(sqlite3_open(":memory:", &opened) == SQLITE_OK);
        database_.reset(opened);
        if (is_linear) replace_slow_functions(opened);
    }
    /// "text 'a'", the type and value of an expression, or the words of the refusal.
    std::string answer(const std::string& expression) {
        std::string answer;
        char* problem = nullptr;
        const std::string query = "SELECT typeof(x) || ' ' || quote(x) FROM (SELECT " + expression + " AS x)";
        sqlite3_exec(database_.get(), query.c_str(), &keep, &answer, &problem);
        if (problem) answer = problem;
        sqlite3_free(problem);
        return answer;
    }

  private:
    static int keep(void* answer, int, char** values, char**) {
        *static_cast<std::string*>(answer) = values[0] ? values[0] : "null";
        return 0;
    }
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database_{nullptr, &sqlite3_close};
};

}  // namespace

TEST_CASE("instr, replace and trim in linear time answer as SQLite's own do") {
    Database own(false), linear(true);
    boost::random::mt19937 random(20261127);
    const auto any_of = [&](int count) {
        return boost::random::uniform_int_distribution<int>(0, count - 1)(random);
    };
    const std::vector<std::string> pieces = {"a", "b", "ab", "里", "坊", "é", "1", ".5"};
    const auto value = [&]() -> std::string {
        if (any_of(12) == 0) return "NULL";
        if (any_of(8) == 0) return std::to_string(any_of(200));
        if (any_of(8) == 0) return "1.5";
        std::string text;
        for (int i = any_of(7); i > 0; --i) text += pieces[static_cast<std::size_t>(any_of(8))];
        return any_of(4) == 0 ? fmt::format("CAST('{}' AS BLOB)", text) : "'" + text + "'";
    };
    for (int i = 0; i < 5000; ++i) {
        const std::string instr = fmt::format("instr({}, {})", value(), value());
        CHECK(linear.answer(instr) + " " + instr == own.answer(instr) + " " + instr);
        const std::string replace = fmt::format("replace({}, {}, {})", value(), value(), value());
        CHECK(linear.answer(replace) + " " + replace == own.answer(replace) + " " + replace);
        const std::string sides[] = {"ltrim", "rtrim", "trim"};
        const std::string trim = fmt::format("{}({}, {})", sides[any_of(3)], value(), value());
        CHECK(linear.answer(trim) + " " + trim == own.answer(trim) + " " + trim);
    }
}

TEST_CASE("a long text that nearly occurs in a longer one is looked for without taking the product of both") {
    Database linear(true);
    CHECK(linear.answer("instr(hex(zeroblob(20000000)), hex(zeroblob(8000000)) || '1')") == "integer 0");
    CHECK(linear.answer("length(replace(hex(zeroblob(20000000)), hex(zeroblob(8000000)) || '1', 'x'))") ==
          "integer 40000000");
}

TEST_CASE("a long text is trimmed of many characters without taking the product of both") {
    Database linear(true);
    // A million characters, each of them another, and as many times the last of them.
    const std::string many =
        "(WITH RECURSIVE n(i) AS (SELECT 65536 UNION ALL SELECT i + 1 FROM n LIMIT 1000000) "
        "SELECT group_concat(char(i), '') FROM n)";
    const std::string last = "replace(hex(zeroblob(500000)), '0', char(1065535))";
    CHECK(linear.answer("length(trim(" + last + ", " + many + "))") == "integer 0");
    CHECK(linear.answer("length(trim(" + last + " || 'a' || " + last + ", " + many + "))") == "integer 1");
}

TEST_CASE("what replace makes is no longer than a value may be") {
    Database linear(true);
    CHECK(linear.answer("replace(hex(zeroblob(20000)), '0', hex(zeroblob(1000000)))") ==
          "string or blob too big");
}

TEST_CASE("what takes the product of two lengths and nothing of a map needs is refused") {
    Database linear(true);
    CHECK(linear.answer("json_patch('{}', '{}')") == "json_patch() is not allowed here");
}
