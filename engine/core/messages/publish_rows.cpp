#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"at_language", {"language '{language}'", "语言“{language}”"}},
    {"at_plan_table", {"plan file, table {table}", "方案文件，表 {table}"}},
    {"cell_without_meaning",
     {"column {column} holds {value}, which means nothing there", "{column} 列的值为 {value}，在此没有意义"},
     {"The file was changed by another program or is damaged: make the plan again",
      "文件被其他程序改动或已损坏：请重新编制方案"}},
    {"map_language_unknown",
     {"the map does not speak it", "地图没有此语言"},
     {"Use zh or en", "请用 zh 或 en"}},
    {"row_without_geometry",
     {"a row has no geometry of the layer's type", "有一行缺少该图层类型的几何"},
     {"The file was changed by another program or is damaged: make the plan again",
      "文件被其他程序改动或已损坏：请重新编制方案"}},
};

}  // namespace

Part publish_rows() { return entries; }

}  // namespace lifang::messages
