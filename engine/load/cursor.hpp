#pragma once

#include "load/findings.hpp"
#include "load/recognise.hpp"
#include "load/text_forms.hpp"
#include "load/values.hpp"

#include <string_view>

namespace lifang {

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

    /// The value read by `read`. A text it cannot read is unknown, with a warning unless it says so itself
    /// (marks_unknown).
    template <class Read>
    auto value(std::string_view canonical, Read read) const -> decltype(read(std::string_view{})) {
        const std::string_view given = text(canonical);
        if (given.empty()) return std::nullopt;
        auto result = read(given);
        if (!result && !marks_unknown(given))
            tell(Severity::warning, "unreadable_value",
                 Message("unreadable_value", {{"field", field_name(canonical)}, {"value", given}}));
        return result;
    }

    void tell(Severity severity, const char* code, const Message& message) const {
        issues_.push_back(make_finding(severity, code, source_, message));
    }

  private:
    const TagColumns& tags_;
    const SourceFeature& feature_;
    const FieldMap& fields_;
    const SourceLayer& layer_;
    Issues& issues_;
    Source source_;
};

}  // namespace lifang
