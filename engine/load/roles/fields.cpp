#include "load/roles/fields.hpp"

#include "core/catalogue.hpp"
#include "core/utf8.hpp"
#include "load/roles/synonyms.hpp"
#include "load/text/bytes.hpp"
#include "load/text/fold_name.hpp"
#include "load/text/forms.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace lifang {
namespace {

constexpr std::size_t dbf_name = 10;  // bytes of a field's name in a Shapefile's table

/// Whether a name fills a Shapefile's ten bytes, in UTF-8 or (two bytes for a Chinese character) in GBK, so
/// that the next character would not fit: it may be the beginning of a longer name.
bool may_be_cut(std::string_view field) {
    std::size_t utf8_bytes = 0, gbk_bytes = 0;
    bool is_chinese = false;
    for (const char32_t c : to_characters(field)) {
        is_chinese = is_chinese || c >= 0x80;
        utf8_bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        gbk_bytes += c < 0x80 ? 1 : 2;
    }
    if (!is_chinese) return utf8_bytes == dbf_name;
    constexpr std::size_t utf8_character = 3, gbk_character = 2;
    return (utf8_bytes <= dbf_name && utf8_bytes + utf8_character > dbf_name) ||
           (gbk_bytes <= dbf_name && gbk_bytes + gbk_character > dbf_name);
}

bool begins_one_of(std::string_view folded, const std::vector<std::string_view>& names) {
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return name.starts_with(folded); });
}

/// Whether a cut name can only be this field's: “建筑面” of 建筑面积.
bool is_beginning_of(std::string_view folded, const Synonyms& wanted) {
    if (folded.empty() || !begins_one_of(folded, wanted.names)) return false;
    for (const Synonyms& other : field_synonyms())
        if (other.role == wanted.role && other.canonical != wanted.canonical &&
            begins_one_of(folded, other.names))
            return false;
    return true;
}

bool is_whole_name(std::string_view folded, LayerRole role) {
    for (const Synonyms& entry : field_synonyms())
        if (entry.role == role &&
            std::find(entry.names.begin(), entry.names.end(), folded) != entry.names.end())
            return true;
    return false;
}

}  // namespace

std::optional<Measure> measure_of_field(std::string_view canonical) {
    using enum Measure;
    constexpr std::array<std::pair<std::string_view, Measure>, 8> fields = {{{"floor_area", area},
                                                                             {"height", length},
                                                                             {"radius", length},
                                                                             {"levels", storeys},
                                                                             {"households", households},
                                                                             {"residents", people},
                                                                             {"parking_spaces", spaces},
                                                                             {"capacity", places}}};
    for (const auto& [field, measure] : fields)
        if (field == canonical) return measure;
    return std::nullopt;
}

std::string_view FieldColumn::find(const SourceFeature& feature) const {
    return trim(feature.values[position]);
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
        std::vector<std::size_t> found;
        if (const auto by_hand = chosen.find(std::string(entry.canonical)); by_hand != chosen.end()) {
            if (const auto column = layer.find_field(by_hand->second)) found.push_back(*column);
        } else {
            for (const std::string_view name : entry.names)
                for (std::size_t i = 0; i < folded.size(); ++i)
                    if (!taken[i] && folded[i] == name) found.push_back(i);
            for (std::size_t i = 0; i < folded.size(); ++i)
                if (!taken[i] && may_be_cut(layer.fields[i]) && !is_whole_name(folded[i], role) &&
                    is_beginning_of(folded[i], entry))
                    found.push_back(i);
        }
        if (found.empty()) continue;
        const auto measure = measure_of_field(entry.canonical);
        std::vector<FieldColumn>& columns = columns_[entry.canonical];
        for (const std::size_t position : found) {
            const std::string& name = layer.fields[position];
            FieldColumn column{position, name, {}};
            if (measure) column.writing.unit = unit_of_column(name, *measure);
            column.writing.is_number = position < layer.is_number.size() && layer.is_number[position];
            column.writing.is_per_cent = is_in_per_cent(name);
            columns.push_back(std::move(column));
            uses_.push_back({std::string(entry.canonical), name});
        }
    }
}

void FieldMap::learn_writing(const SourceLayer& layer) {
    for (auto& [canonical, columns] : columns_) {
        if (!measure_of_field(canonical)) continue;
        for (FieldColumn& column : columns) {
            if (column.writing.is_number) continue;
            bool has_points = false, has_commas = false;
            for (const SourceFeature& feature : layer.features) {
                const std::string_view text = column.find(feature);
                if (text.find_first_of(".,") == std::string_view::npos) continue;
                const DecimalSign sign = find_decimal_sign(text);
                has_points = has_points || sign == DecimalSign::point;
                has_commas = has_commas || sign == DecimalSign::comma;
            }
            if (has_points != has_commas)
                column.writing.decimal_sign = has_points ? DecimalSign::point : DecimalSign::comma;
        }
    }
}

const std::vector<FieldColumn>& FieldMap::columns(std::string_view canonical) const {
    static const std::vector<FieldColumn> none;
    const auto found = columns_.find(canonical);
    return found == columns_.end() ? none : found->second;
}

std::string_view FieldMap::find(const SourceFeature& feature, std::string_view canonical) const {
    for (const FieldColumn& column : columns(canonical))
        if (const std::string_view value = drop_cut_mark(column.find(feature)); !value.empty()) return value;
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
