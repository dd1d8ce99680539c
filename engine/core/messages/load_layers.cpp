#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Layers: their role, fields and coordinate reference system; layers that do not fit.
constexpr CatalogueEntry entries[] = {
    {"at_layer_of", {"{source}, layer {layer}", "{source}，图层 {layer}"}},
    {"axes_swapped",
     {"the coordinates of layer {layer} ({x}, {y}) lie far outside the area of {crs}, but inside with the "
      "axes the other way "
      "round: they are read so, the first as northing or latitude, the second as easting or longitude",
      "图层 {layer} 的坐标（{x}，{y}）远在 {crs} "
      "适用范围之外，两轴对调后在范围之内：已按第一个为北坐标（纬度）、第二个为东坐标（经度）读取"}},
    {"beyond_zone",
     {"the data reach {degrees}° from the central meridian {meridian}°E of {crs}, whose zone reaches "
      "{reach}°: lengths and areas are overstated there; choose another CRS with --t-srs, or plan the parts "
      "apart",
      "数据距 {crs} 的中央经线 {meridian}°E 达 "
      "{degrees}°，超出其投影带（{reach}°），该处长度和面积偏大；请用 --t-srs 另选坐标系，或分片规划"}},
    {"cgcs2000_zone_3",
     {"EPSG:{code} (CGCS2000 3-degree zone {zone})", "EPSG:{code}（CGCS2000 3 度带，带号 {zone}）"}},
    {"cgcs2000_zone_6",
     {"EPSG:{code} (CGCS2000 6-degree zone {zone})", "EPSG:{code}（CGCS2000 6 度带，带号 {zone}）"}},
    {"chosen_ids_repeated",
     {"ids of {role} occur more than once: {ids}", "{role}的编号重复：{ids}"},
     {"Make them unique, or leave the --field option out", "请使编号唯一，或去掉 --field 选项"}},
    {"constant_shift",
     {"layer {lines} lies {metres} m too far {direction} of layer {buildings}, as if it were in {lines_in} "
      "and the buildings in {buildings_in}: its lines run over {now} % of the buildings, but over {moved} % "
      "when moved by ({dx}, {dy}) m; nothing was moved: bring the layers into one system first",
      "图层 {lines} 相对图层 {buildings} 向{direction}偏移 {metres} 米，如同前者采用 {lines_in}、后者采用 "
      "{buildings_in}：其线条压在 {now}% 的楼栋上，若平移（{dx}，{dy}）米则为 "
      "{moved}%；程序未作平移，请先统一坐标系"}},
    {"coordinates_off_crs",
     {"its coordinates ({x}, {y}) lie far outside the area of its CRS {crs}, in either order",
      "坐标（{x}，{y}）远在其坐标系 {crs} 的适用范围之外，两轴对调亦然"}},
    {"crs_for_the_place",
     {"For this place take {crs}, or leave the option out", "此地可用 {crs}，或去掉此选项"}},
    {"crs_out_of_reach",
     {"the projection {crs} does not reach the place of the data", "投影 {crs} 不能表示数据所在地"}},
    {"crs_out_of_scale",
     {"lengths in {crs} differ by {percent} % from those on the ground at the place of the data, more than "
      "{most} %: floor areas would be wrong",
      "在数据所在地，{crs} 中的长度与实地相差 {percent}%，超过 {most}%，建筑面积将有误"}},
    {"crs_overridden",
     {"layer {layer} is read in {crs} as --s-srs says, not in {own} as its source says",
      "图层 {layer} 按 --s-srs 以 {crs} 读取，不采用数据所注的 {own}"}},
    {"degrees_in_metres",
     {"its CRS {crs} is in metres, but its coordinates ({x}, {y}) look like degrees",
      "坐标系 {crs} 以米为单位，但坐标（{x}，{y}）像是经纬度"}},
    {"duplicate_id",
     {"ids of {role} occur more than once ({ids} …); FIDs are used instead",
      "{role}的编号重复（{ids} 等），改用要素号"}},
    {"empty_layer",
     {"the layer is empty", "图层为空"},
     {"Name a layer that has features", "请指定有要素的图层"}},
    {"fields_of_layer", {"layer {layer} has {fields}", "图层 {layer} 有 {fields}"}},
    {"guess_degrees",
     {"Its coordinates look like degrees ({x}, {y}): try {option} EPSG:4490 (CGCS2000) or EPSG:4326 (WGS 84)",
      "坐标像是经纬度（{x}，{y}）：可试用 {option} EPSG:4490（CGCS2000）或 EPSG:4326（WGS 84）"}},
    {"guess_metres",
     {"Its coordinates look like metres ({x}, {y}) without a zone: name the CGCS2000 zone with {option} "
      "EPSG:4534 (75°E) to EPSG:4554 (135°E), or {option} local for city-local metres",
      "坐标像是不带带号的米制坐标（{x}，{y}）：请用 {option} EPSG:4534（75°E）至 EPSG:4554（135°E）指定 "
      "CGCS2000 分带；地方坐标用 {option} local"}},
    {"guess_swapped_axes",
     {"Its first coordinate ({x}) looks like a northing, the second ({y}) like an easting: name the CGCS2000 "
      "zone with "
      "{option} EPSG:4534 (75°E) to EPSG:4554 (135°E), and the axes are read the other way round",
      "第一个坐标（{x}）像是北坐标，第二个（{y}）像是东坐标：请用 {option} EPSG:4534（75°E）至 "
      "EPSG:4554（135°E）指定 CGCS2000 分带，两轴将对调读取"}},
    {"guess_swapped_zone",
     {"Its first coordinate ({x}) looks like a northing, and the second ({y}) starts with a zone number: try "
      "{option} "
      "{crs}, and the axes are read the other way round",
      "第一个坐标（{x}）像是北坐标，第二个（{y}）带有带号：可试用 {option} {crs}，两轴将对调读取"}},
    {"guess_zone",
     {"Its eastings ({x}) start with a zone number: try {option} {crs}",
      "东坐标（{x}）带有带号：可试用 {option} {crs}"}},
    {"ids_repeated",
     {"ids of {role} occur more than once: {ids}", "{role}的编号重复：{ids}"},
     {"Make them unique, choose another field with --field LAYER.id=FIELD, or give --renumber-duplicates",
      "请使编号唯一，或用 --field LAYER.id=FIELD 另选字段，或加 --renumber-duplicates"}},
    {"layer_far_away",
     {"the layer lies {km} km from the buildings and compounds (its CRS: {crs})",
      "图层距楼栋和小区 {km} 公里（其坐标系：{crs}）"},
     {"Its CRS or zone is probably wrong (name the right one with --s-srs LAYER=CRS), its axes are the other "
      "way round, or it is of another place",
      "可能坐标系或带号有误（可用 --s-srs 图层=坐标系 指定），或两轴颠倒，或数据属于其他地方"}},
    {"layer_given_twice",
     {"the layer is given twice", "图层重复给出"},
     {"Name every input once", "每个输入只需给出一次"}},
    {"layer_is_empty", {"it is empty", "图层为空"}},
    {"layer_untold",
     {"neither its name nor its fields ({fields}) tell what its {shapes} are",
      "由名称和字段（{fields}）都无法判断这些{shapes}是什么"}},
    {"layer_without_crs", {"it does not say what CRS it is in (no .prj?)", "未说明坐标系（缺 .prj？）"}},
    {"layer_without_geometry", {"its features have no geometry", "要素没有图形"}},
    {"layer_without_part", {"nothing in it has a part in planning", "其中没有规划所需的内容"}},
    {"local_metres_beside_crs",
     {"local metres cannot be combined with a known CRS", "地方坐标（米）无法与已知坐标系合用"},
     {"Give both layers in the same CRS", "请以同一坐标系提供两个图层"}},
    {"metres_in_degrees",
     {"its CRS {crs} is in degrees, but its coordinates ({x}, {y}) look like metres",
      "坐标系 {crs} 以度为单位，但坐标（{x}，{y}）像是米制坐标"}},
    {"no_buildings",
     {"there are no buildings: floor areas are those that the compounds state",
      "没有楼栋数据：建筑面积取自小区所填数值"}},
    {"no_communities",
     {"there are no communities: units may cross the borders of any", "没有社区数据：单元可能跨社区"}},
    {"no_layer_in_role",
     {"no layer was read as {role}", "没有作为{role}读取的图层"},
     {"Name one with --{option} PATH:LAYER", "请用 --{option} PATH:LAYER 指定"}},
    {"no_roads",
     {"there are no roads: the ground is divided by railways, water and the district's edge alone, and unit "
      "borders cannot follow streets",
      "没有道路数据：用地只能按铁路、水域和片区边界划分，单元界无法沿道路走"}},
    {"no_such_canonical_field",
     {"there is no such field", "没有此字段"},
     {"Known: {fields}", "可用：{fields}"}},
    {"no_such_field",
     {"there is no field '{field}'", "没有字段“{field}”"},
     {"The fields: {existing}", "现有字段：{existing}"}},
    {"no_usable_coordinates",
     {"there is no feature with usable coordinates", "没有坐标可用的要素"},
     {"Check the layers' CRS", "请检查各图层的坐标系"}},
    {"no_usable_layer",
     {"no layer can be used ({reasons})", "没有可用的图层（{reasons}）"},
     {"Say what they are, for example --buildings PATH:LAYER",
      "请说明各图层的内容，例如 --buildings PATH:LAYER"}},
    {"not_a_projected_crs",
     {"a plan needs a projected CRS in metres", "规划需要以米为单位的投影坐标系"},
     {"For example EPSG:4549, or leave the option out", "例如 EPSG:4549，或去掉此选项"}},
    {"numbered_features",
     {"features without a number of their own, or with a negative one or another feature's: {count} of "
      "{all}; they are known by numbers given while reading",
      "{all} 个要素中有 {count} 个没有要素号、要素号为负或与其他要素重复，改用读取时给定的编号"}},
    {"several_layers",
     {"the source has several layers", "数据源有多个图层"},
     {"Name one as PATH:LAYER: {layers}", "请用 PATH:LAYER 指定一个：{layers}"}},
    {"shapes_lines", {"lines", "线"}},
    {"shapes_lines_or_polygons", {"lines or polygons", "线或面"}},
    {"shapes_none", {"features without geometry", "无图形要素"}},
    {"shapes_points", {"points", "点"}},
    {"shapes_points_or_polygons", {"points or polygons", "点或面"}},
    {"shapes_polygons", {"polygons", "面"}},
    {"to_east", {"east", "东"}},
    {"to_north", {"north", "北"}},
    {"to_north_east", {"north-east", "东北"}},
    {"to_north_west", {"north-west", "西北"}},
    {"to_south", {"south", "南"}},
    {"to_south_east", {"south-east", "东南"}},
    {"to_south_west", {"south-west", "西南"}},
    {"to_west", {"west", "西"}},
    {"two_layers", {"{a} and {b}", "{a} 与 {b}"}},
    {"unfit_shapes",
     {"{role} cannot be read from {shapes}, they are {needed}", "{role}应为{needed}，不能从{shapes}读取"},
     {"Name another layer for them", "请另行指定图层"}},
    {"unused_layer",
     {"layer {layer} with {features:feature|features} is not used: {reason}",
      "图层 {layer}（{features} 个要素）未采用：{reason}"}},
};

}  // namespace

Part load_layers() { return entries; }

}  // namespace lifang::messages
