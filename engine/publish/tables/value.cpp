#include "publish/tables/value.hpp"

#include <sstream>

#include <fmt/format.h>

namespace lifang {

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
