#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// Looks for what RFC 7946 demands of the bytes of a layer's file and GDAL's reader goes without: that the
/// collection and each feature say what they are (section 7). GDAL's writer leaves that out, or the layer's
/// name, where it gets no memory for the word. Throws Error(output) about `where`.
void require_geojson_types(std::string_view bytes, const std::string& layer, const std::string& where);

}  // namespace lifang
