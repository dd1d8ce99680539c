#include "publish/export/database.hpp"

#include "core/error.hpp"
#include "publish/export/database_tables.hpp"
#include "publish/export/fit_layer.hpp"
#include "publish/export/schema_change_ogr.hpp"
#include "publish/export/verify_layer_ogr.hpp"
#include "publish/files/gdal_setting.hpp"
#include "publish/files/sql_ogr.hpp"
#include "storage/sql_words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

class DatabaseExport {
  public:
    DatabaseExport(const DatabaseTarget& target, SchemaChange& schema, const Crs& crs, DriverErrors& errors)
        : target_(target), schema_(schema), crs_(crs), errors_(errors) {}

    void require_ours(const std::string& name) const {
        if (!schema_.is_marked(name, table_mark))
            throw Error(ExitCode::output, target_.shown,
                        Message("database_table_of_others", {{"schema", target_.schema}, {"table", name}}));
    }

    bool has_rows(const std::string& of_layout) const {
        if (!schema_.has_table("layouts")) return false;
        require_ours("layouts");
        return !query_text(schema_.database(),
                           fmt::format("SELECT 1 FROM {} WHERE {}", target_.qualified("layouts"), of_layout))
                    .empty();
    }

    /// Puts the rows of a layer into its table, which is made first where it is missing; and reads them back.
    void put(const ExportLayer& layer, const std::string& of_layout, const Run& run) {
        const auto srs = make_srs(crs_);
        const bool is_there = schema_.has_table(layer.name);
        const auto columns = [&] {
            return query_text(
                schema_.database(),
                fmt::format("SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass({})",
                            sql_text(target_.qualified(layer.name))));
        };
        const std::string columns_before = columns();
        RecordLayer rows = is_there ? open_table(layer, srs.get()) : make_table(layer, srs.get());
        if (!is_there)
            for (const std::string& statement : list_key_statements(target_, layer))
                schema_.execute(statement);
        if (columns() != columns_before)
            for (const std::string& statement : list_comment_statements(target_, layer))
                schema_.execute(statement);
        for (std::size_t row = 0; row < layer.records.size(); ++row) {
            rows.put(layer.records[row]);
            if (row % 1024 == 0) run.check_stop();
        }
        OGRLayer& table = rows.layer();
        errors_.require(
            table.SyncToDisk() == OGRERR_NONE && table.SetAttributeFilter(of_layout.c_str()) == OGRERR_NONE,
            ExitCode::output, target_.shown, Message("database_not_written"));
        verify_layer(find_export_driver("PostgreSQL"), layer, table, target_.shown);
        errors_.require(true, ExitCode::output, target_.shown, Message("read_back_failed"));
    }

  private:
    RecordLayer make_table(const ExportLayer& layer, const OGRSpatialReference* srs) {
        const std::vector<std::string> options{
            "SCHEMA=" + target_.schema, "GEOMETRY_NAME=geom", "FID=fid",
            "SPATIAL_INDEX=GIST",       "LAUNDER=NO",         "PRECISION=NO"};
        RecordLayer table(schema_.database(), layer.name, layer.geometry, layer.columns,
                          crs_.definition.empty() ? nullptr : srs, options, errors_, target_.shown);
        return table;
    }

    RecordLayer open_table(const ExportLayer& layer, const OGRSpatialReference* srs) {
        require_ours(layer.name);
        OGRLayer& table = schema_.open_table(layer.name);
        if (layer.geometry != Geometry::none)
            schema_.require_crs(table, crs_.definition.empty() ? nullptr : srs, crs_.name);
        return {table, layer.columns, errors_, target_.shown};
    }

    const DatabaseTarget& target_;
    SchemaChange& schema_;
    const Crs& crs_;
    DriverErrors& errors_;
};

}  // namespace

Exported export_to_database(const Plan& plan, const PlannedLayout& layout, const ExportOptions& options,
                            const Run& run) {
    const DatabaseTarget target(options.output.string());
    if (options.field_names == FieldNames::chinese)
        throw Error(ExitCode::usage, "--field-names", Message("field_names_in_comments"));
    std::vector<ExportLayer> layers = make_database_layers(plan, layout, options.plan_name);
    Exported exported{{target.shown}, {}};
    for (ExportLayer& layer : layers)
        for (Issue& lost : fit_texts(layer, find_export_driver("PostgreSQL"), Encoding::utf8))
            exported.issues.push_back(std::move(lost));

    DriverErrors errors;
    const GdalSetting by_copy("PG_USE_COPY", "YES");  // many times faster than an INSERT a row
    const OpenDataset database = open_database(target, errors, DatabaseUse::writing);
    SchemaChange schema(target, *database, errors);
    DatabaseExport target_tables(target, schema, plan.site.crs, errors);
    const std::string of_layout = rows_of(options.plan_name, layout);
    if (target_tables.has_rows(of_layout)) {
        if (!options.overwrite)
            throw Error(
                ExitCode::output, target.shown,
                Message("database_has_layout",
                        {{"schema", target.schema}, {"plan", options.plan_name}, {"layout", layout.key}}));
        schema.execute("DELETE FROM " + target.qualified("layouts") + " WHERE " + of_layout);
    }
    for (const ExportLayer& layer : layers) target_tables.put(layer, of_layout, run);
    schema.commit();
    return exported;
}

}  // namespace lifang
