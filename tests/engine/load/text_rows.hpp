#pragma once

#include <optional>

namespace lifang::testing {

/// A text as somebody writes it into a table, and what it means; `unknown` where a reader cannot know.
template <class Value>
struct Row {
    const char* text;
    std::optional<Value> meaning;
};
inline constexpr auto unknown = std::nullopt;

}  // namespace lifang::testing
