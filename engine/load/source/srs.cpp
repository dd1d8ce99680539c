#include "core/message.hpp"
#include "load/source/srs_ogr.hpp"

#include <string>

#include <cpl_conv.h>

namespace lifang {

std::optional<Crs> crs_of(OGRSpatialReferenceH srs) {
    if (!srs) return std::nullopt;
    const char* name = OSRGetName(srs);
    const std::string title = name ? name : "";
    if (title.find("Undefined") != std::string::npos || title.find("Unknown") == 0) return std::nullopt;
    if (OSRIsLocal(srs))
        return Crs{"", title.empty() ? Message("local_metres").in(Language::en) : title, false};
    const char* authority = OSRGetAuthorityName(srs, nullptr);
    const char* code = OSRGetAuthorityCode(srs, nullptr);
    if (authority && code) return make_crs(std::string(authority) + ":" + code);
    char* wkt = nullptr;
    const char* const format[] = {"FORMAT=WKT2_2019", nullptr};
    OSRExportToWktEx(srs, &wkt, format);
    const std::string text = wkt ? wkt : "";
    CPLFree(wkt);
    return make_crs(text);
}

}  // namespace lifang
