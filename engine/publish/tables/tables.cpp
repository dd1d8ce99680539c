#include "publish/tables/tables.hpp"

#include "publish/tables/columns.hpp"

namespace lifang {

const std::vector<Table>& plan_tables() {
    static const std::vector<Table> tables = [] {
        std::vector<Table> all;
        for (auto* group : {&site_tables, &ground_tables, &walking_tables, &layout_tables})
            for (Table& table : (*group)()) all.push_back(std::move(table));
        return all;
    }();
    return tables;
}

bool take_shape(Shapes&& shapes, MultiPolygon& polygons) {
    polygons = std::move(shapes.polygons);
    return shapes.lines.empty() && shapes.points.empty();
}

bool take_shape(Shapes&& shapes, Polygon& polygon) {
    if (shapes.polygons.size() != 1) return false;
    polygon = std::move(shapes.polygons.front());
    return true;
}

bool take_shape(Shapes&& shapes, MultiLineString& lines) {
    lines = std::move(shapes.lines);
    return shapes.polygons.empty() && shapes.points.empty();
}

bool take_shape(Shapes&& shapes, LineString& line) {
    if (shapes.lines.size() != 1) return false;
    line = std::move(shapes.lines.front());
    return true;
}

bool take_shape(Shapes&& shapes, Point& point) {
    if (shapes.points.size() != 1) return false;
    point = shapes.points.front();
    return true;
}

bool take_shape(Shapes&& shapes, std::optional<Place>& place) {
    if (shapes.points.size() == 1) place = Place{shapes.points.front().x, shapes.points.front().y};
    return shapes.points.size() <= 1 && shapes.lines.empty() && shapes.polygons.empty();
}

}  // namespace lifang
