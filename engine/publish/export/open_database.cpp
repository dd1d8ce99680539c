#include "load/source/connection.hpp"
#include "publish/export/open_database_ogr.hpp"
#include "publish/files/sql_ogr.hpp"
#include "storage/drivers.hpp"

#include <cpl_string.h>

namespace lifang {
namespace {

/// What the database's own words may be shown. Where they are about how the connection is written, they quote
/// pieces of it, which can be half of a password.
std::string find_cause(const DriverErrors& errors) {
    const std::string& words = errors.failure();
    const bool quotes = words.find("connection info string") != std::string::npos ||
                        words.find("connection option") != std::string::npos;
    if (quotes) return {};
    std::string cause;  // on one line
    for (const char c : mask_passwords(words.substr(0, words.find_last_not_of('\n') + 1)))
        cause += c == '\n' ? ' ' : c;
    return cause;
}

}  // namespace

OpenDataset open_database(const DatabaseTarget& target, DriverErrors& errors, DatabaseUse use) {
    register_drivers();
    const bool writes = use == DatabaseUse::writing;
    const ExitCode code = writes ? ExitCode::output : ExitCode::input;
    constexpr const char* drivers[] = {"PostgreSQL", nullptr};
    CPLStringList options;
    options.SetNameValue("ACTIVE_SCHEMA", target.schema.c_str());
    if (!writes) options.SetNameValue("LIST_ALL_TABLES", "YES");
    OpenDataset database(GDALDataset::Open(target.connection.c_str(),
                                           GDAL_OF_VECTOR | (writes ? GDAL_OF_UPDATE : GDAL_OF_READONLY),
                                           drivers, options.List(), nullptr));
    if (!database || errors.failed()) {
        const std::string cause = find_cause(errors);
        throw Error(code, target.shown,
                    cause.empty() ? Message("database_not_opened")
                                  : Message("database_not_opened_says", {{"cause", cause}}));
    }
    if (query_text(*database, "SELECT 1 FROM pg_extension WHERE extname = 'postgis'").empty())
        throw Error(code, target.shown, Message("database_without_postgis"));
    return database;
}

}  // namespace lifang
