#include "publish/dxf/dxf.hpp"

#include "publish/dxf/entities.hpp"
#include "publish/files/memory_folder.hpp"
#include "publish/files/record_layer_ogr.hpp"
#include "storage/drivers.hpp"

#include <algorithm>
#include <cmath>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <fmt/format.h>

namespace lifang {
namespace {

/// Replaces the first `from`; the templates of all GDAL versions we know hold it.
void replace_once(std::string& text, const std::string& from, const std::string& to,
                  const std::string& where) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        throw Error(ExitCode::output, where, Message("dxf_template", {{"part", from}}));
    text.replace(at, from.size(), to);
}

/// GDAL's own beginning of a DXF file is in inches and knows no layers: ours is in metres, with a layer for
/// each of list_cad_layers().
std::string make_header(const std::string& where) {
    const char* const path = CPLFindFile("gdal", "header.dxf");
    GByte* bytes = nullptr;
    if (!path || !VSIIngestFile(nullptr, path, &bytes, nullptr, -1))
        throw Error(ExitCode::output, where, Message("dxf_template", {{"part", "header.dxf"}}));
    std::string header = reinterpret_cast<const char*>(bytes);
    CPLFree(bytes);
    std::erase(header, '\r');
    replace_once(header, "$INSUNITS\n 70\n     1\n", "$INSUNITS\n 70\n     6\n", where);  // inches, metres
    replace_once(header, "$MEASUREMENT\n 70\n     0\n", "$MEASUREMENT\n 70\n     1\n", where);  // metric
    std::string records;
    unsigned handle = 0x10000;  // above those of the template, below those GDAL gives to entities
    for (const CadLayer& layer : list_cad_layers())
        records += fmt::format(
            "  0\nLAYER\n  5\n{:X}\n330\n2\n100\nAcDbSymbolTableRecord\n100\nAcDbLayerTableRecord\n  2\n{}\n "
            "70\n"
            "     0\n 62\n{:6d}\n  6\nContinuous\n370\n{:6d}\n390\nF\n",
            handle++, layer.name, layer.colour, layer.hundredths_of_mm);
    const std::string last_layer = "AcDbLayerTableRecord\n";
    const std::size_t at = header.find(last_layer);
    const std::size_t end = at == std::string::npos ? at : header.find("\n  0\nENDTAB\n", at);
    if (end == std::string::npos)
        throw Error(ExitCode::output, where, Message("dxf_template", {{"part", "LAYER"}}));
    header.insert(end + 1, records);
    return header;
}

void write_file(const std::string& path, const std::string& bytes) {
    VSILFILE* const file = VSIFOpenL(path.c_str(), "wb");
    if (!file) return;  // the driver will miss it
    VSIFWriteL(bytes.data(), 1, bytes.size(), file);
    VSIFCloseL(file);
}

std::unique_ptr<OGRGeometry> to_geometry(const CadEntity& entity) {
    if (entity.kind == CadEntity::Kind::point || entity.kind == CadEntity::Kind::text)
        return std::make_unique<OGRPoint>(entity.points.front().x, entity.points.front().y);
    auto line = std::make_unique<OGRLineString>();
    for (const Point point : entity.points) line->addPoint(point.x, point.y);
    return line;
}

/// Blanks come back as those that keep a line together.
std::string with_plain_blanks(std::string text) {
    constexpr std::string_view no_break = "\xC2\xA0";
    for (std::size_t at = 0; (at = text.find(no_break, at)) != std::string::npos; ++at)
        text.replace(at, no_break.size(), " ");
    return text;
}

bool is_same(const OGRFeature& feature, const CadEntity& entity) {
    constexpr double tolerance = 1e-6;  // m
    const std::string text = entity.kind == CadEntity::Kind::text ? entity.text : "";
    if (feature.GetFieldAsString("Layer") != entity.layer) return false;
    if (with_plain_blanks(feature.GetFieldAsString("Text")) != with_plain_blanks(text)) return false;
    const OGRGeometry* read = feature.GetGeometryRef();
    if (!read) return false;
    const auto near = [&](double x, double y, Point point) {
        return std::abs(x - point.x) <= tolerance && std::abs(y - point.y) <= tolerance;
    };
    if (wkbFlatten(read->getGeometryType()) == wkbPoint)
        return entity.points.size() == 1 &&
               near(read->toPoint()->getX(), read->toPoint()->getY(), entity.points.front());
    if (wkbFlatten(read->getGeometryType()) != wkbLineString) return false;
    const OGRLineString& line = *read->toLineString();
    if (static_cast<std::size_t>(line.getNumPoints()) != entity.points.size()) return false;
    for (int i = 0; i < line.getNumPoints(); ++i)
        if (!near(line.getX(i), line.getY(i), entity.points[static_cast<std::size_t>(i)])) return false;
    return true;
}

}  // namespace

std::string make_dxf(const std::vector<CadEntity>& drawing, const std::string& where) {
    register_drivers();
    DriverErrors errors;
    const Message undriven("output_undriven", {{"format", "DXF"}});
    const MemoryFolder memory;
    write_file(memory.path_of("header.dxf"), make_header(where));
    CPLStringList options;
    options.SetNameValue("HEADER", memory.path_of("header.dxf").c_str());
    GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("DXF");
    OpenDataset dataset(
        driver ? driver->Create(memory.path_of("drawing.dxf").c_str(), 0, 0, 0, GDT_Unknown, options.List())
               : nullptr);
    errors.require(dataset != nullptr, ExitCode::output, where, undriven);
    OGRLayer* const layer = dataset->CreateLayer("entities");
    errors.require(layer != nullptr, ExitCode::output, where, undriven);
    for (const CadEntity& entity : drawing) {
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetGeometryDirectly(to_geometry(entity).release());
        feature.SetField("Layer", std::string(entity.layer).c_str());
        if (entity.kind == CadEntity::Kind::text)
            feature.SetStyleString(
                fmt::format("LABEL(f:\"SimSun\",t:\"{}\",s:{}g,p:5)", entity.text, entity.height).c_str());
        errors.require(layer->CreateFeature(&feature) == OGRERR_NONE, ExitCode::output, where, undriven);
    }
    close_dataset(std::move(dataset), errors, where);
    return repair_entities(memory.bytes_of("drawing.dxf"));
}

void verify_dxf(const std::vector<CadEntity>& drawing, const std::filesystem::path& path,
                const std::string& where) {
    DriverErrors errors;
    const OpenDataset dataset(
        GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
    OGRLayer* const layer = dataset ? dataset->GetLayer(0) : nullptr;
    std::size_t count = 0;
    if (layer)
        while (const std::unique_ptr<OGRFeature> feature{layer->GetNextFeature()}) {
            if (count >= drawing.size() || !is_same(*feature, drawing[count]))
                throw Error(ExitCode::output, where,
                            Message("read_back_row", {{"row", count + 1}, {"layer", "entities"}}));
            ++count;
        }
    if (count != drawing.size())
        throw Error(
            ExitCode::output, where,
            Message("read_back_rows",
                    {{"missing", drawing.size() - count}, {"all", drawing.size()}, {"layer", "entities"}}));
}

}  // namespace lifang
