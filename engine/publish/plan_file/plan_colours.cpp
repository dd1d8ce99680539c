#include "core/error.hpp"
#include "publish/plan_file/plan_colours_ogr.hpp"
#include "storage/query_bounds.hpp"

namespace lifang {

PlanColours read_map_colours(GDALDataset& dataset, const std::string& where) {
    PlanColours colours;
    QueryBounds bounds(where);
    OGRLayer* layer = dataset.GetLayerByName("units");
    const auto field = [&](const char* name) { return layer->GetLayerDefn()->GetFieldIndex(name); };
    const int layout = field("layout_id"), unit = field("unit_id"), colour = field("map_colour");
    layer->ResetReading();
    for (const auto& feature : *layer) {
        const int number = colour < 0 ? 0 : feature->GetFieldAsInteger(colour);
        if (is_map_colour(number))
            colours[feature->GetFieldAsString(layout)][feature->GetFieldAsString(unit)] = number;
        if (!bounds.take_row()) break;
    }
    if (bounds.is_exceeded())
        throw Error(ExitCode::input, where, Message("query_without_end", {{"layer", "units"}}));
    return colours;
}

}  // namespace lifang
