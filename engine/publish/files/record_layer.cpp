#include "publish/files/record_layer_ogr.hpp"

namespace lifang {
namespace {

OGRwkbGeometryType ogr_type(Geometry geometry) {
    switch (geometry) {
        case Geometry::none:
            return wkbNone;
        case Geometry::point:
            return wkbPoint;
        case Geometry::line_string:
            return wkbLineString;
        case Geometry::multi_line_string:
            return wkbMultiLineString;
        case Geometry::polygon:
            return wkbPolygon;
        case Geometry::multi_polygon:
            return wkbMultiPolygon;
    }
    return wkbNone;
}

OGRFieldType ogr_type(ValueType type) {
    switch (type) {
        case ValueType::integer:
            return OFTInteger64;
        case ValueType::real:
            return OFTReal;
        case ValueType::text:
            return OFTString;
    }
    return OFTString;
}

}  // namespace

void close_dataset(OpenDataset dataset, DriverErrors& errors, const std::string& where) {
    // GDALClose has no result in GDAL 3.6; what fails in it is heard.
    dataset.reset();
    errors.require(true, ExitCode::output, where, Message("file_not_finished"));
}

std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference*)> make_srs(const Crs& crs) {
    std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference*)> srs(
        new OGRSpatialReference, [](OGRSpatialReference* object) { object->Release(); });
    srs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (crs.definition.empty())
        srs->SetLocalCS("Undefined Cartesian SRS");  // the name GeoPackage gives its srs_id -1
    else if (srs->SetFromUserInput(crs.definition.c_str()) != OGRERR_NONE)
        throw Error(ExitCode::output, Message("the_crs", {{"crs", crs.definition}}), Message("unknown_crs"));
    return srs;
}

RecordLayer::RecordLayer(GDALDataset& dataset, const std::string& name, Geometry geometry,
                         const std::vector<ColumnName>& columns, const OGRSpatialReference* srs,
                         const std::vector<std::string>& options, DriverErrors& errors, std::string where)
    : errors_(errors), where_(std::move(where)) {
    CPLStringList list;
    for (const std::string& option : options) list.AddString(option.c_str());
    layer_ = dataset.CreateLayer(name.c_str(),
                                 const_cast<OGRSpatialReference*>(geometry == Geometry::none ? nullptr : srs),
                                 ogr_type(geometry), list.List());
    errors_.require(layer_ != nullptr, ExitCode::output, where_,
                    Message("layer_not_made", {{"layer", name}}));
    for (const ColumnName& column : columns) {
        OGRFieldDefn field(column.name.c_str(), ogr_type(column.type));
        if (!column.alias.empty()) field.SetAlternativeName(column.alias.c_str());
        errors_.require(layer_->CreateField(&field) == OGRERR_NONE, ExitCode::output, where_,
                        Message("column_not_made", {{"layer", name}, {"column", column.name}}));
        // Drivers have fields of their own before ours, and may call ours differently: it is the last now.
        fields_.push_back(layer_->GetLayerDefn()->GetFieldCount() - 1);
    }
    feature_.reset(OGRFeature::CreateFeature(layer_->GetLayerDefn()));
}

RecordLayer::RecordLayer(OGRLayer& layer, const std::vector<ColumnName>& columns, DriverErrors& errors,
                         std::string where)
    : layer_(&layer), errors_(errors), where_(std::move(where)) {
    find_fields(columns);
}

void RecordLayer::find_fields(const std::vector<ColumnName>& columns) {
    for (const ColumnName& column : columns) {
        const auto find = [&] { return layer_->GetLayerDefn()->GetFieldIndex(column.name.c_str()); };
        if (find() < 0 &&
            column.since_later) {  // the file is older than the column: rows of before have NULL
            OGRFieldDefn field(column.name.c_str(), ogr_type(column.type));
            layer_->CreateField(&field);
        }
        fields_.push_back(find());
        errors_.require(fields_.back() >= 0, ExitCode::output, where_,
                        Message("column_not_there", {{"layer", layer_->GetName()}, {"column", column.name}}));
    }
    feature_.reset(OGRFeature::CreateFeature(layer_->GetLayerDefn()));
}

void RecordLayer::set(OGRFeature& feature, int field, const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        feature.SetField(field, static_cast<GIntBig>(*integer));
    else if (const auto* real = std::get_if<double>(&value))
        feature.SetField(field, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        feature.SetField(field, text->c_str());
    else
        feature.SetFieldNull(field);
}

void RecordLayer::put(const Record& record, const std::string& style) {
    OGRFeature& feature = *feature_;
    feature.SetFID(OGRNullFID);
    feature.SetStyleString(style.empty() ? nullptr : style.c_str());
    for (std::size_t i = 0; i < record.values.size(); ++i) set(feature, fields_[i], record.values[i]);
    OGRGeometry* geometry = nullptr;
    bool shaped = true;
    if (!record.geometry.empty()) {
        shaped = OGRGeometryFactory::createFromWkb(record.geometry.data(), nullptr, &geometry,
                                                   record.geometry.size()) == OGRERR_NONE;
        if (shaped) geometry->assignSpatialReference(layer_->GetSpatialRef());
    }
    feature.SetGeometryDirectly(geometry);
    errors_.require(shaped && layer_->CreateFeature(&feature) == OGRERR_NONE, ExitCode::output, where_,
                    Message("row_not_written", {{"layer", layer_->GetName()}}));
}

}  // namespace lifang
