#include "storage/packed_index.hpp"

#include <memory>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace lifang;

namespace {

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct CloseStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// A database with the R-tree `packed`, whose pages were packed, and `grown`, into which SQLite put the rows.
class Trees {
  public:
    explicit Trees(const std::vector<IndexEntry>& entries, std::ptrdiff_t portion = 0) {
        sqlite3* opened = nullptr;
        REQUIRE(sqlite3_open(":memory:", &opened) == SQLITE_OK);
        database_.reset(opened);
        for (const char* tree : {"packed", "grown"})
            run(std::string("CREATE VIRTUAL TABLE ") + tree + " USING rtree(id, minx, maxx, miny, maxy)");
        for (const IndexEntry& entry : entries)
            put("INSERT INTO grown VALUES (?, ?, ?, ?, ?)", entry.row,
                {entry.min_x, entry.max_x, entry.min_y, entry.max_y});
        const auto page_bytes = std::stoul(ask("SELECT length(data) FROM packed_node WHERE nodeno = 1"));
        run("DELETE FROM packed_node");
        IndexPacker packer(page_bytes);
        std::vector<IndexEntry> rest = entries;
        for (; portion > 0 && std::ssize(rest) > portion; rest.erase(rest.begin(), rest.begin() + portion))
            store(packer.pack({rest.begin(), rest.begin() + portion}));
        store(packer.finish(rest));
    }

    void store(const PackedIndex& index) {
        for (const PackedIndex::Page& page : index.pages) put_bytes(page.number, page.bytes);
        for (const auto& [page, parent] : index.parents)
            run("INSERT INTO packed_parent VALUES (" + std::to_string(page) + ", " + std::to_string(parent) +
                ")");
        for (const auto& [row, page] : index.page_of_row)
            run("INSERT INTO packed_rowid VALUES (" + std::to_string(row) + ", " + std::to_string(page) +
                ")");
    }

    std::string ask(const std::string& query) {
        const auto statement = prepare(query);
        std::string answer;
        while (sqlite3_step(statement.get()) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(statement.get()); ++i)
                answer += reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), i)) +
                          std::string(i + 1 < sqlite3_column_count(statement.get()) ? " " : "\n");
        if (!answer.empty()) answer.pop_back();
        return answer;
    }

    void run(const std::string& statement) {
        INFO(statement);
        REQUIRE(sqlite3_exec(database_.get(), statement.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }

  private:
    std::unique_ptr<sqlite3_stmt, CloseStatement> prepare(const std::string& text) {
        sqlite3_stmt* statement = nullptr;
        INFO(text);
        REQUIRE(sqlite3_prepare_v2(database_.get(), text.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        return std::unique_ptr<sqlite3_stmt, CloseStatement>(statement);
    }

    void put(const std::string& text, std::int64_t row, const std::vector<double>& bounds) {
        const auto statement = prepare(text);
        sqlite3_bind_int64(statement.get(), 1, row);
        for (std::size_t i = 0; i < bounds.size(); ++i)
            sqlite3_bind_double(statement.get(), static_cast<int>(i) + 2, bounds[i]);
        REQUIRE(sqlite3_step(statement.get()) == SQLITE_DONE);
    }

    void put_bytes(std::int64_t number, const std::vector<unsigned char>& bytes) {
        const auto statement = prepare("INSERT INTO packed_node VALUES (?, ?)");
        sqlite3_bind_int64(statement.get(), 1, number);
        sqlite3_bind_blob64(statement.get(), 2, bytes.data(), bytes.size(), SQLITE_STATIC);
        REQUIRE(sqlite3_step(statement.get()) == SQLITE_DONE);
    }

    std::unique_ptr<sqlite3, CloseDatabase> database_;
};

/// Boxes with odd digits on both sides of the origin and far from it, some of them points.
std::vector<IndexEntry> make_boxes(std::size_t count) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> place(-3000.0, 3000.0), size(0.0, 40.0);
    std::vector<IndexEntry> entries;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = place(random) + (i % 2 ? 3'949'851.254 : 0.0), y = place(random);
        const double width = i % 5 ? size(random) : 0.0, height = i % 5 ? size(random) : 0.0;
        entries.push_back({static_cast<std::int64_t>(3 * i + 1), x, x + width, y, y + height});
    }
    return entries;
}

}  // namespace

TEST_CASE("a packed index holds the bounds that SQLite would store, and answers as its own does") {
    // One page, one page and one row, two levels, three levels.
    for (const std::size_t count : {1u, 51u, 52u, 700u, 4000u}) {
        INFO(count);
        Trees trees(make_boxes(count));
        CHECK(trees.ask("SELECT rtreecheck('packed')") == "ok");
        CHECK(trees.ask("SELECT * FROM packed ORDER BY id") == trees.ask("SELECT * FROM grown ORDER BY id"));
        const std::string around =
            " WHERE maxx >= -500 AND minx <= 700 AND maxy >= -90 AND miny <= 800 ORDER BY id";
        CHECK(trees.ask("SELECT id FROM packed" + around) == trees.ask("SELECT id FROM grown" + around));
    }
}

TEST_CASE("rows can be put into a packed index and taken out of it") {
    Trees trees(make_boxes(1500));
    for (const char* tree : {"packed", "grown"}) {
        trees.run(std::string("DELETE FROM ") + tree + " WHERE id % 4 = 1");
        for (int i = 0; i < 300; ++i)
            trees.run(std::string("INSERT INTO ") + tree + " VALUES (" + std::to_string(9000 + i) + ", " +
                      std::to_string(i) + ", " + std::to_string(i + 2) + ", 10, 11)");
    }
    CHECK(trees.ask("SELECT rtreecheck('packed')") == "ok");
    CHECK(trees.ask("SELECT * FROM packed ORDER BY id") == trees.ask("SELECT * FROM grown ORDER BY id"));
}
