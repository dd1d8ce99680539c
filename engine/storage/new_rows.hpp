#pragma once

#include "storage/packed_index.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace lifang {

/// A new GeoPackage that nobody else sees yet: its tables are there, without a row, and are filled in one
/// transaction, straight through SQLite. Triggers sleep; what they would do is done once for each table. All
/// throw Error(output) about `where` with SQLite's words.
class NewGeopackage {
  public:
    NewGeopackage(const std::filesystem::path& file, std::string where);

    void commit();  ///< without it nothing is in the file

    /// A value that more than one row of a column has; empty: all differ. For columns of texts that are not
    /// empty.
    std::string find_repeated(const std::string& table, const std::string& column);

  private:
    friend class NewRows;
    struct Close {
        void operator()(sqlite3* database) const;
    };
    void execute(const std::string& statement);
    std::string ask(const std::string& query);  ///< the first value as text, empty for none
    void require(bool done);

    std::unique_ptr<sqlite3, Close> database_;
    std::string where_;
};

/// The rows of one table, numbered from 1: many go to SQLite as one statement, and the spatial index is
/// packed in portions of a hundred thousand rows, so that memory does not grow with them.
class NewRows {
  public:
    /// `columns`: those that set() numbers, in the order it does.
    NewRows(NewGeopackage& file, std::string table, std::span<const std::string> columns);

    // What is not set is NULL. Texts end at their first zero byte, as in any C program that reads them.
    void set(std::size_t column, std::int64_t number);
    void set(std::size_t column, double number);
    void set(std::size_t column, std::string_view text);
    /// ISO WKB of a geometry that is not empty; of a point the bounds are not stored with the row.
    void set_geometry(std::span<const unsigned char> wkb, bool is_point, IndexEntry bounds);
    void end_row();

    /// All rows so far are in the file, to be asked for.
    void flush() {
        if (waiting_ > 0) insert();
    }
    /// The rest of the rows, the spatial index, the table's extent and its number of rows.
    void finish();

  private:
    struct CloseStatement {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

    Statement prepare(const std::string& statement);
    Statement prepare_insert();
    void insert();
    void step(sqlite3_stmt* statement);
    int parameter(std::size_t place) const;
    unsigned char* keep(std::size_t bytes) { return static_cast<unsigned char*>(kept_.allocate(bytes, 1)); }
    std::string index_table(const char* part) const;
    void store(const PackedIndex& pages);
    void store_extent();

    NewGeopackage& file_;
    std::string table_, names_, geometry_column_;
    std::int32_t crs_ = 0;
    std::size_t width_, batch_;  ///< parameters of a row, rows of a statement
    Statement insert_;
    std::size_t waiting_ = 0;  ///< rows in insert_ that SQLite does not have yet
    std::int64_t rows_ = 0;
    std::vector<IndexEntry> entries_;  ///< that are not packed yet
    std::optional<IndexPacker> packer_;
    IndexEntry extent_;                         ///< row 0: nothing yet
    std::pmr::monotonic_buffer_resource kept_;  ///< what insert_ points at
};

}  // namespace lifang
