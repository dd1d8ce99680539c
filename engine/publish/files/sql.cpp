#include "publish/files/sql_ogr.hpp"

#include <ogrsf_frmts.h>

namespace lifang {

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

}  // namespace lifang
