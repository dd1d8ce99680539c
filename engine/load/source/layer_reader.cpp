#include "core/error.hpp"
#include "core/utf8.hpp"
#include "load/source/layer_reader_ogr.hpp"
#include "load/source/srs_ogr.hpp"
#include "load/text/bytes.hpp"
#include "load/text/hstore.hpp"

#include <memory>

namespace lifang {
namespace {

/// OGR's geometry as our shapes, by way of WKB.
void read_geometry(OGRFeatureH feature, SourceFeature& into) {
    OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
    if (!geometry) return;
    struct Destroy {
        void operator()(OGRGeometryH made) const { OGR_G_DestroyGeometry(made); }
    };
    std::unique_ptr<void, Destroy> linear;
    if (OGR_G_HasCurveGeometry(geometry, TRUE)) {
        constexpr double degrees_of_arc = 2.0;  // a disc loses a fifth of a thousandth of its area
        linear.reset(OGR_G_GetLinearGeometry(geometry, degrees_of_arc, nullptr));
        geometry = linear.get();
    }
    const OGRwkbGeometryType type = OGR_GT_Flatten(OGR_G_GetGeometryType(geometry));
    if (type == wkbPolyhedralSurface || type == wkbTIN || type == wkbTriangle) {
        linear.reset(OGR_G_ForceToMultiPolygon(OGR_G_Clone(geometry)));
        geometry = linear.get();
    }
    Wkb wkb(static_cast<std::size_t>(OGR_G_WkbSizeEx(geometry)));
    OGR_G_ExportToIsoWkb(geometry, wkbNDR, wkb.data());
    try {
        into.shapes = read_wkb(wkb);
    } catch (const Error& error) {
        into.unreadable = error.what();
    }
}

}  // namespace

LayerReader::LayerReader(OGRLayerH handle, const OpenSource& opened, SourceLayer& into)
    : into_(into), is_gb18030_(opened.encoding == "GB18030") {
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(handle);
    into.name = name_of(OGR_L_GetName(handle));
    into.is_table = OGR_FD_GetGeomFieldCount(definition) == 0 || OGR_L_GetGeomType(handle) == wkbNone;
    into.crs = crs_of(OGR_L_GetSpatialRef(handle));
    const int columns = OGR_FD_GetFieldCount(definition);
    for (int i = 0; i < columns; ++i) {
        const OGRFieldDefnH field = OGR_FD_GetFieldDefn(definition, i);
        const OGRFieldType type = OGR_Fld_GetType(field);
        into.fields.push_back(name_of(OGR_Fld_GetNameRef(field)));
        into.is_number.push_back(type == OFTInteger || type == OFTInteger64 || type == OFTReal);
    }
    columns_ = into.fields.size();
    other_tags_ = into.find_field("other_tags");
    if (other_tags_)
        for (const std::string_view key : hstore_keys)
            if (!into.find_field(key)) into.fields.emplace_back(key);
}

void LayerReader::add(OGRFeatureH feature) {
    SourceFeature& made = into_.features.emplace_back();
    made.fid = OGR_F_GetFID(feature);
    made.values.resize(into_.fields.size());
    for (std::size_t i = 0; i < columns_; ++i)
        if (OGR_F_IsFieldSetAndNotNull(feature, static_cast<int>(i)))
            made.values[i] = text_of(OGR_F_GetFieldAsString(feature, static_cast<int>(i)));
    if (other_tags_) spread_hstore(made.values[*other_tags_], into_.fields, columns_, made.values);
    read_geometry(feature, made);
}

void LayerReader::tell_cut() const {
    if (cut_ > 0)
        into_.findings.push_back(
            {.severity = Severity::warning,
             .code = "cut_characters",
             .stage = Stage::load,
             .source_layer = into_.name,
             .message = Message("cut_characters", {{"count", cut_}, {"example", example_}})});
}

std::string LayerReader::decode(std::string_view bytes) const {
    if (is_gb18030_) return decode_gb18030(bytes);
    return is_utf8(bytes) ? std::string(bytes) : mend_utf8(bytes);
}

std::string LayerReader::name_of(std::string_view bytes) const {
    return std::string(drop_cut_mark(decode(bytes)));
}

std::string LayerReader::text_of(std::string_view bytes) {
    if (is_gb18030_ ? is_ascii(bytes) : is_utf8(bytes)) return std::string(bytes);
    std::string text = decode(bytes);
    const std::string_view whole = drop_cut_mark(text);
    if (whole.size() == text.size() && is_gb18030_) return text;
    if (cut_++ == 0) example_ = whole;
    return text;
}

}  // namespace lifang
