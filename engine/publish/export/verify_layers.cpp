#include "publish/export/verify_layers.hpp"

#include "publish/export/verify_layer_ogr.hpp"
#include "publish/export/write_layers.hpp"
#include "publish/files/record_layer_ogr.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <cpl_string.h>

namespace lifang {
namespace {

using Transformation = std::unique_ptr<OGRCoordinateTransformation, void (*)(OGRCoordinateTransformation*)>;

/// What formats do to a text without loss of meaning: one kind of line end, no blanks around it.
std::string folded(const std::string& text) {
    std::string kept;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r')
            kept += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            kept += '\n';
    constexpr const char* blanks = " \t\n";
    const std::size_t first = kept.find_first_not_of(blanks);
    if (first == std::string::npos) return "";
    return kept.substr(first, kept.find_last_not_of(blanks) - first + 1);
}

/// Integers and texts of a row in one text: rows are known by it, for some formats sort them.
std::string key_of(const Record& record) {
    std::string key;
    for (const Value& value : record.values) {
        if (const auto* integer = std::get_if<std::int64_t>(&value)) key += std::to_string(*integer);
        if (const auto* text = std::get_if<std::string>(&value)) key += folded(*text);
        key += '\x1f';
    }
    return key;
}

std::string key_of(const OGRFeature& feature, const std::vector<int>& fields,
                   const std::vector<ColumnName>& columns) {
    std::string key;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (columns[i].type != ValueType::real && feature.IsFieldSetAndNotNull(fields[i]))
            key += folded(feature.GetFieldAsString(fields[i]));
        key += '\x1f';
    }
    return key;
}

bool holds_reals(const OGRFeature& feature, const std::vector<int>& fields, const Record& record,
                 const std::vector<ColumnName>& columns) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (columns[i].type != ValueType::real) continue;
        const std::string shown =
            feature.IsFieldSetAndNotNull(fields[i]) ? feature.GetFieldAsString(fields[i]) : "";
        const auto* real = std::get_if<double>(&record.values[i]);
        if ((real != nullptr) == shown.empty()) return false;
        if (!real) continue;
        const double read = feature.GetFieldAsDouble(fields[i]);
        if (!(std::abs(read - *real) <= 1e-12 * std::abs(*real) + 1e-14)) return false;
    }
    return true;
}

/// Where a shape lies, to a decimetre at the ground: formats keep seven digits of a degree.
bool lies_where(const OGRGeometry* read, const Record& record, OGRCoordinateTransformation* transformation) {
    const bool is_empty = !read || read->IsEmpty();
    if (record.geometry.empty()) return is_empty;
    OGRGeometry* made = nullptr;
    OGRGeometryFactory::createFromWkb(record.geometry.data(), nullptr, &made, record.geometry.size());
    const std::unique_ptr<OGRGeometry> wanted(made);
    const bool wants_none = !wanted || wanted->IsEmpty();
    if (wants_none || is_empty) return wants_none == is_empty;
    if (transformation && wanted->transform(transformation) != OGRERR_NONE) return false;
    OGREnvelope a, b;
    wanted->getEnvelope(&a);
    read->getEnvelope(&b);
    const double tolerance = transformation ? 1e-6 : 0.1;
    return std::max({std::abs(a.MinX - b.MinX), std::abs(a.MinY - b.MinY), std::abs(a.MaxX - b.MaxX),
                     std::abs(a.MaxY - b.MaxY)}) <= tolerance;
}

class Verifier {
  public:
    Verifier(const ExportDriver& driver, const ExportLayer& layer, OGRLayer& read, const std::string& where,
             OGRCoordinateTransformation* transformation)
        : driver_(driver), layer_(layer), read_(read), where_(where), transformation_(transformation) {
        for (const ColumnName& column : layer_.columns) {
            fields_.push_back(read_.GetLayerDefn()->GetFieldIndex(column.name.c_str()));
            if (fields_.back() < 0)
                refuse(Message("read_back_column", {{"layer", layer_.name}, {"column", column.name}}));
        }
        for (std::size_t row = 0; row < layer_.records.size(); ++row)
            rows_.emplace(key_of(layer_.records[row]), row);
    }

    void verify() {
        read_.ResetReading();
        while (const std::unique_ptr<OGRFeature> feature{read_.GetNextFeature()}) take(*feature);
        if (!rows_.empty())
            refuse(
                Message("read_back_rows",
                        {{"layer", layer_.name}, {"missing", rows_.size()}, {"all", layer_.records.size()}}));
    }

  private:
    /// The row a feature was written from is taken off the list.
    void take(const OGRFeature& feature) {
        auto [from, to] = rows_.equal_range(key_of(feature, fields_, layer_.columns));
        for (; from != to; ++from) {
            const Record& record = layer_.records[from->second];
            if (!holds_reals(feature, fields_, record, layer_.columns)) continue;
            if (driver_.geometry && !lies_where(feature.GetGeometryRef(), record, transformation_)) continue;
            rows_.erase(from);
            return;
        }
        refuse(Message("read_back_row", {{"layer", layer_.name}, {"row", feature.GetFID()}}));
    }

    [[noreturn]] void refuse(const Message& message) const { throw Error(ExitCode::output, where_, message); }

    const ExportDriver& driver_;
    const ExportLayer& layer_;
    OGRLayer& read_;
    const std::string& where_;
    OGRCoordinateTransformation* transformation_;
    std::vector<int> fields_;
    std::multimap<std::string, std::size_t> rows_;  ///< not found yet, by key
};

Transformation make_transformation(const ExportDriver& driver, const Crs& crs) {
    Transformation none{nullptr, OGRCoordinateTransformation::DestroyCT};
    if (!driver.geographic || !driver.geometry) return none;
    const auto from = make_srs(crs), to = make_srs({"EPSG:4326", {}});
    none.reset(OGRCreateCoordinateTransformation(from.get(), to.get()));
    return none;
}

OpenDataset open(const ExportDriver& driver, const std::string& path, DriverErrors& errors,
                 const std::string& where) {
    CPLStringList options;
    for (const std::string& option : split_words(driver.open_options)) options.AddString(option.c_str());
    OpenDataset dataset(
        GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, options.List(), nullptr));
    errors.require(dataset != nullptr, ExitCode::output, where, Message("read_back_failed"));
    return dataset;
}

}  // namespace

void verify_layer(const ExportDriver& driver, const ExportLayer& layer, OGRLayer& read,
                  const std::string& where, OGRCoordinateTransformation* transformation) {
    Verifier(driver, layer, read, where, transformation).verify();
}

void verify_layers(const ExportDriver& driver, const std::vector<ExportLayer>& layers, const Crs& crs,
                   const std::filesystem::path& written, const std::string& whole, const std::string& where) {
    DriverErrors errors;
    const Transformation transformation = make_transformation(driver, crs);
    OpenDataset dataset;
    for (const ExportLayer& layer : layers) {
        if (!dataset || driver.folder)
            dataset = open(driver, (written / file_of_layer(driver, layer, whole)).string(), errors, where);
        OGRLayer* read = driver.folder ? dataset->GetLayer(0) : dataset->GetLayerByName(layer.name.c_str());
        errors.require(read != nullptr, ExitCode::output, where,
                       Message("read_back_layer", {{"layer", layer.name}}));
        verify_layer(driver, layer, *read, where, transformation.get());
    }
    errors.require(true, ExitCode::output, where, Message("read_back_failed"));
}

}  // namespace lifang
