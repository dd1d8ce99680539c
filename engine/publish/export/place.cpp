#include "publish/export/place.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "publish/export/verify_geojson.hpp"
#include "publish/export/verify_layers.hpp"
#include "publish/export/write_layers.hpp"
#include "publish/files/record_layer_ogr.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/files/whole_folder.hpp"
#include "publish/files/zip_archive.hpp"

#include <algorithm>

namespace lifang {
namespace {

namespace fs = std::filesystem;

/// Whether a file in the folder may be of an earlier export by this driver: LAYER.ENDING. In any case of
/// letters: of units.SHP and units.dbf GDAL makes one layer.
bool is_of_export(const std::string& file, const ExportDriver& driver) {
    const std::string name = to_lower_ascii(file);
    std::vector<std::string> endings = split_words(driver.companions);
    endings.emplace_back(driver.extension);
    return std::ranges::any_of(export_layer_names(), [&](std::string_view layer) {
        return name.starts_with(layer) &&
               std::ranges::find(endings, name.substr(layer.size())) != endings.end();
    });
}

/// A style that is in the folder already stays: it is somebody's work, and fits an export made again.
bool is_style(const std::string& name) { return name.ends_with(".qml"); }

/// Whether a file is one of those a geodatabase consists of.
bool is_of_geodatabase(const std::string& name) {
    constexpr std::size_t digits = 8;  // a00000001.gdbtable
    return name == "gdb" || name == "timestamps" ||
           (name.starts_with('a') && name.find('.') == digits + 1 &&
            name.find_first_not_of("0123456789abcdef", 1) == digits + 1);
}

/// A geodatabase is replaced as a whole: only one that holds nothing but layers of an export may be.
void require_own_geodatabase(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::exists(folder / "gdb", ignored) && fs::is_empty(folder, ignored)) return;
    if (!fs::exists(folder, ignored)) return;
    DriverErrors errors;
    const OpenDataset dataset(GDALDataset::Open(folder.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    const auto layers = export_layer_names();
    for (int i = 0; dataset && i < dataset->GetLayerCount(); ++i)
        if (const std::string name = dataset->GetLayer(i)->GetName();
            std::ranges::find(layers, name) == layers.end())
            throw Error(ExitCode::output, folder.string(), Message("output_holds_more", {{"layer", name}}));
}

void verify(const MadeExport& made, const fs::path& written, const std::string& whole,
            const ExportOptions& options) {
    const std::string where = options.output.string();
    verify_layers(made.driver, made.layers, made.crs, written, whole, where);
    if (!made.driver.typed_json) return;
    for (const ExportLayer& layer : made.layers)
        require_geojson_types(made.memory.bytes_of(file_of_layer(made.driver, layer, whole)), layer.name,
                              where);
}

std::vector<fs::path> place_in_folder(const MadeExport& made, const ExportOptions& options) {
    const auto is_ours = [&](const std::string& name) {
        return made.driver.geodatabase ? is_of_geodatabase(name) : is_of_export(name, made.driver);
    };
    if (made.driver.geodatabase) {
        require_own_geodatabase(options.output);
        // GDAL knows a geodatabase by the ending of its folder, which the hidden one does not have.
        verify(made, made.memory.path_of(""), made.whole, options);
    }
    WholeFolder whole(options.output, options.overwrite, is_ours, options.inputs);
    std::vector<fs::path> files;
    for (const NamedBytes& file : made.files()) {
        if (is_style(file.name) && fs::exists(options.output / file.name)) continue;
        write_bytes(whole.path() / file.name, file.bytes, options.output);
        files.push_back(options.output / file.name);
    }
    if (!made.driver.geodatabase) verify(made, whole.path(), "", options);
    whole.commit(made.driver.geodatabase ? "a00000001.gdbtable" : std::string(made.driver.extension));
    if (made.driver.geodatabase) return {options.output};
    return files;
}

std::vector<fs::path> place_in_zip(const MadeExport& made, const ExportOptions& options) {
    std::vector<NamedBytes> members = made.files();
    if (made.driver.geodatabase)
        for (NamedBytes& member : members) member.name = made.whole + "/" + member.name;
    WholeFile file(options.output, options.overwrite);
    write_zip(file.path(), members, options.output);
    verify(made, "/vsizip/{" + fs::absolute(file.path()).string() + "}", made.whole, options);
    file.commit();
    return {options.output};
}

std::vector<fs::path> place_in_file(const MadeExport& made, const ExportOptions& options) {
    WholeFile file(options.output, options.overwrite);
    write_bytes(file.path(), made.memory.bytes_of(made.whole), options.output);
    verify(made, file.path().parent_path(), file.path().filename().string(), options);
    file.commit();
    return {options.output};
}

}  // namespace

std::vector<NamedBytes> MadeExport::files() const {
    const std::string folder = driver.geodatabase ? whole : "";
    std::vector<NamedBytes> files;
    for (const std::string& name : memory.names(folder))
        if (!texts.contains(name))
            files.push_back({name, memory.bytes_of(folder.empty() ? name : folder + "/" + name)});
    for (const auto& [name, text] : texts) files.push_back({name, text});
    std::ranges::sort(files, {}, &NamedBytes::name);
    return files;
}

std::string geodatabase_name(const fs::path& output) {
    fs::path name = output.filename();
    if (is_zip(name)) name = name.stem();
    return name.extension() == ".gdb" ? name.string() : name.string() + ".gdb";
}

std::vector<fs::path> place_export(const MadeExport& made, const ExportOptions& options) {
    if (is_zip(options.output)) return place_in_zip(made, options);
    if (can_be_zipped(made.driver)) return place_in_folder(made, options);
    return place_in_file(made, options);
}

}  // namespace lifang
