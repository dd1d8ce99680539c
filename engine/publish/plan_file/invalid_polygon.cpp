#include "publish/plan_file/invalid_polygon.hpp"

#include "core/error.hpp"
#include "geometry/faults.hpp"
#include "geometry/overlay.hpp"
#include "geometry/wkb.hpp"
#include "publish/files/driver_errors.hpp"
#include "publish/plan_file/open_plan_ogr.hpp"
#include "publish/tables/table.hpp"
#include "storage/query_bounds.hpp"
#include "storage/snapshot.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

void require_valid(const Wkb& shape, const std::string& where, const std::string& table, std::int64_t fid) {
    if (shape.empty()) return;
    const Invalidity found = find_invalidity(read_wkb(shape).polygons);
    if (!found.reason.empty())
        throw Error(ExitCode::input, where,
                    Message("plan_polygon_invalid", {{"layer", table},
                                                     {"row", fid},
                                                     {"fault", describe_fault(found.reason)},
                                                     {"x", fmt::format("{:.2f}", found.at.x)},
                                                     {"y", fmt::format("{:.2f}", found.at.y)}}));
}

void require_valid_rows(OGRLayer& layer, const std::string& where, const std::string& table) {
    QueryBounds bounds(where);
    Wkb shape;
    for (const auto& feature : layer) {
        read_shape(*feature, shape);
        require_valid(shape, where, table, feature->GetFID());
        if (!bounds.take_row()) return;  // read_plan() tells of it
    }
}

}  // namespace

void require_valid_polygons(const std::filesystem::path& plan) {
    read_standing_still(plan, [&](const Snapshot& snapshot) {
        DriverErrors errors;
        const OpenDataset dataset = open_plan(snapshot.path(), plan, errors);
        for (const Table& table : plan_tables())
            if (OGRLayer* const layer = dataset->GetLayerByName(table.name.c_str()))
                require_valid_rows(*layer, plan.string(), table.name);
        return true;
    });
}

}  // namespace lifang
