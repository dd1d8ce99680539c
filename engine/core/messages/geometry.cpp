#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Geometry and coordinate reference systems.
constexpr CatalogueEntry entries[] = {
    {"a_crs", {"CRS", "坐标系"}},
    {"coordinate_not_a_number", {"a coordinate is not a number", "坐标不是数字"}},
    {"geos_failed",
     {"the geometry library failed: '{cause}'", "几何库出错：“{cause}”"},
     {"Please report this with the input that causes it", "请连同相关输入数据一并报告"}},
    {"grid_elsewhere",
     {"it shifts its datum by the grid '{grid}', and grids elsewhere than in PROJ's own folder are not read",
      "其基准转换用到格网文件“{grid}”，PROJ 自身目录以外的格网文件一律不读取"},
     {"Transform the data with your city's parameters first", "请先用本市转换参数转换数据"}},
    {"hole_outside_ring", {"a hole lies outside its polygon", "内环位于外环之外"}},
    {"holes_nested", {"holes are nested", "内环相互嵌套"}},
    {"interior_disconnected", {"the interior is disconnected", "面的内部不连通"}},
    {"local_metres", {"local metres", "地方坐标（米）"}},
    {"local_metres_into_crs",
     {"local metres cannot be transformed into another CRS", "地方坐标（米）无法转换到其他坐标系"},
     {"Say what they are with --assume-srs", "请用 --assume-srs 说明其坐标系"}},
    {"malformed_wkb", {"the geometry is malformed", "图形编码有误"}},
    {"malformed_wkt", {"'{text}' cannot be read", "无法读取“{text}”"}},
    {"no_transformation",
     {"PROJ has no transformation better than a guess", "PROJ 没有可靠的坐标转换方法"},
     {"Transform the data with your city's parameters first, or keep their CRS with --t-srs",
      "请先用本市转换参数转换数据，或用 --t-srs 保留原坐标系"}},
    {"outline_crosses_itself", {"self-intersection", "边界自相交"}},
    {"polygons_nested", {"polygons are nested", "面相互嵌套"}},
    {"projection_without_inverse",
     {"PROJ does not know the inverse of the projection: it leads to no longitude and latitude",
      "PROJ 没有该投影的反算方法，无法换算为经纬度"},
     {"Transform the data into another CRS first", "请先将数据转换到其他坐标系"}},
    {"ring_not_closed", {"a ring is not closed", "环未闭合"}},
    {"ring_of_too_few_points", {"a ring has too few points", "环的顶点过少"}},
    {"ring_touches_itself", {"self-intersection of a ring", "环自相交"}},
    {"rings_repeated", {"a ring is there twice", "环重复"}},
    {"the_crs", {"CRS '{crs}'", "坐标系“{crs}”"}},
    {"unknown_crs",
     {"PROJ does not know the CRS", "PROJ 不认识此坐标系"},
     {"Give a code such as EPSG:4549, or WKT", "请给出 EPSG:4549 之类的代码，或 WKT"}},
};

}  // namespace

Part geometry() { return entries; }

}  // namespace lifang::messages
