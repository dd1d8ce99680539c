#include "load/ledger/table.hpp"

#include "core/error.hpp"
#include "load/source/content_hash.hpp"
#include "load/text/forms.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

using Row = std::vector<std::string>;
using Chosen = std::map<std::string, std::string>;

FieldMap map_fields(const Row& names, const Chosen& chosen) {
    SourceLayer layer;
    layer.fields = names;
    return {LayerRole::ledger, layer, chosen};
}

std::size_t count_known(const FieldMap& fields) {
    if (!fields.has("id") && !fields.has("name")) return 0;
    std::set<std::string> canonical;
    for (const InputLayer::FieldUse& use : fields.uses()) canonical.insert(use.canonical);
    return canonical.size();
}

/// The lower row's names where it has any, under the upper's.
Row merge_rows(const Row& upper, const Row& lower) {
    Row merged = upper;
    merged.resize(std::max(upper.size(), lower.size()));
    for (std::size_t i = 0; i < lower.size(); ++i)
        if (!trim(lower[i]).empty()) merged[i] = lower[i];
    return merged;
}

std::size_t count_filled(const Row& row) {
    return static_cast<std::size_t>(
        std::count_if(row.begin(), row.end(), [](const std::string& cell) { return !trim(cell).empty(); }));
}

/// 合计 and its like stand in one of the first cells of a row of sums.
bool is_total(const Row& row) {
    constexpr std::array<std::string_view, 6> sums = {"合计", "总计", "小计", "共计", "汇总", "total"};
    constexpr std::size_t first_cells = 3;
    for (std::size_t i = 0; i < std::min(row.size(), first_cells); ++i) {
        std::string word = fold_case(fold_width(row[i]));
        std::erase_if(word, [](char c) { return c == ' ' || c == ':'; });
        if (std::find(sums.begin(), sums.end(), word) != sums.end()) return true;
    }
    return false;
}

[[noreturn]] void refuse_headless(const std::string& source, const std::vector<Sheet>& sheets) {
    std::vector<Message> seen;
    constexpr std::size_t few = 3;
    for (const Sheet& sheet : sheets)
        for (std::size_t i = 0; i < std::min(sheet.rows.size(), few); ++i)
            seen.push_back(
                Message("row_of_sheet", {{"sheet", sheet.name},
                                         {"row", i + 1},
                                         {"cells", fmt::format("{}", fmt::join(sheet.rows[i], " | "))}}));
    throw Error(ExitCode::input, source,
                seen.empty() ? Message("ledger_empty") : Message("ledger_without_header", {{"rows", seen}}));
}

SourceLayer make_layer(const SourcePath& path, const Sheet& sheet, const Header& header) {
    SourceLayer layer;
    layer.name = sheet.name;
    layer.title = sheet.name == path.stem ? path.stem : path.stem + ":" + sheet.name;
    layer.source = path;
    layer.hash = hash_content(path.files);
    layer.is_table = true;
    layer.fields = header.names;
    for (std::size_t i = header.first_data_row; i < sheet.rows.size(); ++i) {
        if (count_filled(sheet.rows[i]) == 0) continue;
        SourceFeature& feature = layer.features.emplace_back();
        feature.fid = static_cast<std::int64_t>(i + 1);
        feature.values = sheet.rows[i];
        feature.values.resize(layer.fields.size());
    }
    return layer;
}

KnownLayer know(SourceLayer source, const Chosen& chosen) {
    KnownLayer layer(std::move(source));
    layer.role = LayerRole::ledger;
    layer.was_named = true;
    FieldMap fields(LayerRole::ledger, layer.source, chosen);
    fields.learn_writing(layer.source);
    for (const auto& [canonical, column] : chosen)
        if (!column.empty() && !fields.has(canonical))
            throw Error(ExitCode::input, fmt::format("--field ledger.{}={}", canonical, column),
                        Message("ledger_no_such_column",
                                {{"column", column},
                                 {"columns", fmt::format("{}", fmt::join(layer.source.fields, ", "))}}));
    for (const SourceFeature& feature : layer.source.features) {
        const bool is_unnamed = fields.find(feature, "id").empty() && fields.find(feature, "name").empty();
        const bool is_note = is_unnamed && count_filled(feature.values) == 1;
        const bool is_header = feature.values == layer.source.fields;
        layer.parts.push_back(is_note || is_header || is_total(feature.values) ? Part::none : Part::compound);
    }
    layer.fields.emplace(LayerRole::ledger, std::move(fields));
    return layer;
}

}  // namespace

std::optional<Header> find_header(const TextRows& rows, const Chosen& chosen) {
    constexpr std::size_t looked_at = 20, fewest = 2;
    std::optional<Header> best;
    const auto consider = [&](Row names, std::size_t first_data_row) {
        for (std::string& name : names) name = trim(name);
        const std::size_t known = count_known(map_fields(names, chosen));
        if (known >= fewest && (!best || known > best->known))
            best = Header{first_data_row, std::move(names), known};
    };
    const std::size_t end = std::min(rows.size(), looked_at);
    for (std::size_t i = 0; i < end; ++i) consider(rows[i], i + 1);
    for (std::size_t i = 0; i + 1 < end; ++i) consider(merge_rows(rows[i], rows[i + 1]), i + 2);
    if (!best) return best;
    std::size_t widest = best->names.size();
    for (const Row& row : rows) widest = std::max(widest, row.size());
    best->names.resize(widest);
    return best;
}

KnownLayer read_ledger(const std::string& source, const Chosen& chosen, const Run& run) {
    const SourcePath path = locate(source).front();
    const std::vector<Sheet> sheets = read_sheets(path, run);
    std::vector<std::pair<const Sheet*, Header>> ledgers;
    std::vector<std::string> names;
    for (const Sheet& sheet : sheets)
        if (auto header = find_header(sheet.rows, chosen)) {
            ledgers.emplace_back(&sheet, std::move(*header));
            names.push_back(sheet.name);
        }
    if (ledgers.empty()) refuse_headless(source, sheets);
    if (ledgers.size() > 1)
        throw Error(
            ExitCode::input, source,
            Message("ledger_in_several_sheets", {{"sheets", fmt::format("{}", fmt::join(names, ", "))}}));
    SourceLayer layer = make_layer(path, *ledgers.front().first, ledgers.front().second);
    if (layer.features.empty()) throw Error(ExitCode::input, source, Message("ledger_without_rows"));
    return know(std::move(layer), chosen);
}

}  // namespace lifang
