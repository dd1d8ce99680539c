#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr const char* other_name_en = "Choose another name for the output.";
constexpr const char* other_name_zh = "请另选输出名称。";
constexpr const char* disk_en = "See whether the disk is full. What was there before is unchanged.";
constexpr const char* disk_zh = "请检查磁盘是否已满。原有文件未改动。";

constexpr CatalogueEntry entries[] = {
    {"output_beside_journal",
     {"{journal} lies at this name, and a new database would take it for its own",
      "此名称旁有 {journal}，新文件会误用其中的修改"},
     {"Remove it if its database is gone, or choose another name.",
      "若其数据库已不存在请删除它，或另选名称。"}},
    {"output_dangling_link",
     {"the link leads to nothing ({why})", "链接指向的位置不存在（{why}）"},
     {"Remove the link, or choose another name.", "请删除该链接，或另选名称。"}},
    {"output_device",
     {"the output is a device, a pipe or a socket, not a file", "输出是设备、管道或套接字，不是文件"},
     {"Name a file on a disk.", "请指定磁盘上的文件。"}},
    {"output_exists",
     {"exists already", "已存在"},
     {"Choose another name, or give --overwrite.", "请另选名称，或加 --overwrite。"}},
    {"output_folder_locked",
     {"the folder cannot be written to ({why})", "文件夹不可写（{why}）"},
     {"Choose a folder that you may write to.", "请选择可写的文件夹。"}},
    {"output_folder_missing",
     {"the folder of the output does not exist", "输出所在文件夹不存在"},
     {"Make it first, or choose another place.", "请先建立该文件夹，或另选位置。"}},
    {"output_in_degrees",
     {"{format} is in degrees, but the plan is in local metres of unknown place",
      "{format} 以经纬度记录坐标，而方案为位置不明的本地米制坐标"},
     {"Choose a format with coordinates of its own, such as GPKG.", "请选用可存任意坐标的格式，如 GPKG。"}},
    {"output_is_file",
     {"the output is a file, not a folder", "输出是文件，不是文件夹"},
     {"Name a folder.", "请指定文件夹。"}},
    {"output_is_folder",
     {"the output is a folder, not a file", "输出是文件夹，不是文件"},
     {"Name a file.", "请指定文件。"}},
    {"output_is_input", {"is an input of this run", "是本次运行的输入"}, {other_name_en, other_name_zh}},
    {"output_mode_lost",
     {"the mode of the file cannot be kept ({why})", "无法保留文件的权限（{why}）"},
     {other_name_en, other_name_zh}},
    {"output_not_placed",
     {"cannot be put in place ({why})", "无法就位（{why}）"},
     {"See whether another program has it open, or choose another name.",
      "请检查是否被其他程序打开，或另选名称。"}},
    {"output_part_not_file",
     {"is a link or a folder, not a file", "是链接或文件夹，不是文件"},
     {"Remove it, or choose another folder.", "请将其删除，或另选文件夹。"}},
    {"output_several_files",
     {"several layers make several files", "多个图层写成多个文件"},
     {"Name a folder for them, without {ending}.", "请指定文件夹，名称不带 {ending}。"}},
    {"output_unnamed", {"the output has no name", "未指定输出名称"}, {"Give one with -o.", "请用 -o 指定。"}},
    {"output_unwritten", {"cannot be written ({why})", "无法写入（{why}）"}, {disk_en, disk_zh}},
    {"read_back_column",
     {"reading back: column {column} of layer {layer} is missing",
      "回读核对：图层 {layer} 缺少字段 {column}"},
     {disk_en, disk_zh}},
    {"read_back_row",
     {"reading back: row {row} of layer {layer} differs from the plan",
      "回读核对：图层 {layer} 第 {row} 行与方案不一致"},
     {disk_en, disk_zh}},
    {"read_back_rows",
     {"reading back: {missing} of {all} rows of layer {layer} are missing",
      "回读核对：图层 {layer} 共 {all} 行，缺少 {missing} 行"},
     {disk_en, disk_zh}},
    {"text_controls",
     {"{layer}, row {row}, {column}: control characters are replaced, because XML cannot hold them",
      "{layer} 第 {row} 行 {column}：XML 不能存放的控制字符已替换"}},
    {"text_cut",
     {"{layer}, row {row}, {column}: the text of {bytes} bytes is cut to {kept}",
      "{layer} 第 {row} 行 {column}：文字由 {bytes} 字节截为 {kept} 字节"}},
    {"text_formula",
     {"{layer}, row {row}, {column}: ' is put before the text, because spreadsheets take it for a formula",
      "{layer} 第 {row} 行 {column}：文字会被电子表格当作公式，已在前面加 '"}},
    {"text_lossy",
     {"{layer}, row {row}, {column}: GBK cannot hold all of '{text}'",
      "{layer} 第 {row} 行 {column}：GBK 无法完整表示“{text}”"}},
    {"unknown_format",
     {"'{format}' is not a format that plans are exported to", "“{format}”不是可导出的格式"},
     {"There are {known}.", "可用：{known}。"}},
};

}  // namespace

Part outputs() { return entries; }

}  // namespace lifang::messages
