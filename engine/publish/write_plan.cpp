#include "publish/column_words.hpp"
#include "publish/gdal_setting.hpp"
#include "publish/layout_display.hpp"
#include "publish/publish.hpp"
#include "publish/record_layer_ogr.hpp"
#include "publish/sql_ogr.hpp"
#include "publish/table.hpp"
#include "publish/whole_file.hpp"
#include "storage/change_guard.hpp"
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

void write_tables(const Plan& plan, GDALDataset& dataset, const std::string& file_name, DriverErrors& errors,
                  const std::string& where, const Run& run) {
    const auto& tables = plan_tables();
    StageProgress progress(run, "publish", tables.size());
    const auto srs = make_srs(plan.site.crs);
    // One transaction: a thousandth of the flushes, and the same counters in the file's header each time.
    errors.require(dataset.StartTransaction() == OGRERR_NONE, ExitCode::output, where,
                   Message("plan_not_written"));
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const Table& table = tables[i];
        std::vector<std::string> options{"FID=fid", "IDENTIFIER=" + std::string(layer_title(table.name))};
        if (table.geometry != Geometry::none) options.push_back("GEOMETRY_NAME=geom");
        RecordLayer layer(dataset, table.name, table.geometry, table.columns, srs.get(), options, errors,
                          where);
        std::size_t rows = 0;
        table.write(plan, [&](const Record& record) {
            layer.put(record);
            if (++rows % 1024 == 0) run.check_stop();
        });
        progress.advance(i + 1);
    }
    write_display(dataset, plan, file_name, errors, where);
    errors.require(dataset.CommitTransaction() == OGRERR_NONE, ExitCode::output, where,
                   Message("plan_not_written"));
}

}  // namespace

void write_plan(const Plan& plan, const std::filesystem::path& path, bool overwrite, const Run& run) {
    require_replaceable(path);
    WholeFile file(path, overwrite);
    const std::string where = path.string();
    DriverErrors errors;
    const GdalSetting date("OGR_CURRENT_DATE", plan_date);
    // Nobody else sees the file before it is flushed and renamed; flushing page by page would only cost time.
    const GdalSetting synchronous("OGR_SQLITE_SYNCHRONOUS", "OFF");
    const GdalSetting journal("OGR_SQLITE_JOURNAL", "MEMORY");

    OpenDataset dataset = create_geopackage(file.path().string(), errors, where);
    write_tables(plan, *dataset, path.filename().string(), errors, where, run);
    execute_sql(*dataset, "PRAGMA journal_mode=DELETE", errors, where);
    close_dataset(std::move(dataset), errors, where);
    run.check_stop();
    require_replaceable(path);
    remove_empty_companions(path);
    file.commit();
}

}  // namespace lifang
