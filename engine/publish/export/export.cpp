#include "publish/export/export.hpp"

#include "core/error.hpp"
#include "publish/dxf/drawing.hpp"
#include "publish/dxf/dxf.hpp"
#include "publish/export/database.hpp"
#include "publish/export/driver.hpp"
#include "publish/export/fit_layer.hpp"
#include "publish/export/place.hpp"
#include "publish/export/write_layers.hpp"
#include "publish/files/memory_folder.hpp"
#include "publish/files/output_place.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/map/map.hpp"
#include "publish/styles/export_styles.hpp"
#include "publish/tables/export_layers.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

namespace fs = std::filesystem;

const PlannedLayout& find_layout(const Plan& plan, const std::string& key) {
    std::string known;
    for (const PlannedLayout& layout : plan.layouts) {
        if (key.empty() || layout.key == key) return layout;
        known += (known.empty() ? "" : ", ") + layout.key;
    }
    if (known.empty()) throw Error(ExitCode::usage, "--layout", Message("no_layout_in_plan"));
    throw Error(ExitCode::usage, "--layout", Message("no_such_layout", {{"layout", key}}),
                Message("layouts_known", {{"layouts", known}}));
}

Exported export_map(const Plan& plan, const PlannedLayout& layout, const ExportOptions& options) {
    require_output(options.output, OutputKind::file, options.overwrite, options.inputs);
    WholeFile file(options.output, options.overwrite);
    write_bytes(file.path(), draw_map(plan, layout, options.language), options.output);
    file.commit();
    return {{options.output}, {}};
}

Exported export_drawing(const Plan& plan, const PlannedLayout& layout, const ExportOptions& options) {
    const std::string where = options.output.string();
    require_output(options.output, OutputKind::file, options.overwrite, options.inputs);
    Exported exported{{options.output}, {}};
    const auto drawing = make_cad_drawing(plan, layout, MapWords(options.language), exported.issues);
    WholeFile file(options.output, options.overwrite);
    write_bytes(file.path(), make_dxf(drawing, where), options.output);
    verify_dxf(drawing, file.path(), where);
    file.commit();
    return exported;
}

/// What the format has no place for is refused, so that nobody takes its file for what was asked for.
void require_choices_fit(const ExportOptions& options) {
    const bool is_map = is_map_format(options.driver);
    const ExportDriver* const driver = is_map ? nullptr : &find_export_driver(options.driver);
    if (options.encoding == Encoding::gbk && (is_map || !driver->short_names))
        throw Error(ExitCode::usage, "--encoding", Message("format_is_utf8", {{"format", options.driver}}));
    if (options.field_names == FieldNames::chinese && (is_map || driver->drawing))
        throw Error(ExitCode::usage, "--field-names",
                    Message("format_without_fields", {{"format", options.driver}}));
}

void require_format_fits(const ExportDriver& driver, const Crs& crs, const fs::path& output) {
    if (driver.geographic && crs.definition.empty())
        throw Error(ExitCode::output, output.string(),
                    Message("output_in_degrees", {{"format", driver.name}}));
}

/// Makes the layers fit the format; returns files that explain and style them, by name.
std::map<std::string, std::string> fit(std::vector<ExportLayer>& layers, const ExportDriver& driver,
                                       const ExportOptions& options, Issues& issues) {
    std::map<std::string, std::string> files;
    const bool is_chinese = options.field_names == FieldNames::chinese;
    for (ExportLayer& layer : layers) {
        say_messages(layer, is_chinese ? Language::zh : Language::en);
        const Issues found = fit_texts(layer, driver, options.encoding);
        issues.insert(issues.end(), found.begin(), found.end());
        if (driver.aliases) name_for_people(layer);
        if (is_chinese) name_in_chinese(layer, driver);
        if (driver.short_names) {
            files[layer.name + ".fields.csv"] = shorten_names(layer);
            files[layer.name + ".cpg"] = options.encoding == Encoding::gbk ? "GBK" : "UTF-8";
        }
        if (driver.folder && driver.geometry && layer.geometry != Geometry::none)
            files[layer.name + ".qml"] = make_qml(style_export(layer));
    }
    return files;
}

}  // namespace

Exported export_layout(const Plan& plan, const ExportOptions& options, const Run& run) {
    const PlannedLayout& layout = find_layout(plan, options.layout);
    require_name_fits(options.driver, options.output);
    require_choices_fit(options);
    if (is_map_format(options.driver)) return export_map(plan, layout, options);
    const ExportDriver& driver = find_export_driver(options.driver);
    if (driver.database) return export_to_database(plan, layout, options, run);
    if (driver.drawing) return export_drawing(plan, layout, options);
    require_format_fits(driver, plan.site.crs, options.output);
    const bool is_folder = !is_zip(options.output) && (driver.folder || driver.geodatabase);
    require_output(options.output, is_folder ? OutputKind::folder : OutputKind::file, options.overwrite,
                   options.inputs);

    Exported exported;
    std::vector<ExportLayer> layers =
        make_export_layers(plan, layout, driver.geometry ? Handover::maps : Handover::tables);
    if (driver.only_shapes)
        std::erase_if(layers, [](const ExportLayer& layer) { return layer.geometry == Geometry::none; });
    auto texts = fit(layers, driver, options, exported.issues);
    const MemoryFolder memory;
    const std::string whole =
        driver.geodatabase ? geodatabase_name(options.output) : "export" + std::string(driver.extension);
    write_layers(driver, layers, plan.site.crs, options.encoding, whole, memory, options.output.string(),
                 run);
    exported.files = place_export({driver, layers, plan.site.crs, memory, whole, std::move(texts)}, options);
    return exported;
}

}  // namespace lifang
