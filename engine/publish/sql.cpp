#include "publish/sql_ogr.hpp"

#include <ogrsf_frmts.h>

namespace lifang {
namespace {

std::string quoted(std::string_view text, char quote) {
    std::string result(1, quote);
    for (const char character : text) result.append(character == quote ? 2 : 1, character);
    return result + quote;
}

}  // namespace

void execute_sql(GDALDataset& dataset, const std::string& statement, DriverErrors& errors,
                 const std::string& where) {
    if (OGRLayer* answer = dataset.ExecuteSQL(statement.c_str(), nullptr, nullptr))
        dataset.ReleaseResultSet(answer);
    errors.require(true, ExitCode::output, where, Message("plan_not_written"));
}

std::string query_text(GDALDataset& dataset, const std::string& query) {
    const DriverErrors unheard;
    OGRLayer* answer = dataset.ExecuteSQL(query.c_str(), nullptr, nullptr);
    if (!answer) return {};
    std::string text;
    if (const OGRFeatureUniquePtr row{answer->GetNextFeature()}; row && row->IsFieldSetAndNotNull(0))
        text = row->GetFieldAsString(0);
    dataset.ReleaseResultSet(answer);
    return text;
}

std::string sql_name(std::string_view name) { return quoted(name, '"'); }
std::string sql_text(std::string_view text) { return quoted(text, '\''); }

}  // namespace lifang
