#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr const char* disk_en =
    "Is the disk full, or the folder on a share that went away? The old file is unchanged";
constexpr const char* disk_zh = "请检查磁盘是否已满，或共享文件夹是否断开；原有文件未改动";

constexpr CatalogueEntry entries[] = {
    {"column_not_made",
     {"column {column} of {layer} cannot be made", "图层 {layer} 的字段 {column} 无法建立"},
     {disk_en, disk_zh}},
    {"column_not_there",
     {"layer {layer} has no column {column}", "图层 {layer} 缺少字段 {column}"},
     {disk_en, disk_zh}},
    {"driver_not_there",
     {"this GDAL has no driver '{driver}'", "本机 GDAL 没有驱动“{driver}”"},
     {"Choose another format", "请另选格式"}},
    {"export_not_made", {"cannot be made", "无法建立"}, {"Choose another format", "请另选格式"}},
    {"file_not_finished", {"the file cannot be finished", "文件无法写完"}, {disk_en, disk_zh}},
    {"layer_not_made", {"layer {layer} cannot be made", "图层 {layer} 无法建立"}, {disk_en, disk_zh}},
    {"page_ending",
     {"the name of a report ends in .html or .pdf", "报告的文件名须以 .html 或 .pdf 结尾"},
     {"Give it one of these endings", "请改用其中一种后缀"}},
    {"pdf_font_missing",
     {"no font of this machine has Chinese characters, and the PDF would show boxes",
      "本机没有中文字体，PDF 中的汉字会显示为方框"},
     {"Install the package fonts-noto-cjk, or write a name that ends in .html",
      "请安装软件包 fonts-noto-cjk，或改用以 .html 结尾的文件名"}},
    {"pdf_not_made",
     {"WeasyPrint cannot print the page ('{why}')", "WeasyPrint 无法打印该页（“{why}”）"},
     {"Write a name that ends in .html, and print the page from a browser",
      "请改用以 .html 结尾的文件名，再用浏览器打印"}},
    {"pdf_program_missing",
     {"the program {program} is needed to print a PDF, and is not there",
      "打印 PDF 需要程序 {program}，本机没有"},
     {"Install the package {package}, or write a name that ends in .html and print the page from a browser",
      "请安装软件包 {package}，或改用以 .html 结尾的文件名，再用浏览器打印"}},
    {"plan_not_made", {"the GeoPackage cannot be made", "无法建立 GeoPackage"}, {disk_en, disk_zh}},
    {"plan_not_written", {"the file cannot be written", "文件无法写入"}, {disk_en, disk_zh}},
    {"project_not_packed",
     {"the QGIS project cannot be packed", "QGIS 工程无法打包"},
     {"Is there memory left?", "请检查内存是否充足"}},
    {"read_back_failed", {"what was written cannot be read back", "写出的内容无法回读"}, {disk_en, disk_zh}},
    {"read_back_layer",
     {"reading back: layer {layer} is missing", "回读核对：缺少图层 {layer}"},
     {disk_en, disk_zh}},
    {"row_not_written",
     {"a row of {layer} cannot be written", "图层 {layer} 有一行无法写入"},
     {disk_en, disk_zh}},
};

}  // namespace

Part publish_writing() { return entries; }

}  // namespace lifang::messages
