#include "publish/styles/layout_display.hpp"

#include "publish/styles/layer_styles.hpp"
#include "publish/styles/layout_views.hpp"
#include "publish/styles/store_project.hpp"

namespace lifang {

void write_display(GDALDataset& dataset, const Plan& plan, const std::string& file_name, DriverErrors& errors,
                   const std::string& where) {
    for (const PlannedLayout& layout : plan.layouts)
        for (const LayoutView& view : make_layout_views(plan, layout))
            create_view(dataset, view, errors, where);
    write_layer_styles(dataset, plan, errors, where);
    store_qgis_project(dataset, plan, file_name, errors, where);
}

void add_display(GDALDataset& dataset, const Plan& plan, std::size_t first_new, const std::string& file_name,
                 DriverErrors& errors, const std::string& where) {
    for (std::size_t i = first_new; i < plan.layouts.size(); ++i) {
        for (const LayoutView& view : make_layout_views(plan, plan.layouts[i]))
            create_view(dataset, view, errors, where);
        add_layout_styles(dataset, plan, plan.layouts[i], errors, where);
    }
    store_qgis_project(dataset, plan, file_name, errors, where);
}

}  // namespace lifang
