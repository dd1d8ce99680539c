#include "storage/query_bounds.hpp"

#include "storage/temporary.hpp"

#include <chrono>
#include <limits>
#include <memory>
#include <string>
#include <thread>

#include <catch2/catch.hpp>
#include <proj.h>
#include <sqlite3.h>

using namespace lifang;
using namespace std::chrono_literals;

namespace {

constexpr auto any = std::numeric_limits<std::uint64_t>::max();

/// Rows without an end, each of which makes a text of some million letters.
const std::string endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "SELECT i FROM n WHERE length(hex(zeroblob(500000 + i % 2))) = 0";

/// A file of some kilobytes, or one with a blob of `bytes` in it, as it is opened to be read or changed.
class Database {
  public:
    explicit Database(int flags, const std::string& bytes = "0") {
        guard_databases();
        const std::string path = (folder_.path() / "some.db").string();
        open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        REQUIRE(ask("CREATE TABLE t (x)") == "not an error");
        REQUIRE(ask("INSERT INTO t VALUES (zeroblob(" + bytes + "))") == "not an error");
        open(path, flags);
    }
    /// What SQLite says of a query.
    std::string ask(const std::string& query) {
        sqlite3_exec(database_.get(), query.c_str(), nullptr, nullptr, nullptr);
        return sqlite3_errmsg(database_.get());
    }

  private:
    void open(const std::string& path, int flags) {
        sqlite3* opened = nullptr;
        REQUIRE(sqlite3_open_v2(path.c_str(), &opened, flags, nullptr) == SQLITE_OK);
        database_.reset(opened);
    }
    TemporaryFolder folder_;
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database_{nullptr, &sqlite3_close};
};

}  // namespace

TEST_CASE("a query of few steps that take long ends by its processor time") {
    Database database(SQLITE_OPEN_READONLY);
    const QueryBounds bounds({any, any, 300ms});
    CHECK(database.ask(endless) == "interrupted");
    CHECK(bounds.is_exceeded());
}

TEST_CASE("a query of few steps that take long ends soon after a stop was asked for") {
    Database database(SQLITE_OPEN_READONLY);
    std::stop_source stop;
    const QueryBounds bounds({any, any, 1h}, stop.get_token());
    std::jthread asking([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    CHECK(database.ask(endless) == "interrupted");
    CHECK_FALSE(bounds.is_exceeded());
}

TEST_CASE("what is read makes no value that is longer than its file") {
    Database small(SQLITE_OPEN_READONLY), large(SQLITE_OPEN_READONLY, "3000000");
    CHECK(small.ask("SELECT length(zeroblob(2000000))") == "string or blob too big");
    CHECK(large.ask("SELECT length(x), length(zeroblob(2000000)) FROM t") == "not an error");
}

TEST_CASE("what is changed takes values that are longer than the file was") {
    Database database(SQLITE_OPEN_READWRITE);
    CHECK(database.ask("INSERT INTO t VALUES (zeroblob(20000000))") == "not an error");
}

TEST_CASE("PROJ goes on answering when a query has taken too long, or a stop was asked for") {
    std::stop_source stop;
    stop.request_stop();
    Database database(SQLITE_OPEN_READONLY);
    const QueryBounds bounds({any, 1, 1h}, stop.get_token());
    CHECK(database.ask(endless) == "interrupted");
    const std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)> context(proj_context_create(),
                                                                               &proj_context_destroy);
    const std::unique_ptr<PJ, decltype(&proj_destroy)> crs(proj_create(context.get(), "EPSG:4543"),
                                                           &proj_destroy);
    CHECK(crs != nullptr);
}

TEST_CASE("a server bounds its queries itself") {
    CHECK(bound_cost("").rows == any);
    CHECK(bound_cost("").time == std::chrono::nanoseconds::max());
}
