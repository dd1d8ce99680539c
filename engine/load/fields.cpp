#include "load/fields.hpp"

#include "core/catalogue.hpp"
#include "load/synonyms.hpp"
#include "load/text_forms.hpp"

#include <algorithm>

namespace lifang {
namespace {

/// What a name takes up in a Shapefile's table, whose names are cut at ten bytes: one for ASCII, two for a
/// Chinese character in GBK. A field of nine or ten may be the beginning of a longer name.
bool may_be_cut(std::string_view field) {
    constexpr std::size_t dbf_name = 10;
    const std::u32string characters = to_characters(field);
    std::size_t gbk_bytes = 0;
    for (const char32_t c : characters) gbk_bytes += c < 0x80 ? 1 : 2;
    const bool is_chinese = gbk_bytes > characters.size();
    return gbk_bytes == dbf_name || (is_chinese && gbk_bytes == dbf_name - 1);
}

/// "parking_sp" is the beginning of parking_spaces, 小区物业管 of 小区物业管理方式.
bool is_called(const std::string& field, const std::string& folded, std::string_view name) {
    return folded == name || (may_be_cut(field) && !folded.empty() && name.starts_with(folded));
}

/// Units that offices write behind a field's name, longest first.
constexpr std::string_view unit_endings[] = {"万平方米", "平方米", "万平米", "平米", "万㎡",
                                             "万m²",     "万m2",   "㎡",     "m²"};

}  // namespace

std::string fold_name(std::string_view name) {
    std::string folded;
    const std::string narrow = fold_case(fold_width(name));  // 建筑面积（平方米）
    for (const char c : narrow.substr(0, narrow.find_first_of("([")))
        if (std::string_view(" \t\r\n_-:@*").find(c) == std::string_view::npos) folded += c;
    for (const std::string_view unit : unit_endings)
        if (folded.size() > unit.size() && folded.ends_with(unit)) {
            folded.resize(folded.size() - unit.size());
            break;
        }
    return folded;
}

double unit_of_field(std::string_view name) {
    constexpr double ten_thousand = 1e4;
    const std::string narrow = fold_case(fold_width(name));
    for (const std::string_view unit : {"万平", "万㎡", "万m"})
        if (narrow.find(unit) != std::string::npos) return ten_thousand;
    return 1.0;
}

FieldMap::FieldMap(LayerRole role, const SourceLayer& layer, const std::map<std::string, std::string>& chosen)
    : chosen_(chosen) {
    std::vector<std::string> folded;
    for (const std::string& field : layer.fields) folded.push_back(fold_name(field));
    // A column chosen by hand for one thing is not guessed to be another.
    std::vector<bool> taken(layer.fields.size(), false);
    for (const auto& [canonical, field] : chosen)
        if (const auto column = layer.find_field(field)) taken[*column] = true;
    for (const Synonyms& entry : field_synonyms()) {
        if (entry.role != role) continue;
        std::vector<std::size_t> columns;
        if (const auto by_hand = chosen.find(std::string(entry.canonical)); by_hand != chosen.end()) {
            if (const auto column = layer.find_field(by_hand->second)) columns.push_back(*column);
        } else {
            for (const std::string_view name : entry.names)
                for (std::size_t i = 0; i < folded.size(); ++i)
                    if (!taken[i] && is_called(layer.fields[i], folded[i], name)) columns.push_back(i);
        }
        if (columns.empty()) continue;
        for (const std::size_t column : columns)
            uses_.push_back({std::string(entry.canonical), layer.fields[column]});
        columns_.emplace(entry.canonical, std::move(columns));
    }
}

double FieldMap::unit(std::string_view canonical) const {
    for (const InputLayer::FieldUse& use : uses_)
        if (use.canonical == canonical) return unit_of_field(use.field);
    return 1.0;
}

std::vector<std::string_view> FieldMap::values(const SourceFeature& feature,
                                               std::string_view canonical) const {
    std::vector<std::string_view> all;
    const auto found = columns_.find(canonical);
    if (found == columns_.end()) return all;
    for (const std::size_t column : found->second)
        if (const std::string_view value = trim(feature.values[column]); !value.empty()) all.push_back(value);
    return all;
}

std::string_view FieldMap::find(const SourceFeature& feature, std::string_view canonical) const {
    const auto found = columns_.find(canonical);
    if (found == columns_.end()) return {};
    for (const std::size_t column : found->second)
        if (const std::string_view value = trim(feature.values[column]); !value.empty()) return value;
    return {};
}

std::vector<std::string> list_canonical_fields(LayerRole role) {
    std::vector<std::string> names;
    for (const Synonyms& entry : field_synonyms())
        if (entry.role == role) names.emplace_back(entry.canonical);
    return names;
}

Message field_name(std::string_view canonical) {
    const CatalogueEntry* entry = find_message("field_" + std::string(canonical));
    return entry ? Message(entry->code, {}) : Message::verbatim(std::string(canonical));
}

}  // namespace lifang
