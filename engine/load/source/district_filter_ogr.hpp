#pragma once
// Private to load/: what of a layer a district needs, asked of GDAL.

#include "load/source/open_source_ogr.hpp"
#include "load/source/source.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace lifang {

/// Has a layer hand over no more than a district needs: of areas with a column that says the district, the
/// rows of its values; of others what touches its box. Drivers turn both into SQL or into a search of their
/// index where they have one.
class DistrictFilter {
  public:
    DistrictFilter(OGRLayerH layer, const OpenSource& opened, const SourceLayer& known,
                   const DistrictQuery& district);

    /// What the source could not be asked: texts it keeps in another encoding, dates.
    bool keeps(const SourceFeature& feature) const;

  private:
    std::optional<std::size_t> field_;
    std::set<std::string> values_;
};

}  // namespace lifang
