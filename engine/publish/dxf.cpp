#include "publish/dxf.hpp"

#include "publish/memory_folder.hpp"
#include "publish/record_layer_ogr.hpp"

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

/// A group of a DXF file: a line with its code and a line with its value.
struct Group {
    std::string_view code, value;
};

/// The group at `at`, which moves behind it.
Group next_group(std::string_view dxf, std::size_t& at) {
    const auto next_line = [&] {
        const std::size_t end = std::min(dxf.find('\n', at), dxf.size());
        const std::string_view line = dxf.substr(at, end - at);
        at = std::min(end + 1, dxf.size());
        return line;
    };
    Group group;
    group.code = next_line();
    group.value = next_line();
    return group;
}

std::string write_polyline(std::vector<Group> groups) {
    std::vector<std::size_t> vertices;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].code == " 10") vertices.push_back(i);
    std::string count;
    if (vertices.size() > 3) {
        const std::size_t first = vertices.front(), last = vertices.back();
        const bool is_closed =
            groups[first].value == groups[last].value && groups[first + 1].value == groups[last + 1].value;
        if (is_closed) {
            count = std::to_string(vertices.size() - 1);
            groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(last),
                         groups.begin() + static_cast<std::ptrdiff_t>(last) + 2);
            for (Group& group : groups) {
                if (group.code == " 70") group.value = "1";
                if (group.code == " 90") group.value = count;
            }
        }
    }
    std::string text;
    for (const Group& group : groups) text += fmt::format("{}\n{}\n", group.code, group.value);
    return text;
}

/// GDAL writes rings as open polylines that end where they begin; CAD programs want a flag instead.
std::string close_polylines(std::string_view dxf) {
    std::string closed;
    closed.reserve(dxf.size());
    std::size_t at = 0;
    while (at < dxf.size()) {
        const std::size_t start = at;
        const Group group = next_group(dxf, at);
        if (group.code != "  0" || group.value != "LWPOLYLINE") {
            closed += dxf.substr(start, at - start);
            continue;
        }
        std::vector<Group> groups{group};
        for (std::size_t ahead = at; ahead < dxf.size();) {
            const Group next = next_group(dxf, ahead);
            if (next.code == "  0") break;
            groups.push_back(next);
            at = ahead;
        }
        closed += write_polyline(std::move(groups));
    }
    return closed;
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
    GDALAllRegister();
    DriverErrors errors;
    const auto require = [&](bool done) {
        if (!done || errors.failed())
            throw Error(ExitCode::output, where, Message("output_undriven", {{"format", "DXF"}}));
    };
    const MemoryFolder memory;
    write_file(memory.path_of("header.dxf"), make_header(where));
    CPLStringList options;
    options.SetNameValue("HEADER", memory.path_of("header.dxf").c_str());
    GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("DXF");
    OpenDataset dataset(
        driver ? driver->Create(memory.path_of("drawing.dxf").c_str(), 0, 0, 0, GDT_Unknown, options.List())
               : nullptr);
    require(dataset != nullptr);
    OGRLayer* const layer = dataset->CreateLayer("entities");
    require(layer != nullptr);
    for (const CadEntity& entity : drawing) {
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetGeometryDirectly(to_geometry(entity).release());
        feature.SetField("Layer", std::string(entity.layer).c_str());
        if (entity.kind == CadEntity::Kind::text)
            feature.SetStyleString(
                fmt::format("LABEL(f:\"SimSun\",t:\"{}\",s:{}g,p:5)", entity.text, entity.height).c_str());
        require(layer->CreateFeature(&feature) == OGRERR_NONE);
    }
    close_dataset(std::move(dataset), errors, where);
    return close_polylines(memory.bytes_of("drawing.dxf"));
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
