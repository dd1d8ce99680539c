#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"drawing_without_bounds",
     {"the blocks of the drawing stand for more than {most} entities", "图纸的图块展开后超过 {most} 个图元"},
     {"Such a file is damaged or was made to do harm: explode the blocks in the CAD program and save it "
      "again",
      "该文件已损坏或属恶意文件：请在 CAD 软件中分解图块后重新保存"}},
    {"file_too_large",
     {"the file is larger than {mib} MiB", "文件超过 {mib} MiB"},
     {"Keep only what is needed in it", "请仅保留所需内容"}},
    {"file_unreadable",
     {"the file cannot be read to its end", "文件无法完整读取"},
     {"Check the name and who may read it", "请检查文件名与读取权限"}},
    {"folder_for_file",
     {"the path is a folder, not a file", "该路径是文件夹，不是文件"},
     {"Name a file in it", "请指定其中的文件"}},
    {"nested_too_deep",
     {"the file nests deeper than any data does, or defines XML entities (line {line}, byte {byte})",
      "文件嵌套层次过深，或定义了 XML 实体（第 {line} 行，第 {byte} 字节）"},
     {"Such a file is damaged or was made to do harm: export the data again",
      "此类文件已损坏或属恶意构造，请重新导出数据"}},
    {"not_a_file",
     {"the path leads to a pipe, a socket or a device, not to a file",
      "该路径指向管道、套接字或设备，不是文件"},
     {"Save the data in a file and name that", "请将数据保存为文件后再指定"}},
    {"query_without_end",
     {"'{layer}' cannot be read to its end: it asks for more rows, steps or time than a file of this size "
      "can take",
      "“{layer}”无法读完：所要求的行数、计算量或时间超出该大小文件应有的范围"},
     {"Leave out the view, or the blocks within blocks: name the layers you need as FILE:LAYER, or save the "
      "data as "
      "a table",
      "请避开相应的视图或嵌套图块：用“文件:图层”指定所需图层，或将数据另存为数据表"}},
};

}  // namespace

Part storage_bounds() { return entries; }

}  // namespace lifang::messages
