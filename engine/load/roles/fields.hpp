#pragma once

#include "core/message.hpp"
#include "load/site/site.hpp"
#include "load/source/source.hpp"
#include "load/text/quantities.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// One column of a layer that holds a canonical field.
struct FieldColumn {
    std::size_t position = 0;  ///< in SourceFeature::values
    std::string name;
    ColumnWriting writing;

    /// The value, without blanks around it; empty where it holds nothing. A text that was cut in a character
    /// ends in a mark (text_bytes.hpp).
    std::string_view find(const SourceFeature& feature) const;
};

/// The columns of one layer that hold the canonical fields of one role. Several columns may hold the same
/// field (OSM's `building` and `building:part`); the first that has a value counts.
class FieldMap {
  public:
    /// By name, from the table of synonyms in both languages; `chosen` (canonical → source field, from
    /// --field) comes first and alone. A name that a Shapefile cut at ten bytes counts behind whole ones, if
    /// it is the beginning of one field's names only.
    FieldMap(LayerRole role, const SourceLayer& layer, const std::map<std::string, std::string>& chosen);

    /// Looks at all values of text columns for how their numbers are written (see find_decimal_sign).
    void learn_writing(const SourceLayer& layer);

    /// The value, without blanks around it; empty when there is no such column or it holds nothing. What a
    /// cut left of a character is dropped.
    std::string_view find(const SourceFeature& feature, std::string_view canonical) const;
    /// Its columns, best first; none when there is no such column.
    const std::vector<FieldColumn>& columns(std::string_view canonical) const;
    bool has(std::string_view canonical) const { return columns_.count(canonical) > 0; }
    bool was_chosen(std::string_view canonical) const { return chosen_.count(std::string(canonical)) > 0; }
    /// What was recognised, in the table's order.
    const std::vector<InputLayer::FieldUse>& uses() const { return uses_; }

  private:
    std::map<std::string_view, std::vector<FieldColumn>> columns_;
    std::map<std::string, std::string> chosen_;
    std::vector<InputLayer::FieldUse> uses_;
};

/// What a canonical field counts or measures; nothing for names, kinds, years and answers.
std::optional<Measure> measure_of_field(std::string_view canonical);

/// The names --field may use for a role: "floor_area" …; empty for a role without fields.
std::vector<std::string> list_canonical_fields(LayerRole role);

/// A canonical field in words: "floor_area" → floor area, 建筑面积.
Message field_name(std::string_view canonical);

}  // namespace lifang
