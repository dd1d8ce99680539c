#include "core/error.hpp"
#include "publish/export_driver.hpp"
#include "publish/export_layers.hpp"
#include "publish/fit_layer.hpp"
#include "publish/memory_folder.hpp"
#include "publish/output_place.hpp"
#include "publish/publish.hpp"
#include "publish/verify_layers.hpp"
#include "publish/whole_file.hpp"
#include "publish/whole_folder.hpp"
#include "publish/write_layers.hpp"

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
    throw Error(ExitCode::usage, "layout '" + key + "'", "is not in the plan",
                known.empty() ? "The plan has no layout" : "There are " + known);
}

Exported export_map(const Plan& plan, const PlannedLayout& layout, const ExportOptions& options) {
    require_output(options.output, OutputKind::file, options.overwrite, options.inputs);
    WholeFile file(options.output, options.overwrite);
    write_bytes(file.path(), draw_map(plan, layout, options.language), options.output);
    file.commit();
    return {{options.output}, {}};
}

void require_format_fits(const ExportDriver& driver, const Crs& crs, const fs::path& output) {
    if (driver.geographic && crs.definition.empty())
        throw Error(ExitCode::output, output.string(),
                    Message("output_in_degrees", {{"format", driver.name}}));
    if (driver.folder && output.extension() == driver.extension)
        throw Error(ExitCode::usage, output.string(),
                    Message("output_several_files", {{"ending", driver.extension}}));
}

/// Whether a file in the folder may be of an earlier export by this driver: LAYER.ENDING.
bool is_of_export(const std::string& name, const ExportDriver& driver) {
    std::vector<std::string> endings = split_words(driver.companions);
    endings.emplace_back(driver.extension);
    return std::ranges::any_of(export_layer_names(), [&](std::string_view layer) {
        return name.starts_with(layer) &&
               std::ranges::find(endings, name.substr(layer.size())) != endings.end();
    });
}

/// Files beside those the driver writes, by name.
using TextFiles = std::map<std::string, std::string>;

/// Makes the layers fit the format.
TextFiles fit(std::vector<ExportLayer>& layers, const ExportDriver& driver, Encoding encoding,
              Issues& issues) {
    TextFiles files;
    for (ExportLayer& layer : layers) {
        const Issues found = fit_texts(layer, driver, encoding);
        issues.insert(issues.end(), found.begin(), found.end());
        if (!driver.short_names) continue;
        files[layer.name + ".fields.csv"] = shorten_names(layer);
        files[layer.name + ".cpg"] = encoding == Encoding::gbk ? "GBK" : "UTF-8";
    }
    return files;
}

std::vector<fs::path> put_into_folder(const ExportDriver& driver, const std::vector<ExportLayer>& layers,
                                      const Crs& crs, const MemoryFolder& memory, const TextFiles& texts,
                                      const ExportOptions& options) {
    WholeFolder whole(
        options.output, options.overwrite,
        [&](const std::string& name) { return is_of_export(name, driver); }, options.inputs);
    std::vector<fs::path> files;
    for (const std::string& name : memory.names())
        if (!texts.contains(name)) write_bytes(whole.path() / name, memory.bytes_of(name), options.output);
    for (const auto& [name, text] : texts) write_bytes(whole.path() / name, text, options.output);
    for (const auto& entry : fs::directory_iterator(whole.path()))
        files.push_back(options.output / entry.path().filename());
    std::ranges::sort(files);
    verify_layers(driver, layers, crs, whole.path(), "", options.output.string());
    whole.commit(std::string(driver.extension));
    return files;
}

}  // namespace

Exported export_layout(const Plan& plan, const ExportOptions& options, const Run& run) {
    const PlannedLayout& layout = find_layout(plan, options.layout);
    if (is_map_format(options.driver)) return export_map(plan, layout, options);
    const ExportDriver& driver = find_export_driver(options.driver);
    const Crs& crs = plan.site.crs;
    require_format_fits(driver, crs, options.output);
    require_output(options.output, driver.folder ? OutputKind::folder : OutputKind::file, options.overwrite,
                   options.inputs);

    Exported exported;
    std::vector<ExportLayer> layers = make_export_layers(plan, layout);
    const TextFiles texts = fit(layers, driver, options.encoding, exported.issues);
    const MemoryFolder memory;
    const std::string whole_name = "export" + std::string(driver.extension);
    write_layers(driver, layers, crs, options.encoding, whole_name, memory, options.output.string(), run);
    if (driver.folder) {
        exported.files = put_into_folder(driver, layers, crs, memory, texts, options);
        return exported;
    }
    WholeFile file(options.output, options.overwrite);
    write_bytes(file.path(), memory.bytes_of(whole_name), options.output);
    verify_layers(driver, layers, crs, file.path().parent_path(), file.path().filename().string(),
                  options.output.string());
    file.commit();
    exported.files = {options.output};
    return exported;
}

}  // namespace lifang
