#include "publish/export/write_layers.hpp"

#include "publish/files/gdal_setting.hpp"
#include "publish/files/record_layer_ogr.hpp"
#include "publish/styles/export_styles.hpp"
#include "publish/styles/layer_styles.hpp"
#include "storage/drivers.hpp"

#include <cpl_string.h>

namespace lifang {
namespace {

std::vector<std::string> layer_options(const ExportDriver& driver, Encoding encoding) {
    std::vector<std::string> options = split_words(driver.options);
    if (driver.short_names)
        options.push_back(encoding == Encoding::gbk ? "ENCODING=CP936" : "ENCODING=UTF-8");
    return options;
}

OpenDataset create(const ExportDriver& driver, const std::string& path, DriverErrors& errors,
                   const std::string& where) {
    GDALDriver* found = GetGDALDriverManager()->GetDriverByName(std::string(driver.name).c_str());
    CPLStringList options;
    for (const std::string& option : split_words(driver.file_options)) options.AddString(option.c_str());
    OpenDataset made(found ? found->Create(path.c_str(), 0, 0, 0, GDT_Unknown, options.List()) : nullptr);
    errors.require(
        made != nullptr, ExitCode::output, where,
        found ? Message("export_not_made") : Message("driver_not_there", {{"driver", driver.name}}));
    return made;
}

}  // namespace

std::string file_of_layer(const ExportDriver& driver, const ExportLayer& layer, const std::string& whole) {
    if (!driver.folder) return whole;
    const bool is_other = layer.geometry == Geometry::none && !driver.table_extension.empty();
    return layer.name + std::string(is_other ? driver.table_extension : driver.extension);
}

void write_layers(const ExportDriver& driver, const std::vector<ExportLayer>& layers, const Crs& crs,
                  Encoding encoding, const std::string& whole, const MemoryFolder& memory,
                  const std::string& where, const Run& run) {
    register_drivers();
    DriverErrors errors;
    // The same plan gives the same bytes: formats that want a time of the last change get this one.
    const GdalSetting date("OGR_CURRENT_DATE", plan_date);
    const auto srs = make_srs(crs);
    OpenDataset dataset;
    for (const ExportLayer& layer : layers) {
        if (!dataset)
            dataset = create(driver, memory.path_of(file_of_layer(driver, layer, whole)), errors, where);
        {
            RecordLayer target(*dataset, layer.name, driver.geometry ? layer.geometry : Geometry::none,
                               layer.columns, crs.definition.empty() ? nullptr : srs.get(),
                               layer_options(driver, encoding), errors, where);
            for (std::size_t row = 0; row < layer.records.size(); ++row) {
                const Record& record = layer.records[row];
                if (!driver.geometry)
                    target.put({record.values, {}});
                else
                    target.put(record, driver.coloured_rows ? make_pen(layer, record) : std::string());
                if (row % 1024 == 0) run.check_stop();
            }
        }
        if (driver.folder) close_dataset(std::move(dataset), errors, where);
    }
    if (dataset && driver.style_table) write_export_styles(*dataset, layers, errors, where);
    if (dataset) close_dataset(std::move(dataset), errors, where);
}

}  // namespace lifang
