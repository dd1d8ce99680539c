#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"goes_with_plan",
     {"no plan file is named", "未给出方案文件"},
     {"Name the plan file (.gpkg) to open", "请给出要打开的方案文件（.gpkg）"}},
    {"not_a_record_of_session",
     {"the file is there and is not a record of a session", "该文件已存在，且不是操作记录"},
     {"Choose another name", "请另选文件名"}},
    {"not_a_text_size",
     {"'{value}' is not a whole number from {least} to {most}", "“{value}”不是 {least} 至 {most} 的整数"}},
    {"not_a_unit_figure",
     {"'{value}' is not a figure of units", "“{value}”不是单元指标"},
     {"Give a column of the layer units, such as deviation, or mode",
      "请给出单元表（units）的字段名，如 deviation，或 mode"}},
    {"not_a_window_size",
     {"'{value}' is not a size of a window, which has at least 100 x 100 pixels",
      "“{value}”不是窗口尺寸；窗口至少为 100 x 100 像素"},
     {"Write WIDTHxHEIGHT, such as 1600x1000", "请写成 宽x高，如 1600x1000"}},
};

}  // namespace

Part viewer() { return entries; }

}  // namespace lifang::messages
