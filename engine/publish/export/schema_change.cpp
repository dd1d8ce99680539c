#include "core/error.hpp"
#include "publish/export/schema_change_ogr.hpp"
#include "publish/files/sql_ogr.hpp"
#include "storage/sql_words.hpp"

#include <fmt/format.h>

namespace lifang {

SchemaChange::SchemaChange(const DatabaseTarget& target, GDALDataset& database, DriverErrors& errors)
    : target_(target), database_(database), errors_(errors) {
    errors_.require(database_.StartTransaction() == OGRERR_NONE, ExitCode::output, target_.shown,
                    Message("database_not_written"));
    try {
        take_turn();
    } catch (...) {
        database_.RollbackTransaction();
        throw;
    }
}

SchemaChange::~SchemaChange() {
    if (is_open_) database_.RollbackTransaction();
}

void SchemaChange::take_turn() {
    execute(fmt::format("SELECT pg_advisory_xact_lock(hashtext({}))", sql_text("lifang " + target_.schema)));
    const bool is_there =
        !query_text(database_, "SELECT 1 FROM pg_namespace WHERE nspname = " + sql_text(target_.schema))
             .empty();
    if (!is_there) execute("CREATE SCHEMA " + sql_name(target_.schema));
}

void SchemaChange::execute(const std::string& statement) {
    if (OGRLayer* answer = database_.ExecuteSQL(statement.c_str(), nullptr, nullptr))
        database_.ReleaseResultSet(answer);
    errors_.require(true, ExitCode::output, target_.shown, Message("database_not_written"));
}

bool SchemaChange::has_table(const std::string& name) const {
    return !query_text(database_, fmt::format("SELECT to_regclass({})", sql_text(target_.qualified(name))))
                .empty();
}

bool SchemaChange::is_marked(const std::string& name, std::string_view mark) const {
    return query_text(database_, fmt::format("SELECT obj_description(to_regclass({}), 'pg_class')",
                                             sql_text(target_.qualified(name))))
        .starts_with(mark);
}

/// By schema and name: where the schema was made after the database was opened, by a change that this one
/// waited for, the name alone would mean another schema's table.
OGRLayer* SchemaChange::find_table(const std::string& name) const {
    if (OGRLayer* table = database_.GetLayerByName((target_.schema + "." + name).c_str())) return table;
    const bool is_current = query_text(database_, "SELECT current_schema()") == target_.schema;
    return is_current ? database_.GetLayerByName(name.c_str()) : nullptr;
}

OGRLayer& SchemaChange::open_table(const std::string& name) {
    OGRLayer* const table = find_table(name);
    errors_.require(table != nullptr, ExitCode::output, target_.shown,
                    Message("read_back_layer", {{"layer", name}}));
    return *table;
}

void SchemaChange::require_crs(OGRLayer& table, const OGRSpatialReference* srs, const std::string& name) {
    const OGRSpatialReference* const there = table.GetSpatialRef();
    if (srs ? there && there->IsSame(srs) : there == nullptr) return;
    throw Error(
        ExitCode::output, target_.shown,
        Message("database_in_another_crs",
                {{"schema", target_.schema}, {"there", there ? there->GetName() : "-"}, {"plan", name}}));
}

void SchemaChange::commit() {
    is_open_ = false;
    errors_.require(database_.CommitTransaction() == OGRERR_NONE, ExitCode::output, target_.shown,
                    Message("database_not_written"));
}

}  // namespace lifang
