#include "publish/plan_file/new_plan_file.hpp"

#include "geometry/wkb_facts.hpp"
#include "publish/files/gdal_setting.hpp"
#include "publish/files/sql_ogr.hpp"
#include "publish/plan_file/table_layer_ogr.hpp"
#include "publish/styles/layout_display.hpp"
#include "storage/drivers.hpp"

namespace lifang {
namespace {

OpenDataset create_geopackage(const std::string& path, DriverErrors& errors, const std::string& where) {
    register_drivers();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    OpenDataset dataset(driver ? driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    errors.require(dataset != nullptr, ExitCode::output, where, Message("plan_not_made"));
    return dataset;
}

void set(NewRows& rows, std::size_t column, const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) rows.set(column, *integer);
    if (const auto* real = std::get_if<double>(&value)) rows.set(column, *real);
    if (const auto* text = std::get_if<std::string>(&value)) rows.set(column, std::string_view(*text));
}

}  // namespace

void make_plan_tables(const Plan& plan, const std::string& path, const std::string& file_name,
                      const std::string& where) {
    DriverErrors errors;
    const GdalSetting date("OGR_CURRENT_DATE", plan_date);
    // Nobody else sees the file before it is flushed and renamed; flushing page by page would only cost time.
    const GdalSetting synchronous("OGR_SQLITE_SYNCHRONOUS", "OFF");
    const GdalSetting journal("OGR_SQLITE_JOURNAL", "MEMORY");
    OpenDataset dataset = create_geopackage(path, errors, where);
    // One transaction: a thousandth of the flushes, and the same counters in the file's header each time.
    errors.require(dataset->StartTransaction() == OGRERR_NONE, ExitCode::output, where,
                   Message("plan_not_written"));
    for (const Table& table : plan_tables()) make_table_layer(*dataset, table, plan.site.crs, errors, where);
    write_display(*dataset, plan, file_name, errors, where);
    errors.require(dataset->CommitTransaction() == OGRERR_NONE, ExitCode::output, where,
                   Message("plan_not_written"));
    execute_sql(*dataset, "PRAGMA journal_mode=DELETE", errors, where);
    close_dataset(std::move(dataset), errors, where);
}

void put_row(NewRows& rows, const Table& table, const Record& record) {
    if (!record.geometry.empty()) {
        const Box box = examine_wkb(record.geometry).box;
        rows.set_geometry(record.geometry, table.geometry == Geometry::point,
                          {0, box.min.x, box.max.x, box.min.y, box.max.y});
    }
    for (std::size_t i = 0; i < record.values.size(); ++i) set(rows, i, record.values[i]);
    rows.end_row();
}

std::vector<std::string> column_names(const Table& table) {
    std::vector<std::string> names;
    for (const ColumnName& column : table.columns) names.push_back(column.name);
    return names;
}

}  // namespace lifang
