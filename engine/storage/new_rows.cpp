#include "storage/new_rows.hpp"

#include "core/error.hpp"
#include "storage/sql_words.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

namespace lifang {
namespace {

constexpr std::size_t rows_at_once = 64;
constexpr std::size_t rows_packed_at_once = std::size_t{1} << 17;
constexpr std::size_t most_parameters = 30'000;  // SQLite takes 32,766

}  // namespace

NewGeopackage::NewGeopackage(const std::filesystem::path& file, std::string where)
    : where_(std::move(where)) {
    sqlite3* opened = nullptr;
    const int result =
        sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    database_.reset(opened);
    require(result == SQLITE_OK);
    // Packed pages go into the tables of a spatial index by name, which a stranger's statement may not do.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    // The file is thrown away when anything fails: no journal, and one flush at the end, which is the
    // caller's.
    execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; BEGIN");
}

void NewGeopackage::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

void NewGeopackage::commit() {
    execute("COMMIT");
    require(sqlite3_close(database_.get()) == SQLITE_OK);
    database_.release();
}

void NewGeopackage::execute(const std::string& statement) {
    require(sqlite3_exec(database_.get(), statement.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

std::string NewGeopackage::ask(const std::string& query) {
    std::string answer;
    const auto take = [](void* text, int, char** values, char**) {
        if (values[0]) *static_cast<std::string*>(text) = values[0];
        return 0;
    };
    require(sqlite3_exec(database_.get(), query.c_str(), take, &answer, nullptr) == SQLITE_OK);
    return answer;
}

std::string NewGeopackage::find_repeated(const std::string& table, const std::string& column) {
    return ask(fmt::format("SELECT {0} FROM {1} GROUP BY {0} HAVING count(*) > 1 ORDER BY {0} LIMIT 1",
                           sql_name(column), sql_name(table)));
}

void NewGeopackage::require(bool done) {
    if (done) return;
    throw Error(ExitCode::output, where_,
                Message("with_cause", {{"problem", Message("plan_not_written")},
                                       {"cause", std::string(sqlite3_errmsg(database_.get()))}}));
}

void NewRows::CloseStatement::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

NewRows::NewRows(NewGeopackage& file, std::string table, std::span<const std::string> columns)
    : file_(file), table_(std::move(table)) {
    const std::string of_table = " FROM gpkg_geometry_columns WHERE table_name = " + sql_text(table_);
    geometry_column_ = file_.ask("SELECT column_name" + of_table);
    if (!geometry_column_.empty()) crs_ = std::stoi(file_.ask("SELECT srs_id" + of_table));
    names_ = "fid";
    if (!geometry_column_.empty()) names_ += ", " + sql_name(geometry_column_);
    for (const std::string& column : columns) names_ += ", " + sql_name(column);
    if (!geometry_column_.empty())
        packer_.emplace(std::stoul(
            file_.ask(fmt::format("SELECT length(data) FROM {} WHERE nodeno = 1", index_table("node")))));
    width_ = columns.size() + (geometry_column_.empty() ? 1 : 2);
    batch_ = std::clamp(most_parameters / width_, std::size_t{1}, rows_at_once);
    insert_ = prepare_insert();
}

NewRows::Statement NewRows::prepare(const std::string& statement) {
    sqlite3_stmt* prepared = nullptr;
    file_.require(sqlite3_prepare_v3(file_.database_.get(), statement.c_str(), -1, SQLITE_PREPARE_PERSISTENT,
                                     &prepared, nullptr) == SQLITE_OK);
    return Statement(prepared);
}

// One statement for full and for fewer rows. Each statement reads and writes the number that AUTOINCREMENT
// goes on from, which costs as much as a short row.
NewRows::Statement NewRows::prepare_insert() {
    std::string row = "(?";
    for (std::size_t i = 1; i < width_; ++i) row += ",?";
    row += ')';
    std::string rows = row;
    for (std::size_t i = 1; i < batch_; ++i) rows += ',' + row;
    return prepare(
        fmt::format("INSERT INTO {} ({}) SELECT * FROM (VALUES {}) LIMIT ?", sql_name(table_), names_, rows));
}

void NewRows::step(sqlite3_stmt* statement) {
    file_.require(sqlite3_step(statement) == SQLITE_DONE);
    file_.require(sqlite3_reset(statement) == SQLITE_OK);
}

int NewRows::parameter(std::size_t place) const { return static_cast<int>(waiting_ * width_ + place) + 1; }

void NewRows::set(std::size_t column, std::int64_t number) {
    const std::size_t before = geometry_column_.empty() ? 1 : 2;
    file_.require(sqlite3_bind_int64(insert_.get(), parameter(before + column), number) == SQLITE_OK);
}

void NewRows::set(std::size_t column, double number) {
    const std::size_t before = geometry_column_.empty() ? 1 : 2;
    file_.require(sqlite3_bind_double(insert_.get(), parameter(before + column), number) == SQLITE_OK);
}

void NewRows::set(std::size_t column, std::string_view text) {
    const std::size_t before = geometry_column_.empty() ? 1 : 2;
    text = text.substr(0, text.find('\0'));
    unsigned char* const bytes = keep(text.size() + 1);
    std::memcpy(bytes, text.data(), text.size());
    file_.require(sqlite3_bind_text(insert_.get(), parameter(before + column),
                                    reinterpret_cast<const char*>(bytes), static_cast<int>(text.size()),
                                    SQLITE_STATIC) == SQLITE_OK);
}

// GeoPackage (OGC 12-128r18, 2.1.3): "GP", version 0, flags (little-endian; bounds in x and y or none), CRS,
// bounds, WKB.
void NewRows::set_geometry(std::span<const unsigned char> wkb, bool is_point, IndexEntry bounds) {
    const double box[] = {bounds.min_x, bounds.max_x, bounds.min_y, bounds.max_y};
    const std::size_t box_bytes = is_point ? 0 : sizeof box;
    const std::size_t size = 8 + box_bytes + wkb.size();
    unsigned char* const bytes = keep(size);
    const unsigned char head[] = {'G', 'P', 0, static_cast<unsigned char>(is_point ? 1 : 3)};
    std::memcpy(bytes, head, sizeof head);
    std::memcpy(bytes + 4, &crs_, 4);
    std::memcpy(bytes + 8, box, box_bytes);
    std::memcpy(bytes + 8 + box_bytes, wkb.data(), wkb.size());
    file_.require(sqlite3_bind_blob64(insert_.get(), parameter(1), bytes, size, SQLITE_STATIC) == SQLITE_OK);
    bounds.row = rows_ + 1;
    entries_.push_back(bounds);
    if (extent_.row == 0) extent_ = bounds;
    extent_.min_x = std::min(extent_.min_x, bounds.min_x),
    extent_.max_x = std::max(extent_.max_x, bounds.max_x);
    extent_.min_y = std::min(extent_.min_y, bounds.min_y),
    extent_.max_y = std::max(extent_.max_y, bounds.max_y);
    if (entries_.size() < rows_packed_at_once) return;
    store(packer_->pack(entries_));
    entries_.clear();
}

void NewRows::end_row() {
    file_.require(sqlite3_bind_int64(insert_.get(), parameter(0), ++rows_) == SQLITE_OK);
    if (++waiting_ == batch_) insert();
}

void NewRows::insert() {
    const auto limit = static_cast<int>(batch_ * width_) + 1;
    file_.require(sqlite3_bind_int64(insert_.get(), limit, static_cast<std::int64_t>(waiting_)) == SQLITE_OK);
    step(insert_.get());
    sqlite3_clear_bindings(insert_.get());
    kept_.release();
    waiting_ = 0;
}

void NewRows::finish() {
    flush();
    insert_.reset();
    if (rows_ == 0) return;
    if (packer_ && extent_.row > 0) store(packer_->finish(entries_)), store_extent();
    file_.execute(fmt::format("UPDATE gpkg_ogr_contents SET feature_count = {} WHERE table_name = {}", rows_,
                              sql_text(table_)));
}

std::string NewRows::index_table(const char* part) const {
    return sql_name("rtree_" + table_ + "_" + geometry_column_ + "_" + part);
}

void NewRows::store(const PackedIndex& pages) {
    const Statement node =
        prepare(fmt::format("INSERT OR REPLACE INTO {} VALUES (?, ?)", index_table("node")));
    const Statement parent = prepare(fmt::format("INSERT INTO {} VALUES (?, ?)", index_table("parent")));
    const Statement row = prepare(fmt::format("INSERT INTO {} VALUES (?, ?)", index_table("rowid")));
    const auto put_pair = [&](sqlite3_stmt* statement, std::int64_t a, std::int64_t b) {
        sqlite3_bind_int64(statement, 1, a);
        sqlite3_bind_int64(statement, 2, b);
        step(statement);
    };
    for (const PackedIndex::Page& page : pages.pages) {
        sqlite3_bind_int64(node.get(), 1, page.number);
        sqlite3_bind_blob64(node.get(), 2, page.bytes.data(), page.bytes.size(), SQLITE_STATIC);
        step(node.get());
    }
    for (const auto& [page, above] : pages.parents) put_pair(parent.get(), page, above);
    for (const auto& [of, on_page] : pages.page_of_row) put_pair(row.get(), of, on_page);
}

void NewRows::store_extent() {
    const Statement update =
        prepare("UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?");
    const double bounds[] = {extent_.min_x, extent_.min_y, extent_.max_x, extent_.max_y};
    for (int i = 0; i < 4; ++i) sqlite3_bind_double(update.get(), i + 1, bounds[i]);
    sqlite3_bind_text(update.get(), 5, table_.c_str(), -1, SQLITE_STATIC);
    step(update.get());
}

}  // namespace lifang
