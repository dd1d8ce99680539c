#pragma once

#include "publish/files/driver_errors.hpp"
#include "publish/styles/documents.hpp"

#include <string>
#include <vector>

class GDALDataset;

namespace lifang {

/// A view of the plan file that shows one layout alone, so that it can be put on a map as a layer:
/// `layout_1_units`, `layout_1_compounds`.
struct LayoutView {
    std::string name;
    std::string title;        ///< "方案 1（综合均衡）管理单元"
    std::string short_title;  ///< "管理单元"
    std::string query;        ///< what it selects
    Box extent;               ///< of its rows
    StyledLayer styled;
};

/// Units first, as a legend has them. Columns as in the plan file without `layout_id`; compounds, those out
/// of scope too, with `unit_id` and `unit_code`.
std::vector<LayoutView> make_layout_views(const Plan& plan, const PlannedLayout& layout);

/// "方案 1（综合均衡）"
std::string layout_title(const PlannedLayout& layout);

/// Creates the view and registers it as a spatial one in GeoPackage's tables. What already has its name stays
/// as it is.
void create_view(GDALDataset& dataset, const LayoutView& view, DriverErrors& errors,
                 const std::string& where);

}  // namespace lifang
