#include "load/source/connection.hpp"

#include <filesystem>
#include <regex>

namespace lifang {

bool is_connection(std::string_view source) {
    return source.starts_with("PG:") || source.starts_with("pg:") || source.starts_with("postgresql:");
}

std::string mask_passwords(std::string text) {
    // 'it\'s' is one value; so is a bare word, in which a backslash guards the next letter
    static const std::regex keyword(
        R"(((?:^|[\s:'"&?])(?:ssl)?password\s*=\s*)('(?:[^'\\]|\\.)*'?|(?:[^\s'"&\\]|\\.)*))",
        std::regex::icase);
    static const std::regex address(R"((postgres(?:ql)?://[^:@/\s]*):[^@/\s]*@)", std::regex::icase);
    text = std::regex_replace(text, keyword, "$1***");
    return std::regex_replace(text, address, "$1:***@");
}

std::string name_of_source(const std::string& given) {
    if (!is_connection(given)) return std::filesystem::path(given).filename().string();
    static const std::regex dbname(R"(dbname\s*=\s*'?([^\s']+))");
    std::smatch found;
    return "PG:" + (std::regex_search(given, found, dbname) ? found[1].str() : std::string("database"));
}

}  // namespace lifang
