#include "publish/tables/value.hpp"

#include <sstream>

#include <fmt/format.h>

namespace lifang {

template <>
std::optional<Severity> find_word(std::string_view text) {
    for (const Severity severity : {Severity::info, Severity::warning, Severity::error})
        if (to_text(severity) == text) return severity;
    return std::nullopt;
}

std::string_view to_text(BarrierLine::Kind kind) {
    switch (kind) {
        case BarrierLine::Kind::railway:
            return "railway";
        case BarrierLine::Kind::water:
            return "water";
        case BarrierLine::Kind::wall:
            return "wall";
    }
    return "";
}

template <>
std::optional<BarrierLine::Kind> find_word(std::string_view text) {
    using Kind = BarrierLine::Kind;
    for (const Kind kind : {Kind::railway, Kind::water, Kind::wall})
        if (to_text(kind) == text) return kind;
    return std::nullopt;
}

template <>
std::optional<LayerRole> find_word(std::string_view text) {
    for (int role = 0; role <= static_cast<int>(LayerRole::unused); ++role)
        if (to_text(static_cast<LayerRole>(role)) == text) return static_cast<LayerRole>(role);
    return std::nullopt;
}

Value to_value(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return to_value(text);
}

bool from_value(const Value& value, double& number) {
    if (const auto* real = std::get_if<double>(&value)) return number = *real, true;
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return number = static_cast<double>(*integer), true;
    return false;
}

bool from_value(const Value& value, std::string& text) {
    text.clear();
    if (const auto* found = std::get_if<std::string>(&value)) text = *found;
    return std::holds_alternative<std::string>(value) || std::holds_alternative<std::monostate>(value);
}

bool from_value(const Value& value, std::vector<std::string>& words) {
    std::string text;
    if (!from_value(value, text)) return false;
    std::istringstream stream(text);
    words.clear();
    for (std::string word; stream >> word;) words.push_back(word);
    return true;
}

std::string describe(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto* real = std::get_if<double>(&value)) return fmt::format("{}", *real);
    if (const auto* text = std::get_if<std::string>(&value)) return "'" + *text + "'";
    return "NULL";
}

}  // namespace lifang
