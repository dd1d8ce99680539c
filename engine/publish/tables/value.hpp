#pragma once

#include "core/codes.hpp"
#include "core/quantity.hpp"
#include "evaluate/layout/stored_label.hpp"

#include <cmath>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace lifang {

/// One cell of a table; the first alternative is NULL: unknown.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

enum class ValueType { integer, real, text };

/// The type of column a C++ type is kept in.
template <class T>
struct ColumnOf {
    static constexpr ValueType type = std::is_integral_v<T> ? ValueType::integer
                                      : Coded<T>            ? ValueType::text
                                                            : ValueType::real;  // double, quantities, money
};
template <>
struct ColumnOf<std::string> {
    static constexpr ValueType type = ValueType::text;
};
template <>
struct ColumnOf<StoredLabel> : ColumnOf<std::string> {};
template <>
struct ColumnOf<std::vector<std::string>> {
    static constexpr ValueType type = ValueType::text;
};
template <Coded E>
struct ColumnOf<std::vector<E>> : ColumnOf<std::string> {};
template <class T>
struct ColumnOf<std::optional<T>> : ColumnOf<T> {};

/// To and from a cell. Empty text and numbers that are none are NULL; lists of words are one text, separated
/// by blanks. from_value() returns false when the cell holds something else than the type, NULL where a value
/// must be included.
template <std::integral T>
Value to_value(T number) {
    return static_cast<std::int64_t>(number);
}
inline Value to_value(double number) { return std::isfinite(number) ? Value(number) : Value(); }
inline Value to_value(const std::string& text) { return text.empty() ? Value() : Value(text); }
inline Value to_value(const StoredLabel& label) { return to_value(label.text()); }
template <class Unit>
Value to_value(Quantity<Unit> quantity) {
    return to_value(quantity.value);
}
inline Value to_value(Cny money) { return money.yuan(); }
Value to_value(const std::vector<std::string>& words);
template <Coded E>
Value to_value(E word) {
    return std::string(to_text(word));
}
template <Coded E>
Value to_value(const std::vector<E>& codes) {
    std::vector<std::string> words;
    for (const E code : codes) words.emplace_back(to_text(code));
    return to_value(words);
}
template <class T>
Value to_value(const std::optional<T>& value) {
    return value ? to_value(*value) : Value();
}

template <std::integral T>
bool from_value(const Value& value, T& number) {
    const auto* found = std::get_if<std::int64_t>(&value);
    if (found) number = static_cast<T>(*found);
    return found != nullptr;
}
bool from_value(const Value& value, double& number);
bool from_value(const Value& value, std::string& text);
bool from_value(const Value& value, std::vector<std::string>& words);
inline bool from_value(const Value& value, StoredLabel& label) {
    std::string text;
    const bool found = from_value(value, text);
    label = StoredLabel(std::move(text));
    return found;
}
template <class Unit>
bool from_value(const Value& value, Quantity<Unit>& quantity) {
    return from_value(value, quantity.value);
}
inline bool from_value(const Value& value, Cny& money) {
    double yuan = 0.0;
    const bool found = from_value(value, yuan);
    money = Cny::from_yuan(yuan);
    return found;
}
template <Coded E>
bool from_value(const Value& value, E& word) {
    const auto* text = std::get_if<std::string>(&value);
    const auto found = text ? find_code<E>(*text) : std::nullopt;
    if (found) word = *found;
    return found.has_value();
}
template <Coded E>
bool from_value(const Value& value, std::vector<E>& codes) {
    std::vector<std::string> words;
    if (!from_value(value, words)) return false;
    codes.clear();
    for (const std::string& word : words) {
        const auto found = find_code<E>(word);
        if (!found) return false;
        codes.push_back(*found);
    }
    return true;
}
template <class T>
bool from_value(const Value& value, std::optional<T>& target) {
    target.reset();
    if (std::holds_alternative<std::monostate>(value)) return true;
    T held{};
    if (!from_value(value, held)) return false;
    target = std::move(held);
    return true;
}

/// For messages: NULL, 12, 'text'.
std::string describe(const Value& value);

}  // namespace lifang
