#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"leaping_vertex",
     {"the corner at ({x}, {y}) leaps {metres} m away from the rest of the shape; the feature is left out",
      "角点（{x}, {y}）偏离图形其余部分 {metres} 米；该要素未采用"}},
};

}  // namespace

Part load_shapes() { return entries; }

}  // namespace lifang::messages
