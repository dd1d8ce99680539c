#include "storage/snapshot.hpp"

#include "core/error.hpp"

#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace lifang;
namespace fs = std::filesystem;

namespace {

/// A connection as other programs have it.
class Connection {
  public:
    explicit Connection(const fs::path& path) {
        sqlite3* opened = nullptr;
        REQUIRE(sqlite3_open(path.c_str(), &opened) == SQLITE_OK);
        database_.reset(opened);
    }
    int run(const std::string& statement) {
        return sqlite3_exec(database_.get(), statement.c_str(), nullptr, nullptr, nullptr);
    }
    std::string ask(const std::string& query) {
        std::string answer;
        const auto take = [](void* into, int, char** values, char**) {
            *static_cast<std::string*>(into) = values[0] ? values[0] : "NULL";
            return 0;
        };
        REQUIRE(sqlite3_exec(database_.get(), query.c_str(), take, &answer, nullptr) == SQLITE_OK);
        return answer;
    }

  private:
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database_{nullptr, &sqlite3_close};
};

std::string content(const fs::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

std::set<std::string> names_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
    return names;
}

/// What a reader of the snapshot sees.
std::string word_in(const Snapshot& snapshot) {
    return Connection("file:" + snapshot.path().string() + "?immutable=1").ask("SELECT word FROM words");
}

struct Folder {
    TemporaryFolder folder;
    fs::path path = folder.path() / "words.gpkg";
    Folder() {
        sqlite3_config(SQLITE_CONFIG_URI, 1);
        Connection c(path);
        c.run("CREATE TABLE words (word TEXT); INSERT INTO words VALUES ('first')");
    }
};

}  // namespace

TEST_CASE("a database that nobody else has open is read where it lies") {
    const Folder at;
    const Snapshot snapshot(at.path);
    CHECK(snapshot.path() == at.path);
    CHECK(word_in(snapshot) == "first");
    CHECK(snapshot.stood_still());
}

TEST_CASE("what is no database is passed through: text, a folder, a pipe, nothing") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "text.gpkg") << "SQLite format";
    REQUIRE(mkfifo((folder.path() / "pipe.gpkg").c_str(), 0600) == 0);
    for (const char* name : {"text.gpkg", "pipe.gpkg", "nothing.gpkg", "."}) {
        const Snapshot snapshot(folder.path() / name);
        CHECK(snapshot.path() == folder.path() / name);
        CHECK(snapshot.stood_still());
    }
}

TEST_CASE("changes that are only in the log are seen, and the log is left alone") {
    const Folder at;
    Connection other(at.path);
    other.run("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; UPDATE words SET word='second'");
    const std::string file = content(at.path), log = content(at.path.string() + "-wal");
    const auto names = names_in(at.folder.path());
    {
        const Snapshot snapshot(at.path);
        CHECK(word_in(snapshot) == "second");
        other.run("UPDATE words SET word='third'");
        CHECK(word_in(snapshot) == "second");
        CHECK(snapshot.stood_still());
    }
    CHECK(content(at.path) == file);
    CHECK(content(at.path.string() + "-wal").starts_with(log));
    CHECK(names_in(at.folder.path()) == names);
}

TEST_CASE("what a program that is gone had not committed is not seen, and its journal is left alone") {
    const Folder at;
    const TemporaryFolder after;
    {
        Connection other(at.path);
        other.run("PRAGMA cache_size=1; BEGIN; UPDATE words SET word='half'; CREATE TABLE more (x)");
        for (int i = 0; i < 200; ++i) other.run("INSERT INTO more VALUES (randomblob(3000))");
        for (const auto& entry : fs::directory_iterator(at.folder.path()))  // what a killed program leaves
            fs::copy_file(entry.path(), after.path() / entry.path().filename());
        other.run("ROLLBACK");
    }
    const fs::path left = after.path() / "words.gpkg";
    REQUIRE(fs::exists(left.string() + "-journal"));
    const std::string file = content(left), journal = content(left.string() + "-journal");
    CHECK(word_in(Snapshot(left)) == "first");
    CHECK(content(left) == file);
    CHECK(content(left.string() + "-journal") == journal);
}

TEST_CASE("others wait with writing while a database is read, and write afterwards") {
    const Folder at;
    Connection other(at.path);
    {
        const Snapshot snapshot(at.path);
        CHECK(other.run("UPDATE words SET word='second'") == SQLITE_BUSY);
        CHECK(word_in(snapshot) == "first");
    }
    CHECK(other.run("UPDATE words SET word='second'") == SQLITE_OK);
    CHECK(word_in(Snapshot(at.path)) == "second");
}

TEST_CASE("a file that is replaced while it is read is read again") {
    const Folder at;
    const fs::path next = at.folder.path() / "next.gpkg";
    fs::copy_file(at.path, next);
    Connection(next).run("UPDATE words SET word='second'");
    int readings = 0;
    const std::string word = read_standing_still(at.path, [&](const Snapshot& snapshot) {
        const std::string seen = word_in(snapshot);
        if (readings++ == 0) fs::rename(next, at.path);
        return seen;
    });
    CHECK(readings == 2);
    CHECK(word == "second");
}

TEST_CASE("a file that is replaced under every reading is refused") {
    const Folder at;
    const auto replace = [&](const Snapshot&) {
        fs::copy_file(at.path, at.path.string() + ".new");
        fs::rename(at.path.string() + ".new", at.path);
        return 0;
    };
    CHECK_THROWS_AS(read_standing_still(at.path, replace), Error);
}

TEST_CASE("a name that GDAL would take for an escape, and a set log, are read under another name") {
    const Folder at;
    const fs::path odd = at.folder.path() / "a%20b.gpkg";
    fs::copy_file(at.path, odd);
    CHECK(Snapshot(odd).path().string().find('%') == std::string::npos);
    CHECK(word_in(Snapshot(odd)) == "first");
    Connection(at.path).run("PRAGMA journal_mode=WAL");
    const auto names = names_in(at.folder.path());
    CHECK(Snapshot(at.path).path() != at.path);
    CHECK(word_in(Snapshot(at.path)) == "first");
    CHECK(names_in(at.folder.path()) == names);
}

TEST_CASE("what runs that were killed left is removed, what others are at work on is not") {
    const TemporaryFolder folder;
    const auto make = [&](const std::string& name) { std::ofstream(folder.path() / name) << "x"; };
    const std::string own = own_name("part-");
    const std::string dead = own.substr(0, own.rfind('-')) + "-4194304";  // above the greatest process number
    for (const std::string& name :
         {own, dead, dead + ".gpkg", dead + "7x", std::string("part-elsewhere-4194304")})
        make(name);
    remove_abandoned(folder.path(), "part-");
    CHECK(names_in(folder.path()) == std::set<std::string>{own, dead + "7x", "part-elsewhere-4194304"});
}
