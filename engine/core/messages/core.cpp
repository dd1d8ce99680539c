#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"at_source", {"{source}: {what}", "{source}：{what}"}},
    {"source_warning", {"{source}: GDAL warns '{cause}'", "{source}：GDAL 提示“{cause}”"}},
    {"stopped_by_user", {"stopped by the user", "已由用户中止"}, {"Nothing was written", "未写出任何内容"}},
    {"with_cause", {"{problem} ('{cause}')", "{problem}（“{cause}”）"}},
};

}  // namespace

Part core() { return entries; }

}  // namespace lifang::messages
