#include "storage/distrust.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <utility>

#include <sqlite3.h>

namespace lifang {
namespace {

struct IgnoringCase {
    bool operator()(const std::string& a, const std::string& b) const {
        return to_lower_ascii(a) < to_lower_ascii(b);
    }
};
using Names = std::set<std::string, IgnoringCase>;

int add_name(void* names, int, char** values, char**) {
    if (values[0]) static_cast<Names*>(names)->insert(values[0]);
    return 0;
}

const Names& harmless_functions(void* connection) {
    static const Names names = [&] {
        Names found{"ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY", "ST_IsEmpty"};
        sqlite3_exec(static_cast<sqlite3*>(connection),
                     "SELECT DISTINCT name FROM pragma_function_list WHERE builtin", &add_name, &found,
                     nullptr);
        return found;
    }();
    return names;
}

int authorize(void* harmless, int action, const char*, const char* function, const char*,
              const char* inside) {
    if (action != SQLITE_FUNCTION || !inside || !function) return SQLITE_OK;
    return static_cast<const Names*>(harmless)->contains(function) ? SQLITE_OK : SQLITE_DENY;
}

/// SQLite takes the name of a table in any case.
bool holds(const std::set<std::string>& tables, const char* table) {
    return std::ranges::any_of(tables,
                               [&](const std::string& name) { return equals_in_any_case(name, table); });
}

}  // namespace

struct TriggerWatch {
    static int authorize(void* guard, int action, const char* table, const char* function,
                         const char* database, const char* inside) {
        auto& held = *static_cast<TriggerGuard*>(guard);
        const bool writes = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE;
        if (!writes || !inside || !table || !holds(held.tables_, table))
            return lifang::authorize(const_cast<Names*>(&harmless_functions(held.connection_)), action, table,
                                     function, database, inside);
        held.refused_ = inside;
        return SQLITE_DENY;
    }
};

TriggerGuard::TriggerGuard(void* connection, std::set<std::string> tables)
    : connection_(connection), tables_(std::move(tables)) {
    distrust_schema(connection);
    sqlite3_set_authorizer(static_cast<sqlite3*>(connection), &TriggerWatch::authorize, this);
}

void distrust_schema(void* connection) {
    auto* const database = static_cast<sqlite3*>(connection);
    // SQLite's own switch would forbid the functions of the spatial index as well.
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
    sqlite3_set_authorizer(database, &authorize, const_cast<Names*>(&harmless_functions(database)));
}

}  // namespace lifang
