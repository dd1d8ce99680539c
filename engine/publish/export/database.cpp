#include "publish/export/database.hpp"

#include "core/error.hpp"
#include "publish/export/database_tables.hpp"
#include "publish/export/fit_layer.hpp"
#include "publish/export/open_database_ogr.hpp"
#include "publish/export/verify_layer_ogr.hpp"
#include "publish/files/gdal_setting.hpp"
#include "publish/files/sql_ogr.hpp"
#include "storage/sql_words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

/// Ends without a trace unless it is committed.
class Transaction {
  public:
    Transaction(GDALDataset& database, DriverErrors& errors, const std::string& where)
        : database_(database), errors_(errors), where_(where) {
        errors_.require(database_.StartTransaction() == OGRERR_NONE, ExitCode::output, where_,
                        Message("database_not_written"));
    }
    ~Transaction() {
        if (is_open_) database_.RollbackTransaction();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() {
        is_open_ = false;
        errors_.require(database_.CommitTransaction() == OGRERR_NONE, ExitCode::output, where_,
                        Message("database_not_written"));
    }

  private:
    GDALDataset& database_;
    DriverErrors& errors_;
    const std::string& where_;
    bool is_open_ = true;
};

class DatabaseExport {
  public:
    DatabaseExport(const DatabaseTarget& target, GDALDataset& database, const Crs& crs, DriverErrors& errors)
        : target_(target), database_(database), crs_(crs), errors_(errors) {}

    void execute(const std::string& statement) { execute_sql(database_, statement, errors_, target_.shown); }

    /// One export at a time makes tables in a schema.
    void take_turn() {
        execute(
            fmt::format("SELECT pg_advisory_xact_lock(hashtext({}))", sql_text("lifang " + target_.schema)));
        const bool is_there =
            !query_text(database_, "SELECT 1 FROM pg_namespace WHERE nspname = " + sql_text(target_.schema))
                 .empty();
        if (!is_there) execute("CREATE SCHEMA " + sql_name(target_.schema));
    }

    bool has_table(const std::string& name) const {
        return !query_text(database_,
                           fmt::format("SELECT to_regclass({})", sql_text(target_.qualified(name))))
                    .empty();
    }

    void require_ours(const std::string& name) const {
        const std::string comment =
            query_text(database_, fmt::format("SELECT obj_description(to_regclass({}), 'pg_class')",
                                              sql_text(target_.qualified(name))));
        if (!comment.starts_with(table_mark))
            throw Error(ExitCode::output, target_.shown,
                        Message("database_table_of_others", {{"schema", target_.schema}, {"table", name}}));
    }

    bool has_rows(const std::string& of_layout) const {
        if (!has_table("layouts")) return false;
        require_ours("layouts");
        return !query_text(database_,
                           fmt::format("SELECT 1 FROM {} WHERE {}", target_.qualified("layouts"), of_layout))
                    .empty();
    }

    /// Puts the rows of a layer into its table, which is made first where it is missing; and reads them back.
    void put(const ExportLayer& layer, const std::string& of_layout, const Run& run) {
        const auto srs = make_srs(crs_);
        const bool is_there = has_table(layer.name);
        const auto columns = [&] {
            return query_text(
                database_, fmt::format("SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass({})",
                                       sql_text(target_.qualified(layer.name))));
        };
        const std::string columns_before = columns();
        RecordLayer rows = is_there ? open_table(layer, srs.get()) : make_table(layer, srs.get());
        if (!is_there)
            for (const std::string& statement : list_key_statements(target_, layer)) execute(statement);
        if (columns() != columns_before)
            for (const std::string& statement : list_comment_statements(target_, layer)) execute(statement);
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
        RecordLayer table(database_, layer.name, layer.geometry, layer.columns,
                          crs_.definition.empty() ? nullptr : srs, options, errors_, target_.shown);
        return table;
    }

    /// By schema and name: where the schema was made after the database was opened, by an export that this
    /// one waited for, the name alone would mean another schema's table.
    OGRLayer* find_table(const std::string& name) const {
        if (OGRLayer* table = database_.GetLayerByName((target_.schema + "." + name).c_str())) return table;
        const bool is_current = query_text(database_, "SELECT current_schema()") == target_.schema;
        return is_current ? database_.GetLayerByName(name.c_str()) : nullptr;
    }

    RecordLayer open_table(const ExportLayer& layer, const OGRSpatialReference* srs) {
        require_ours(layer.name);
        OGRLayer* const table = find_table(layer.name);
        errors_.require(table != nullptr, ExitCode::output, target_.shown,
                        Message("read_back_layer", {{"layer", layer.name}}));
        const OGRSpatialReference* const there = table->GetSpatialRef();
        const bool is_same = crs_.definition.empty() ? there == nullptr : there && there->IsSame(srs);
        if (layer.geometry != Geometry::none && !is_same)
            throw Error(ExitCode::output, target_.shown,
                        Message("database_in_another_crs", {{"schema", target_.schema},
                                                            {"there", there ? there->GetName() : "-"},
                                                            {"plan", crs_.name}}));
        return {*table, layer.columns, errors_, target_.shown};
    }

    const DatabaseTarget& target_;
    GDALDataset& database_;
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
    const OpenDataset database = open_database(target, errors);
    Transaction transaction(*database, errors, target.shown);
    DatabaseExport target_tables(target, *database, plan.site.crs, errors);
    target_tables.take_turn();
    const std::string of_layout = rows_of(options.plan_name, layout);
    if (target_tables.has_rows(of_layout)) {
        if (!options.overwrite)
            throw Error(
                ExitCode::output, target.shown,
                Message("database_has_layout",
                        {{"schema", target.schema}, {"plan", options.plan_name}, {"layout", layout.key}}));
        target_tables.execute("DELETE FROM " + target.qualified("layouts") + " WHERE " + of_layout);
    }
    for (const ExportLayer& layer : layers) target_tables.put(layer, of_layout, run);
    transaction.commit();
    return exported;
}

}  // namespace lifang
