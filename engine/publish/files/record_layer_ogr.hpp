#pragma once

#include "publish/files/driver_errors.hpp"
#include "publish/tables/table.hpp"

#include <memory>
#include <string>
#include <vector>

#include <ogrsf_frmts.h>

namespace lifang {

/// Closes without looking; where the closing can fail (writing), close with close_dataset().
struct CloseDataset {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using OpenDataset = std::unique_ptr<GDALDataset, CloseDataset>;

/// Closes what was written: only now the last pages reach the file. Throws Error(output).
void close_dataset(OpenDataset dataset, DriverErrors& errors, const std::string& where);

/// The CRS as OGR wants it, x east and y north. Empty definition: local metres.
std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference*)> make_srs(const Crs& crs);

/// An OGR layer that takes records. Throws Error(output) on everything GDAL does not manage.
class RecordLayer {
  public:
    RecordLayer(GDALDataset& dataset, const std::string& name, Geometry geometry,
                const std::vector<ColumnName>& columns, const OGRSpatialReference* srs,
                const std::vector<std::string>& options, DriverErrors& errors, std::string where);

    /// A layer that is there already and may have columns of others, which are left unset.
    RecordLayer(OGRLayer& layer, const std::vector<ColumnName>& columns, DriverErrors& errors,
                std::string where);

    /// `style`: how the row is drawn, in OGR's words, for formats in which each row says so.
    void put(const Record& record, const std::string& style = {});
    OGRLayer& layer() { return *layer_; }

  private:
    void set(OGRFeature& feature, int field, const Value& value);

    void find_fields(const std::vector<ColumnName>& columns);

    OGRLayer* layer_ = nullptr;
    std::vector<int> fields_;  ///< of each column; drivers have fields of their own before and between
    DriverErrors& errors_;
    std::string where_;
    std::unique_ptr<OGRFeature, void (*)(OGRFeature*)> feature_{nullptr, OGRFeature::DestroyFeature};
};

}  // namespace lifang
