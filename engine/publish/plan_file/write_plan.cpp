#include "publish/plan_file/write_plan.hpp"

#include "geometry/wkb_bounds.hpp"
#include "publish/files/gdal_setting.hpp"
#include "publish/files/sql_ogr.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/plan_file/table_layer_ogr.hpp"
#include "publish/styles/layout_display.hpp"
#include "publish/tables/table.hpp"
#include "storage/change_guard.hpp"
#include "storage/drivers.hpp"
#include "storage/new_rows.hpp"

namespace lifang {
namespace {

OpenDataset create_geopackage(const std::string& path, DriverErrors& errors, const std::string& where) {
    register_drivers();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    OpenDataset dataset(driver ? driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    errors.require(dataset != nullptr, ExitCode::output, where, Message("plan_not_made"));
    return dataset;
}

/// All that makes the file a plan but its rows: tables, spatial indexes, views, styles and the QGIS project.
void make_tables(const Plan& plan, const std::string& path, const std::string& file_name,
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

void set(NewRows& rows, std::size_t column, const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) rows.set(column, *integer);
    if (const auto* real = std::get_if<double>(&value)) rows.set(column, *real);
    if (const auto* text = std::get_if<std::string>(&value)) rows.set(column, std::string_view(*text));
}

void put(NewRows& rows, const Table& table, const Record& record) {
    if (!record.geometry.empty()) {
        const Box box = bounds_of_wkb(record.geometry);
        rows.set_geometry(record.geometry, table.geometry == Geometry::point,
                          {0, box.min.x, box.max.x, box.min.y, box.max.y});
    }
    for (std::size_t i = 0; i < record.values.size(); ++i) set(rows, i, record.values[i]);
    rows.end_row();
}

void fill_tables(const Plan& plan, const std::filesystem::path& path, const std::string& where,
                 const Run& run) {
    const auto& tables = plan_tables();
    StageProgress progress(run, Stage::publish, tables.size());
    NewGeopackage file(path, where);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const Table& table = tables[i];
        std::vector<std::string> columns;
        for (const ColumnName& column : table.columns) columns.push_back(column.name);
        NewRows rows(file, table.name, columns);
        std::size_t count = 0;
        table.write(plan, [&](const Record& record) {
            put(rows, table, record);
            if (++count % 1024 == 0) run.check_stop();
        });
        rows.finish();
        progress.advance(i + 1);
    }
    file.commit();
}

}  // namespace

void write_plan(const Plan& plan, const std::filesystem::path& path, bool overwrite, const Run& run) {
    require_replaceable(path);
    WholeFile file(path, overwrite);
    const std::string where = path.string();
    make_tables(plan, file.path().string(), path.filename().string(), where);
    fill_tables(plan, file.path(), where, run);
    run.check_stop();
    require_replaceable(path);
    remove_empty_companions(path);
    file.commit();
}

}  // namespace lifang
