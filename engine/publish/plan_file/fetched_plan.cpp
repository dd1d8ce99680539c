#include "publish/plan_file/fetched_plan.hpp"

#include "core/error.hpp"
#include "load/source/connection.hpp"
#include "publish/export/open_database_ogr.hpp"
#include "publish/files/gdal_setting.hpp"
#include "publish/files/sql_ogr.hpp"
#include "publish/plan_file/schema_words.hpp"
#include "storage/sql_words.hpp"

#include <cpl_string.h>
#include <fmt/format.h>
#include <gdal_utils.h>

namespace lifang {
namespace {

using Translation = std::unique_ptr<GDALVectorTranslateOptions, decltype(&GDALVectorTranslateOptionsFree)>;

/// Which tables of a plan the schema has.
std::vector<std::string> list_there(GDALDataset& database, const DatabaseTarget& target) {
    std::vector<std::string> names;
    for (const Table& table : list_schema_tables()) {
        const std::string comment =
            query_text(database, fmt::format("SELECT obj_description(to_regclass({}), 'pg_class')",
                                             sql_text(target.qualified(table.name))));
        if (comment.starts_with(plan_mark)) names.push_back(table.name);
    }
    return names;
}

Translation make_translation(GDALDataset& database, const std::vector<std::string>& tables, const Run& run) {
    CPLStringList words;
    for (const char* word : {"-f", "GPKG", "-preserve_fid", "-lco", "FID=fid", "-lco", "GEOMETRY_NAME=geom"})
        words.AddString(word);
    // Local metres have no CRS in a database, and one of that name in a plan file.
    OGRLayer* const cells = database.GetLayerByName("cells");
    if (cells && !cells->GetSpatialRef()) {
        char* local = nullptr;
        make_srs({})->exportToWkt(&local);
        words.AddString("-a_srs");
        words.AddString(local);
        CPLFree(local);
    }
    for (const std::string& table : tables) words.AddString(table.c_str());
    Translation translation(GDALVectorTranslateOptionsNew(words.List(), nullptr),
                            &GDALVectorTranslateOptionsFree);
    const auto goes_on = [](double, const char*, void* of) {
        return static_cast<const Run*>(of)->stop_token().stop_requested() ? FALSE : TRUE;
    };
    GDALVectorTranslateOptionsSetProgress(translation.get(), goes_on, const_cast<Run*>(&run));
    return translation;
}

void copy_rows(const DatabaseTarget& target, const std::filesystem::path& path, const Run& run) {
    DriverErrors errors;
    const OpenDataset database = open_database(target, errors, DatabaseUse::reading);
    // All tables as they are at one moment, also while others replace the plan.
    errors.require(database->StartTransaction() == OGRERR_NONE, ExitCode::input, target.shown,
                   Message("database_not_read"));
    query_text(*database, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    const std::vector<std::string> tables = list_there(*database, target);
    if (tables.empty())
        throw Error(ExitCode::input, target.shown,
                    Message("database_without_plan", {{"schema", target.schema}}));
    const Translation translation = make_translation(*database, tables, run);
    const GdalSetting unflushed("OGR_SQLITE_SYNCHRONOUS", "OFF");
    GDALDatasetH from = database.get();
    const OpenDataset copy(GDALDataset::FromHandle(
        GDALVectorTranslate(path.c_str(), nullptr, 1, &from, translation.get(), nullptr)));
    run.check_stop();
    errors.require(copy != nullptr, ExitCode::input, target.shown, Message("database_not_read"));
}

}  // namespace

FetchedPlan::FetchedPlan(const std::string& plan, const Run& run) : path_(plan), shown_(plan) {
    if (!is_connection(plan)) return;
    const DatabaseTarget target(plan, usual_plan_schema);
    folder_.emplace();
    path_ = folder_->path() / "plan.gpkg";
    shown_ = target.shown;
    copy_rows(target, path_, run);
}

}  // namespace lifang
