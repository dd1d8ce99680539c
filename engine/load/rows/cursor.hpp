#pragma once

#include "load/roles/recognise.hpp"
#include "load/site/findings.hpp"
#include "load/text/bytes.hpp"
#include "load/text/forms.hpp"
#include "load/text/values.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <type_traits>

namespace lifang {

/// Whether two columns of one figure tell different things; what one of them rounds to thousands is no
/// difference.
template <class Value>
bool disagree(const Value& a, const Value& b) {
    if constexpr (std::is_arithmetic_v<Value> && !std::is_same_v<Value, bool>) {
        constexpr double rounding = 0.01;
        const double first = static_cast<double>(a), second = static_cast<double>(b);
        return std::abs(first - second) > rounding * std::max(std::abs(first), std::abs(second));
    } else {
        return a != b;
    }
}

/// One feature being read: its canonical fields, and where to complain. Lives no longer than layer and
/// issues.
class Cursor {
  public:
    Cursor(const KnownLayer& layer, const SourceFeature& feature, LayerRole role, Issues& issues)
        : tags_(layer.tags),
          feature_(feature),
          fields_(layer.fields_of(role)),
          layer_(layer.source),
          issues_(issues),
          source_{layer.source.title, feature.fid} {}

    const Source& source() const { return source_; }
    const FieldMap& fields() const { return fields_; }
    const SourceFeature& feature() const { return feature_; }
    std::string_view text(std::string_view canonical) const { return fields_.find(feature_, canonical); }
    std::string_view tag(std::string_view key) const { return tags_.find(feature_, key); }
    std::string_view layer_name() const { return layer_.name; }
    /// Yes or no, where somebody said so: not where the cell is empty, nor for the "F" that extract services
    /// write for every tag that is missing.
    std::optional<bool> flag(std::string_view canonical) const {
        const std::string_view given = text(canonical);
        if (given.empty() || marks_unknown(given)) return std::nullopt;
        const bool told = read_flag(given);
        return told || !tags_.is_extract() ? std::optional(told) : std::nullopt;
    }
    /// A text that names something: empty for "/", "无" and the like.
    std::string_view name(std::string_view canonical) const {
        const std::string_view given = text(canonical);
        return marks_unknown(given) ? std::string_view{} : given;
    }

    /// The value read by `read`, which gets a text and, if it wants it, how the column's numbers are written;
    /// of several columns the first that tells one. A text it cannot read is unknown, with a warning unless
    /// it says so itself (marks_unknown); a column that tells another value than the one that counts is told,
    /// too.
    template <class Read>
    auto value(std::string_view canonical, Read read) const {
        decltype(read_with(read, std::string_view{}, ColumnWriting{})) result;
        const FieldColumn* taken = nullptr;
        std::string_view told;
        for (const FieldColumn& column : fields_.columns(canonical)) {
            const std::string_view text = column.find(feature_);
            if (text.empty()) continue;
            const auto found = read_with(read, text, column.writing);
            if (!found && !taken && !marks_unknown(text)) tell_unreadable(canonical, text);
            if (!found) continue;
            if (taken && disagree(*result, *found)) tell_disagreement(canonical, *taken, told, column, text);
            if (taken) continue;
            result = found;
            taken = &column;
            told = text;
        }
        return result;
    }

    void tell_unreadable(std::string_view canonical, std::string_view text) const {
        tell(Severity::warning, "unreadable_value",
             Message("unreadable_value", {{"field", field_name(canonical)}, {"value", drop_cut_mark(text)}}));
    }

    void tell(Severity severity, const char* code, const Message& message) const {
        issues_.push_back(make_finding(severity, code, source_, message));
    }

  private:
    template <class Read>
    static auto read_with(const Read& read, std::string_view text, const ColumnWriting& writing) {
        if constexpr (std::is_invocable_v<Read, std::string_view, const ColumnWriting&>)
            return read(text, writing);
        else
            return read(text);
    }

    void tell_disagreement(std::string_view canonical, const FieldColumn& taken, std::string_view told,
                           const FieldColumn& other, std::string_view also_told) const {
        tell(Severity::warning, "columns_disagree",
             Message("columns_disagree", {{"field", field_name(canonical)},
                                          {"column", taken.name},
                                          {"value", told},
                                          {"other_column", other.name},
                                          {"other_value", also_told}}));
    }

    const TagColumns& tags_;
    const SourceFeature& feature_;
    const FieldMap& fields_;
    const SourceLayer& layer_;
    Issues& issues_;
    Source source_;
};

}  // namespace lifang
