#pragma once

#include "partition/graph/layout.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace lifang {

/// What a layout of a plan is called: a label of ours, or the words that somebody wrote over it in another
/// program. Those are kept and shown as they stand.
class StoredLabel {
  public:
    StoredLabel(LayoutLabel label = LayoutLabel::trade_off) : text_(to_text(label)) {}
    explicit StoredLabel(std::string text) : text_(std::move(text)) {}

    const std::string& text() const { return text_; }

    friend bool operator==(const StoredLabel&, const StoredLabel&) = default;
    friend bool operator==(const StoredLabel& one, LayoutLabel label) { return one.text_ == to_text(label); }

  private:
    std::string text_;
};

inline std::string_view to_text(const StoredLabel& label) { return label.text(); }

}  // namespace lifang
