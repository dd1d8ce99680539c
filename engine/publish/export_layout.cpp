#include "publish/export_driver.hpp"
#include "publish/export_layers.hpp"
#include "publish/export_text.hpp"
#include "publish/publish.hpp"
#include "publish/record_layer_ogr.hpp"
#include "publish/whole_file.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_text = 254;  // bytes a .dbf field holds
constexpr const char* byte_order_mark = "\xEF\xBB\xBF";

const PlannedLayout& find_layout(const Plan& plan, const std::string& key) {
    std::string known;
    for (const PlannedLayout& layout : plan.layouts) {
        if (key.empty() || layout.key == key) return layout;
        known += (known.empty() ? "" : ", ") + layout.key;
    }
    throw Error(ExitCode::usage, "layout '" + key + "'", "is not in the plan",
                known.empty() ? "The plan has no layout" : "There are " + known);
}

void write_text(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file) throw Error(ExitCode::output, path.string(), "cannot be written", "Is the disk full?");
}

/// An export folder is replaced as a whole: only one that holds nothing but layers of an export may be.
void require_own_folder(const fs::path& folder, const std::vector<ExportLayer>& layers) {
    if (!fs::is_directory(folder)) return;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        const bool ours = entry.is_regular_file() &&
                          (name.starts_with("gates.") || std::ranges::any_of(layers, [&](const auto& layer) {
                               return name.starts_with(layer.name + ".");
                           }));
        if (!ours)
            throw Error(ExitCode::output, folder.string(),
                        "holds '" + name + "', which is no part of an export", "Give a new folder");
    }
}

/// Makes texts fit the format, and writes down what that cost.
void fit_texts(ExportLayer& layer, const ExportDriver& driver, Encoding encoding, Issues& issues) {
    const auto report = [&](const char* code, std::size_t row, const std::string& column,
                            const std::string& what) {
        issues.push_back({Severity::warning, code, "publish", layer.name, static_cast<std::int64_t>(row),
                          fmt::format("{}, row {}, {}: {}", layer.name, row, column, what), std::nullopt});
    };
    for (std::size_t row = 0; row < layer.records.size(); ++row)
        for (std::size_t i = 0; i < layer.columns.size(); ++i) {
            auto* text = std::get_if<std::string>(&layer.records[row].values[i]);
            if (!text) continue;
            if (driver.formulas) *text = escape_formula(*text);
            if (!driver.short_names) continue;
            if (!can_hold(*text, encoding))
                report("text_lossy", row, layer.columns[i].name, "GBK cannot hold all of '" + *text + "'");
            const std::string cut = cut_text(*text, longest_text, encoding);
            if (cut == *text) continue;
            report("text_cut", row, layer.columns[i].name,
                   fmt::format("text of {} bytes cut to {}", text->size(), cut.size()));
            *text = cut;
        }
}

/// Field names the format can hold, and the list that says what they mean.
std::string shorten_names(ExportLayer& layer) {
    std::string list = std::string(byte_order_mark) + "field,column,meaning\r\n";
    for (ColumnName& column : layer.columns) {
        const ExportName& name = find_export_name(column.name);
        list += fmt::format("{},{},{}\r\n", name.short_name, column.name, name.meaning_zh);
        column.name = name.short_name;
    }
    return list;
}

std::vector<std::string> layer_options(const ExportDriver& driver, Encoding encoding) {
    std::istringstream words{std::string(driver.options)};
    std::vector<std::string> options{std::istream_iterator<std::string>(words), {}};
    if (driver.short_names)
        options.push_back(encoding == Encoding::gbk ? "ENCODING=CP936" : "ENCODING=UTF-8");
    return options;
}

/// Opens files as they are needed: one for all layers, or one per layer in a folder.
class Exporter {
  public:
    Exporter(const ExportDriver& driver, const ExportOptions& options, const Crs& crs, const fs::path& output)
        : driver_(driver),
          options_(options),
          srs_(make_srs(crs)),
          has_crs_(!crs.definition.empty()),
          output_(output) {
        GDALAllRegister();
        if (driver_.folder) fs::create_directory(output_);
    }

    void write(const ExportLayer& layer, const Run& run) {
        if (!dataset_)
            dataset_ =
                create(driver_.folder ? output_ / (layer.name + std::string(driver_.extension)) : output_);
        {
            RecordLayer target(*dataset_, layer.name, driver_.geometry ? layer.geometry : Geometry::none,
                               layer.columns, has_crs_ ? srs_.get() : nullptr,
                               layer_options(driver_, options_.encoding), errors_, where());
            for (std::size_t row = 0; row < layer.records.size(); ++row) {
                if (driver_.geometry)
                    target.put(layer.records[row]);
                else
                    target.put({layer.records[row].values, {}});
                if (row % 1024 == 0) run.check_stop();
            }
        }
        if (driver_.folder) finish();
    }
    void finish() {
        if (dataset_) close_dataset(std::move(dataset_), errors_, where());
    }

  private:
    std::string where() const { return options_.output.string(); }

    OpenDataset create(const fs::path& path) {
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(std::string(driver_.name).c_str());
        OpenDataset made(driver ? driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
        errors_.require(made != nullptr, ExitCode::output, where(),
                        driver ? "cannot be made" : "this GDAL has no driver " + std::string(driver_.name),
                        "Choose another folder or format");
        return made;
    }

    const ExportDriver& driver_;
    const ExportOptions& options_;
    std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference*)> srs_;
    bool has_crs_;
    fs::path output_;
    DriverErrors errors_;
    OpenDataset dataset_;
};

Exported export_map(const Plan& plan, const PlannedLayout& layout, const ExportOptions& options) {
    WholeFile file(options.output, options.overwrite);
    write_text(file.path(), draw_map(plan, layout, options.language));
    file.commit();
    return {{options.output}, {}};
}

std::vector<fs::path> files_at(const fs::path& output) {
    if (!fs::is_directory(output)) return {output};
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(output)) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

}  // namespace

Exported export_layout(const Plan& plan, const ExportOptions& options, const Run& run) {
    const PlannedLayout& layout = find_layout(plan, options.layout);
    if (options.driver == "SVG" || options.driver == "svg") return export_map(plan, layout, options);
    const ExportDriver& driver = find_export_driver(options.driver);
    if (driver.geographic && plan.site.crs.definition.empty())
        throw Error(
            ExitCode::output, options.output.string(),
            std::string(driver.name) + " is in degrees, and the plan in local metres of unknown place",
            "Choose a format with coordinates of its own, such as GPKG");
    if (driver.folder && options.output.extension() == driver.extension)
        throw Error(ExitCode::usage, options.output.string(), "several layers make several files",
                    "Name a folder for them, without " + std::string(driver.extension));

    std::vector<ExportLayer> layers = make_export_layers(plan, layout);
    if (driver.folder) require_own_folder(options.output, layers);
    WholeFile whole(options.output, options.overwrite);
    Exported exported;
    {
        Exporter exporter(driver, options, plan.site.crs, whole.path());
        for (ExportLayer& layer : layers) {
            fit_texts(layer, driver, options.encoding, exported.issues);
            if (driver.short_names) {
                const std::string list = shorten_names(layer);
                exporter.write(layer, run);
                write_text(whole.path() / (layer.name + ".fields.csv"), list);
                write_text(whole.path() / (layer.name + ".cpg"),
                           options.encoding == Encoding::gbk ? "GBK" : "UTF-8");
            } else {
                exporter.write(layer, run);
            }
        }
        exporter.finish();
    }
    whole.commit();
    exported.files = files_at(options.output);
    return exported;
}

}  // namespace lifang
