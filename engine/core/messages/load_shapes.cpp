#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"leaping_vertex",
     {"the corner at ({x}, {y}) lies {metres} m away from the rest of the shape; the feature is left out",
      "角点（{x}，{y}）偏离图形其余部分 {metres} 米，要素已剔除"}},
};

}  // namespace

Part load_shapes() { return entries; }

}  // namespace lifang::messages
