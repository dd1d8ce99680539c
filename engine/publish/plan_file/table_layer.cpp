#include "publish/plan_file/table_layer_ogr.hpp"
#include "publish/tables/titles.hpp"

namespace lifang {

RecordLayer make_table_layer(GDALDataset& dataset, const Table& table, const Crs& crs, DriverErrors& errors,
                             const std::string& where) {
    const auto srs = make_srs(crs);
    std::vector<std::string> options{"FID=fid", "IDENTIFIER=" + std::string(layer_title(table.name))};
    if (table.geometry != Geometry::none) options.push_back("GEOMETRY_NAME=geom");
    return {dataset, table.name, table.geometry, table.columns, srs.get(), options, errors, where};
}

}  // namespace lifang
