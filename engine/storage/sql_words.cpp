#include "storage/sql_words.hpp"

namespace lifang {
namespace {

std::string quoted(std::string_view text, char quote) {
    std::string result(1, quote);
    for (const char character : text) result.append(character == quote ? 2 : 1, character);
    return result + quote;
}

}  // namespace

std::string sql_name(std::string_view name) { return quoted(name, '"'); }
std::string sql_text(std::string_view text) { return quoted(text, '\''); }

}  // namespace lifang
