#include "publish/plan_file/plan_in_database.hpp"

#include "core/error.hpp"
#include "publish/export/schema_change_ogr.hpp"
#include "publish/files/gdal_setting.hpp"
#include "publish/plan_file/open_plan_ogr.hpp"
#include "publish/plan_file/same_rows_ogr.hpp"
#include "publish/plan_file/schema_words.hpp"
#include "publish/tables/table.hpp"

#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

/// The temporary table that takes the rows of a table first.
std::string arriving(const Table& table) { return "lifang_arriving_" + table.name; }

/// Throws unless the schema is empty, or holds a plan that may be replaced, and nothing of others under the
/// names of a plan's tables.
void require_room(SchemaChange& schema, const DatabaseTarget& target, bool overwrite) {
    bool is_plan = false;
    for (const Table& table : list_schema_tables()) {
        if (!schema.has_table(table.name)) continue;
        if (!schema.is_marked(table.name, plan_mark))
            throw Error(
                ExitCode::output, target.shown,
                Message("database_table_of_no_plan", {{"schema", target.schema}, {"table", table.name}}));
        is_plan = true;
    }
    if (is_plan && !overwrite)
        throw Error(ExitCode::output, target.shown,
                    Message("database_has_plan", {{"schema", target.schema}}));
}

/// The driver writes numbers of fifteen digits, and a plan's have up to seventeen: they go as texts.
std::vector<ColumnName> as_texts(std::vector<ColumnName> columns) {
    for (ColumnName& column : columns)
        if (column.type == ValueType::real) column.type = ValueType::text;
    return columns;
}

void take_values(const OGRFeature& from, const std::vector<int>& fields, OGRFeature& row) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const int to = static_cast<int>(i), field = fields[i];
        if (!from.IsFieldSetAndNotNull(field))
            row.SetFieldNull(to);
        else if (from.GetFieldDefnRef(field)->GetType() == OFTReal)
            row.SetField(to, fmt::format("{}", from.GetFieldAsDouble(field)).c_str());
        else if (from.GetFieldDefnRef(field)->GetType() == OFTString)
            row.SetField(to, from.GetFieldAsString(field));
        else
            row.SetField(to, from.GetFieldAsInteger64(field));
    }
}

class PlanSchema {
  public:
    PlanSchema(const DatabaseTarget& target, SchemaChange& schema, DriverErrors& errors)
        : target_(target), schema_(schema), errors_(errors) {}

    /// The rows of a table take the place of those that are there.
    void put(const Table& table, OGRLayer& rows, const Run& run) {
        const OGRSpatialReference* srs = rows.GetSpatialRef();
        if (table.geometry == Geometry::none || (srs && srs->IsLocal())) srs = nullptr;
        send(table, rows, srs, run);
        const std::vector<std::string> statements = schema_.has_table(table.name)
                                                        ? list_replacing(table, srs)
                                                        : list_making(target_, table, arriving(table));
        // At once: a server may be far away, and a table has a comment for each column.
        schema_.execute(fmt::format("{}", fmt::join(statements, "; ")));
        schema_.execute(fmt::format("DROP TABLE pg_temp.{}", arriving(table)));
        require_same_rows(table, rows, schema_.database(), list_rows(target_, table), target_.shown, run);
        errors_.require(true, ExitCode::output, target_.shown, Message("read_back_failed"));
    }

  private:
    void send(const Table& table, OGRLayer& rows, const OGRSpatialReference* srs, const Run& run) {
        RecordLayer sent(schema_.database(), arriving(table), table.geometry, as_texts(table.columns), srs,
                         {"TEMPORARY=YES", "GEOMETRY_NAME=geom", "FID=fid", "FID64=YES", "SPATIAL_INDEX=NONE",
                          "LAUNDER=NO"},
                         errors_, target_.shown);
        OGRLayer& layer = sent.layer();
        const std::vector<int> fields = find_fields(table, rows);
        const OGRFeatureUniquePtr row(OGRFeature::CreateFeature(layer.GetLayerDefn()));
        std::size_t count = 0;
        rows.ResetReading();
        for (const auto& from : rows) {
            take_values(*from, fields, *row);
            row->SetFID(from->GetFID());
            row->SetGeometry(from->GetGeometryRef());
            errors_.require(layer.CreateFeature(row.get()) == OGRERR_NONE, ExitCode::output, target_.shown,
                            Message("row_not_written", {{"layer", table.name}}));
            if (++count % 1024 == 0) run.check_stop();
        }
        errors_.require(layer.SyncToDisk() == OGRERR_NONE, ExitCode::output, target_.shown,
                        Message("database_not_written"));
    }

    std::vector<std::string> list_replacing(const Table& table, const OGRSpatialReference* srs) {
        if (table.geometry != Geometry::none)
            schema_.require_crs(schema_.open_table(table.name), srs, srs ? srs->GetName() : "-");
        return lifang::list_replacing(target_, table, arriving(table));
    }

    const DatabaseTarget& target_;
    SchemaChange& schema_;
    DriverErrors& errors_;
};

}  // namespace

void require_room_for_plan(const std::string& database, bool overwrite) {
    const DatabaseTarget target(database, usual_plan_schema);
    DriverErrors errors;
    const OpenDataset opened = open_database(target, errors, DatabaseUse::writing);
    SchemaChange schema(target, *opened, errors);
    require_room(schema, target, overwrite);
}

void put_in_database(const std::filesystem::path& plan_file, const std::string& database, bool overwrite,
                     const Run& run) {
    const DatabaseTarget target(database, usual_plan_schema);
    DriverErrors errors;
    const OpenDataset plan = open_plan(plan_file, plan_file, errors);
    const GdalSetting by_copy("PG_USE_COPY", "YES");  // many times faster than an INSERT a row
    const OpenDataset opened = open_database(target, errors, DatabaseUse::writing);
    const std::vector<Table> tables = list_schema_tables();
    StageProgress progress(run, Stage::publish, tables.size());
    SchemaChange schema(target, *opened, errors);
    require_room(schema, target, overwrite);
    PlanSchema plan_schema(target, schema, errors);
    for (const Table& table : tables) {
        OGRLayer* const rows = plan->GetLayerByName(table.name.c_str());
        errors.require(rows != nullptr, ExitCode::input, plan_file.string(),
                       Message("plan_layer_missing", {{"layer", table.name}}));
        plan_schema.put(table, *rows, run);
        progress.count_item();
    }
    run.check_stop();
    schema.commit();
}

}  // namespace lifang
