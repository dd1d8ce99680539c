#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace lifang {

/// The codes of an enumeration in the order of its values: what plan files, options and JSON call them.
/// Stands once, beside the enumeration:
///
///     template <>
///     inline constexpr auto codes_of<Severity> = make_codes({"info", "warning", "error"});
///
/// What people call a code is in core/code_words.hpp.
template <class E>
inline constexpr std::nullptr_t codes_of = nullptr;

template <std::size_t n>
consteval std::array<std::string_view, n> make_codes(const std::string_view (&codes)[n]) {
    return std::to_array(codes);
}

/// An enumeration that has codes.
template <class E>
concept Coded = std::is_enum_v<E> && requires {
    codes_of<E>.size();
};

template <Coded E>
constexpr std::string_view to_text(E value) {
    return codes_of<E>[static_cast<std::size_t>(value)];
}

/// The value that has this code, exactly.
template <Coded E>
constexpr std::optional<E> find_code(std::string_view code) {
    const auto& codes = codes_of<E>;
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end()) return std::nullopt;
    return static_cast<E>(found - codes.begin());
}

}  // namespace lifang
