#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Pictures of the ground, and layers to be looked at over a plan.
constexpr CatalogueEntry entries[] = {
    {"check_name_and_folder", {"Check its name and its folder", "请检查文件名和所在文件夹"}},
    {"not_a_raster_file",
     {"not a supported raster, or damaged", "不是支持的栅格文件，或文件已损坏"},
     {"Supported formats: {formats}; save it as a GeoTIFF", "支持的格式：{formats}；请另存为 GeoTIFF"}},
    {"not_a_raster_file_says_gdal",
     {"not a supported raster, or damaged; GDAL says '{cause}'",
      "不是支持的栅格文件，或文件已损坏，GDAL 提示“{cause}”"},
     {"Export it again, or save it as a GeoTIFF", "请重新导出，或另存为 GeoTIFF"}},
    {"raster_beside_district",
     {"the picture lies {km} km from the district", "影像距片区 {km} 公里"},
     {"Check its CRS; a map of the web may lie in another zone or be of another place",
      "请检查其坐标系或投影带，或确认是否为该片区的影像"}},
    {"raster_beside_local_metres",
     {"the picture is in {crs}, the plan in local metres: nobody knows where they meet",
      "影像的坐标系为 {crs}，方案采用地方坐标（米），两者无法对应"},
     {"Take a picture in the plan's local metres, or plan data in a known CRS",
      "请使用与方案相同地方坐标的影像，或改用已知坐标系的数据编制方案"}},
    {"raster_blocks_too_large",
     {"its pixels are stored in blocks of {width} × {height}, more than {most} MiB each",
      "像素按 {width} × {height} 的块存储，每块超过 {most} MiB"},
     {"Store it in tiles: gdal_translate -co TILED=YES", "请改为分块存储：gdal_translate -co TILED=YES"}},
    {"raster_in_local_metres",
     {"the picture is in local metres, the plan in {crs}", "影像采用地方坐标（米），方案的坐标系为 {crs}"},
     {"Give it the CRS it is in: gdal_edit.py -a_srs EPSG:… FILE",
      "请为其指定实际坐标系：gdal_edit.py -a_srs EPSG:… FILE"}},
    {"raster_member_missing",
     {"it names '{member}', which is not a file on this disk", "其中引用的“{member}”不是本机磁盘上的文件"},
     {"Copy the files it stands for as well, or add them one by one", "请一并拷贝所引用的文件，或逐个添加"}},
    {"raster_member_refused",
     {"it names '{member}', which is not a supported raster", "其中引用的“{member}”不是支持的栅格文件"},
     {"Put supported files together, or save the result as a GeoTIFF", "请引用支持的文件，或另存为 GeoTIFF"}},
    {"raster_needs_parameters",
     {"Transform the picture with your city's parameters first", "请先用本市转换参数转换影像"}},
    {"raster_not_only_files",
     {"a virtual raster that computes or warps its pixels is not read",
      "不读取带有计算或变形的虚拟栅格（VRT）"},
     {"Save it as a GeoTIFF: gdal_translate", "请另存为 GeoTIFF：gdal_translate"}},
    {"raster_not_rectified",
     {"its control points do not fit a straight picture: it has to be rectified first",
      "控制点与影像不成线性关系，需先纠正"},
     {"Rectify it: gdalwarp -tps, or the georeferencer of QGIS",
      "请先纠正：gdalwarp -tps，或使用 QGIS 的配准工具"}},
    {"raster_of_too_many_files",
     {"a virtual raster of more than {most} files is not read", "虚拟栅格引用的文件超过 {most} 个，不予读取"},
     {"Put fewer files together", "请减少引用的文件"}},
    {"raster_without_crs",
     {"the picture does not say what CRS it is in", "影像未说明坐标系"},
     {"Write it down: gdal_edit.py -a_srs EPSG:… FILE, or a .prj beside it; the plan is in {crs}",
      "请写入坐标系：gdal_edit.py -a_srs EPSG:… FILE，或在旁边放 .prj 文件；方案的坐标系为 {crs}"}},
    {"raster_without_place",
     {"the picture does not say where it lies", "影像没有位置信息"},
     {"Put its world file (.tfw, .pgw, .jgw) beside it, or georeference it, as in QGIS",
      "请在旁边放坐标文件（.tfw、.pgw、.jgw），或先配准（如用 QGIS）"}},
    {"reference_beside_district",
     {"layer '{layer}' lies {km} km from the district", "图层“{layer}”距片区 {km} 公里"},
     {"Check its CRS", "请检查其坐标系"}},
    {"reference_without_geometry",
     {"the file has nothing to be drawn", "文件中没有可显示的图形"},
     {"Choose a file with points, lines or areas", "请选择含有点、线或面的文件"}},
};

}  // namespace

Part load_raster() { return entries; }

}  // namespace lifang::messages
