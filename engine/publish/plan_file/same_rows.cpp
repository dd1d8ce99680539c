#include "core/error.hpp"
#include "publish/plan_file/same_rows_ogr.hpp"

#include <memory>

namespace lifang {
namespace {

bool same_value(const OGRFeature& a, int of_a, const OGRFeature& b, int of_b, ValueType type) {
    const bool is_there = a.IsFieldSetAndNotNull(of_a);
    if (is_there != bool(b.IsFieldSetAndNotNull(of_b))) return false;
    if (!is_there) return true;
    switch (type) {
        case ValueType::integer:
            return a.GetFieldAsInteger64(of_a) == b.GetFieldAsInteger64(of_b);
        case ValueType::real:
            return a.GetFieldAsDouble(of_a) == b.GetFieldAsDouble(of_b);
        case ValueType::text:
            return std::string_view(a.GetFieldAsString(of_a)) == b.GetFieldAsString(of_b);
    }
    return false;
}

bool same_shape(const OGRGeometry* a, const OGRGeometry* b) {
    const bool is_there = a && !a->IsEmpty();
    if (is_there != (b && !b->IsEmpty())) return false;
    return !is_there || a->Equals(b);
}

}  // namespace

std::vector<int> find_fields(const Table& table, OGRLayer& layer) {
    std::vector<int> fields;
    for (const ColumnName& column : table.columns)
        fields.push_back(layer.GetLayerDefn()->GetFieldIndex(column.name.c_str()));
    return fields;
}

void require_same_rows(const Table& table, OGRLayer& wanted, GDALDataset& database, const std::string& query,
                       const std::string& where, const Run& run) {
    const auto release = [&](OGRLayer* answer) { database.ReleaseResultSet(answer); };
    const std::unique_ptr<OGRLayer, decltype(release)> found(
        database.ExecuteSQL(query.c_str(), nullptr, nullptr), release);
    if (!found) throw Error(ExitCode::output, where, Message("read_back_layer", {{"layer", table.name}}));
    const std::vector<int> of_wanted = find_fields(table, wanted), of_found = find_fields(table, *found);
    const int number = found->GetLayerDefn()->GetFieldIndex("fid");
    std::size_t count = 0;
    wanted.ResetReading();
    while (true) {
        const OGRFeatureUniquePtr a(wanted.GetNextFeature()), b(found->GetNextFeature());
        if (!a && !b) return;
        bool is_same =
            a && b && a->GetFID() == b->GetFieldAsInteger64(number) &&
            (table.geometry == Geometry::none || same_shape(a->GetGeometryRef(), b->GetGeometryRef()));
        for (std::size_t i = 0; is_same && i < table.columns.size(); ++i)
            is_same = same_value(*a, of_wanted[i], *b, of_found[i], table.columns[i].type);
        if (!is_same)
            throw Error(
                ExitCode::output, where,
                Message("read_back_row",
                        {{"layer", table.name}, {"row", a ? a->GetFID() : b->GetFieldAsInteger64(number)}}));
        if (++count % 1024 == 0) run.check_stop();
    }
}

}  // namespace lifang
