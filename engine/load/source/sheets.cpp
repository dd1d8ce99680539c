#include "load/source/sheets.hpp"

#include "core/error.hpp"
#include "load/source/book_formulas.hpp"
#include "load/source/gdal_ogr.hpp"
#include "load/source/zip.hpp"
#include "load/text/forms.hpp"
#include "storage/drivers.hpp"

#include <array>
#include <fstream>
#include <sstream>

#include <cpl_conv.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

constexpr std::array<std::string_view, 3> text_endings = {".csv", ".tsv", ".txt"};
constexpr std::array<std::string_view, 3> book_endings = {".xlsx", ".xls", ".ods"};
constexpr std::uintmax_t largest_table = 512ull << 20;
constexpr std::uintmax_t largest_book = 1ull << 30;  // unpacked

bool ends_like(const std::string& path, const std::array<std::string_view, 3>& endings) {
    const std::string folded = fold_case(path);
    for (const std::string_view ending : endings)
        if (folded.ends_with(ending)) return true;
    return false;
}

Sheet read_text_file(const SourcePath& source) {
    std::ifstream file(source.path, std::ios::binary);
    if (!file) throw Error(ExitCode::input, source.given, Message("unreadable_file"));
    std::stringstream bytes;
    bytes << file.rdbuf();
    return {source.stem, read_csv(decode_text_file(bytes.str()))};
}

/// Every row is data and every cell a text, for as long as it lives: which row is the header we decide
/// ourselves.
class RawCells {
  public:
    RawCells() {
        for (const char* option : headers) CPLSetThreadLocalConfigOption(option, "DISABLE");
        for (const char* option : types) CPLSetThreadLocalConfigOption(option, "STRING");
    }
    ~RawCells() {
        for (const char* option : headers) CPLSetThreadLocalConfigOption(option, nullptr);
        for (const char* option : types) CPLSetThreadLocalConfigOption(option, nullptr);
    }
    RawCells(const RawCells&) = delete;
    RawCells& operator=(const RawCells&) = delete;

  private:
    static constexpr std::array headers = {"OGR_XLSX_HEADERS", "OGR_XLS_HEADERS", "OGR_ODS_HEADERS"};
    static constexpr std::array types = {"OGR_XLSX_FIELD_TYPES", "OGR_XLS_FIELD_TYPES",
                                         "OGR_ODS_FIELD_TYPES"};
};

Sheet read_sheet(OGRLayerH layer, const Run& run) {
    Sheet sheet;
    sheet.name = OGR_L_GetName(layer);
    const int columns = OGR_FD_GetFieldCount(OGR_L_GetLayerDefn(layer));
    while (const FeatureHandle feature{OGR_L_GetNextFeature(layer)}) {
        run.check_stop();
        auto& row = sheet.rows.emplace_back(static_cast<std::size_t>(columns));
        for (int i = 0; i < columns; ++i)
            if (OGR_F_IsFieldSetAndNotNull(feature.get(), i))
                row[static_cast<std::size_t>(i)] = OGR_F_GetFieldAsString(feature.get(), i);
    }
    return sheet;
}

std::vector<Sheet> read_book(const SourcePath& source, const Run& run) {
    const GdalMessages messages;
    const RawCells raw;
    register_drivers();
    if (!fold_case(source.path).ends_with(".xls")) require_harmless_archive(source.path, largest_book);
    require_stored_values(source.path, source.given);
    const char* const drivers[] = {"XLSX", "XLS", "ODS", nullptr};
    const Dataset book(
        GDALOpenEx(source.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    if (!book)
        throw Error(ExitCode::input, source.given,
                    messages.failures().empty()
                        ? Message("not_a_table")
                        : Message("not_a_table_says_gdal", {{"cause", messages.failures().front()}}));
    std::vector<Sheet> sheets;
    std::vector<std::string> names;
    for (int i = 0; i < GDALDatasetGetLayerCount(book.get()); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(book.get(), i);
        names.emplace_back(OGR_L_GetName(layer));
        if (source.layer.empty() || source.layer == names.back()) sheets.push_back(read_sheet(layer, run));
    }
    if (sheets.empty() && !source.layer.empty())
        throw Error(ExitCode::input, source.given,
                    Message("no_such_sheet", {{"sheet", source.layer},
                                              {"sheets", fmt::format("{}", fmt::join(names, ", "))}}));
    if (!messages.failures().empty())
        throw Error(ExitCode::input, source.given,
                    Message("table_damaged", {{"cause", messages.failures().front()}}));
    return sheets;
}

}  // namespace

bool is_table_file(const std::string& path) {
    return ends_like(path, text_endings) || ends_like(path, book_endings);
}

std::vector<Sheet> read_sheets(const SourcePath& source, const Run& run) {
    if (!source.files.empty() && std::filesystem::file_size(source.files.front()) > largest_table)
        throw Error(ExitCode::input, source.given,
                    Message("ledger_too_large", {{"most", largest_table >> 20}}));
    if (ends_like(source.path, text_endings)) return {read_text_file(source)};
    return read_book(source, run);
}

}  // namespace lifang
