#pragma once

#include "core/message.hpp"
#include "load/site.hpp"
#include "load/source.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// The columns of one layer that hold the canonical fields of one role. Several columns may hold the same
/// field (OSM's `building` and `building:part`); the first that has a value counts.
class FieldMap {
  public:
    /// By name, from the table of synonyms in both languages; `chosen` (canonical → source field, from
    /// --field) comes first and alone.
    FieldMap(LayerRole role, const SourceLayer& layer, const std::map<std::string, std::string>& chosen);

    /// The value, without blanks around it; empty when there is no such column or it holds nothing.
    std::string_view find(const SourceFeature& feature, std::string_view canonical) const;
    /// The values of all its columns that hold one.
    std::vector<std::string_view> values(const SourceFeature& feature, std::string_view canonical) const;
    /// What a number of the field stands for, from its first column's name: 10,000 in 建筑面积（万平方米）,
    /// else 1.
    double unit(std::string_view canonical) const;
    bool has(std::string_view canonical) const { return columns_.count(canonical) > 0; }
    bool was_chosen(std::string_view canonical) const { return chosen_.count(std::string(canonical)) > 0; }
    /// What was recognised, in the table's order.
    const std::vector<InputLayer::FieldUse>& uses() const { return uses_; }

  private:
    std::map<std::string_view, std::vector<std::size_t>> columns_;
    std::map<std::string, std::string> chosen_;
    std::vector<InputLayer::FieldUse> uses_;
};

/// The names --field may use for a role: "floor_area" …; empty for a role without fields.
std::vector<std::string> list_canonical_fields(LayerRole role);

/// A canonical field in words: "floor_area" → floor area, 建筑面积.
Message field_name(std::string_view canonical);

/// Lower case and half width, without blanks, '_', '-', ':', brackets' contents and units: how names are
/// compared.
std::string fold_name(std::string_view name);
/// 10,000 for a name that ends in 万平方米, 万㎡ …, else 1.
double unit_of_field(std::string_view name);

}  // namespace lifang
