#include "publish/export/database_target.hpp"

#include "load/source/connection.hpp"
#include "storage/sql_words.hpp"

#include <regex>

namespace lifang {
namespace {

/// GDAL's own way to name a schema, which the library below it does not know.
const std::regex& schema_parameter() {
    static const std::regex parameter(R"((^|[\s:])(?:active_schema|schemas)\s*=\s*(?:'([^']*)'|([^\s',]+)))",
                                      std::regex::icase);
    return parameter;
}

std::string find_schema(const std::string& connection, std::string_view usual) {
    std::smatch found;
    if (!std::regex_search(connection, found, schema_parameter())) return std::string(usual);
    return found[2].matched ? found[2].str() : found[3].str();
}

}  // namespace

DatabaseTarget::DatabaseTarget(const std::string& output, std::string_view usual_schema)
    : connection(std::regex_replace(output, schema_parameter(), "$1")),
      schema(find_schema(output, usual_schema)),
      shown(mask_passwords(output)) {}

std::string DatabaseTarget::qualified(std::string_view table) const {
    return sql_name(schema) + "." + sql_name(table);
}

}  // namespace lifang
