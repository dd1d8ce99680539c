#include "publish/styles/qgis_project.hpp"

#include "geometry/measure.hpp"
#include "publish/files/xml.hpp"
#include "publish/styles/documents.hpp"
#include "publish/styles/layout_views.hpp"
#include "publish/tables/titles.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

/// One entry of the layer tree, and the layer it shows.
struct ProjectLayer {
    std::string table;  ///< or view of the plan file
    std::string title;
    StyledLayer styled;
    bool is_on = true;
};

struct ProjectGroup {
    std::string title;
    bool is_on = true;
    bool is_open = false;
    std::vector<ProjectLayer> layers;  ///< from top to bottom
};

struct GroundLayer {
    std::string_view table;
    bool is_on = true;
};

// From top to bottom. What is off would hide the rest, or tells of the making rather than of the place.
constexpr GroundLayer ground_layers[] = {
    {"stations", false}, {"facilities", false}, {"service_areas", false},
    {"communities"},     {"barrier_lines"},     {"walk_edges", false},
    {"roads"},           {"buildings"},         {"compounds"},
    {"blocks"},          {"water_areas"},       {"landuse"},
    {"cells", false},    {"district"},
};
constexpr std::string_view account_layers[] = {"issues", "borders", "layouts", "constraints", "inputs"};

ProjectLayer ground_layer(std::string_view name, bool is_on) {
    const Table& table = *std::ranges::find(plan_tables(), name, &Table::name);
    return {table.name, std::string(layer_title(name)), make_styled_layer(table, name), is_on};
}

std::vector<ProjectGroup> make_groups(const Plan& plan) {
    std::vector<ProjectGroup> groups;
    for (const PlannedLayout& layout : plan.layouts) {
        const bool is_first = groups.empty();
        ProjectGroup& group = groups.emplace_back(ProjectGroup{layout_title(layout), is_first, is_first, {}});
        for (LayoutView& view : make_layout_views(plan, layout))
            group.layers.push_back({view.name, view.short_title, std::move(view.styled)});
    }
    ProjectGroup& ground = groups.emplace_back(ProjectGroup{"底图", true, true, {}});
    for (const auto& [table, is_on] : ground_layers) ground.layers.push_back(ground_layer(table, is_on));
    ProjectGroup& account = groups.emplace_back(ProjectGroup{"数据与说明", false, false, {}});
    for (const std::string_view table : account_layers) account.layers.push_back(ground_layer(table, true));
    return groups;
}

std::string crs_element(const Crs& crs) {
    if (crs.definition.empty()) return "<spatialrefsys/>";
    // QGIS takes WKT, or an authority's code, at which it looks only beside a number that is not a user's own
    // system.
    const bool is_code = crs.definition.size() < 32 && crs.definition.find('[') == std::string::npos;
    const std::string text = escape_xml(crs.definition);
    return is_code ? "<spatialrefsys><srsid>1</srsid><authid>" + text + "</authid></spatialrefsys>"
                   : "<spatialrefsys><wkt>" + text + "</wkt></spatialrefsys>";
}

std::string layer_id(const ProjectLayer& layer) { return "lifang_" + layer.table; }

std::string source_of(const ProjectLayer& layer, const std::string& file_name) {
    return escape_xml("./" + file_name + "|layername=" + layer.table);
}

std::string_view checked(bool is_on) { return is_on ? "Qt::Checked" : "Qt::Unchecked"; }

std::string layer_tree(const std::vector<ProjectGroup>& groups, const std::string& file_name) {
    std::string tree = "<layer-tree-group>\n";
    for (const ProjectGroup& group : groups) {
        tree += fmt::format("<layer-tree-group name=\"{}\" checked=\"{}\" expanded=\"{}\">\n",
                            escape_xml(group.title), checked(group.is_on), group.is_open ? 1 : 0);
        for (const ProjectLayer& layer : group.layers)
            tree += fmt::format(
                "<layer-tree-layer id=\"{}\" name=\"{}\" providerKey=\"ogr\" source=\"{}\" checked=\"{}\" "
                "expanded=\"0\"/>\n",
                escape_xml(layer_id(layer)), escape_xml(layer.title), source_of(layer, file_name),
                checked(layer.is_on));
        tree += "</layer-tree-group>\n";
    }
    return tree + "</layer-tree-group>\n";
}

std::string map_layer(const ProjectLayer& layer, const std::string& file_name, const std::string& crs) {
    const QmlParts parts = make_qml_parts(layer.styled);
    return fmt::format(
        "<maplayer type=\"vector\" {}><id>{}</id><datasource>{}</datasource><layername>{}</layername>"
        "<provider encoding=\"UTF-8\">ogr</provider>{}{}</maplayer>\n",
        parts.attributes, escape_xml(layer_id(layer)), source_of(layer, file_name), escape_xml(layer.title),
        layer.styled.geometry == Geometry::none ? std::string() : "<srs>" + crs + "</srs>", parts.elements);
}

/// The district with a little air around it; lines that run on beyond it do not count.
Box extent_to_open_at(const Plan& plan) {
    Box box = bounds(plan.ground.district);
    for (const Cell& cell : plan.ground.cells)
        if (plan.ground.district.empty()) box.include(bounds(cell.area));
    if (box.is_empty()) box = {{0.0, 0.0}, {1.0, 1.0}};
    return box.grown(0.02 * std::max(box.width(), box.height()));
}

std::string corners(const Box& box) {
    return fmt::format("xmin=\"{:.3f}\" ymin=\"{:.3f}\" xmax=\"{:.3f}\" ymax=\"{:.3f}\"", box.min.x,
                       box.min.y, box.max.x, box.max.y);
}

std::string canvas(const Box& box, const std::string& crs) {
    return fmt::format(
        "<mapcanvas name=\"theMapCanvas\" annotationsVisible=\"1\"><units>meters</units><extent>"
        "<xmin>{:.3f}</xmin><ymin>{:.3f}</ymin><xmax>{:.3f}</xmax><ymax>{:.3f}</ymax></extent>"
        "<rotation>0</rotation><destinationsrs>{}</destinationsrs></mapcanvas>\n",
        box.min.x, box.min.y, box.max.x, box.max.y, crs);
}

/// Areas are measured as the plan measures them, in the plane of its projection.
std::string properties(bool has_crs) {
    return fmt::format(
        "<properties><Paths><Absolute type=\"bool\">false</Absolute></Paths>"
        "<Measure><Ellipsoid type=\"QString\">NONE</Ellipsoid></Measure>"
        "<Measurement><AreaUnits type=\"QString\">m2</AreaUnits>"
        "<DistanceUnits type=\"QString\">meters</DistanceUnits></Measurement>"
        "<SpatialRefSys><ProjectionsEnabled type=\"int\">{}</ProjectionsEnabled></SpatialRefSys>"
        "</properties>\n",
        has_crs ? 1 : 0);
}

}  // namespace

std::string make_qgis_project(const Plan& plan, const std::string& file_name) {
    const std::vector<ProjectGroup> groups = make_groups(plan);
    const std::string crs = crs_element(plan.site.crs);
    const Box box = extent_to_open_at(plan);
    std::string layers;
    for (const ProjectGroup& group : groups)
        for (const ProjectLayer& layer : group.layers) layers += map_layer(layer, file_name, crs);
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
           "<qgis projectname=\"里坊划分方案\" version=\"3.16.0-Hannover\">\n"
           "<title>里坊划分方案</title>\n<projectCrs>" +
           crs + "</projectCrs>\n" + layer_tree(groups, file_name) + canvas(box, crs) + "<projectlayers>\n" +
           layers + "</projectlayers>\n" + properties(!plan.site.crs.definition.empty()) +
           fmt::format(
               "<ProjectViewSettings><DefaultViewExtent {}>{}</DefaultViewExtent></ProjectViewSettings>",
               corners(box), crs) +
           "\n</qgis>\n";
}

}  // namespace lifang
