#include "publish/export/text.hpp"

#include "core/utf8.hpp"
#include "load/text/forms.hpp"
#include "publish/files/driver_errors.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include <cpl_string.h>

namespace lifang {
namespace {

/// CP936 is Windows' GBK, and the name iconv and GDAL know it by.
std::string recode(const std::string& text, const char* from, const char* to) {
    DriverErrors warnings;  // about what is lost, which the callers look at themselves
    char* recoded = CPLRecode(text.c_str(), from, to);
    std::string result = recoded;
    CPLFree(recoded);
    return result;
}

std::size_t count_bytes(const std::string& text, Encoding encoding) {
    return encoding == Encoding::gbk ? recode(text, "UTF-8", "CP936").size() : text.size();
}

bool is_number(std::string_view text) {
    double number = 0.0;
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && stop == end;
}

bool begins_formula(std::string_view text) {
    constexpr std::string_view starts[] = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    return !is_number(text) &&
           std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

}  // namespace

std::string held_part(const std::string& text, Encoding encoding) {
    return encoding == Encoding::utf8 ? text : recode(recode(text, "UTF-8", "CP936"), "CP936", "UTF-8");
}

std::string cut_text(const std::string& text, std::size_t bytes, Encoding encoding) {
    std::string cut = text;
    while (count_bytes(cut, encoding) > bytes) cut.resize(count_fitting_bytes(cut, cut.size() - 1));
    return cut;
}

std::string escape_formula(const std::string& text) {
    // spreadsheets drop blanks before a text, and so they do with a mark of byte order
    return begins_formula(text) || begins_formula(trim(text)) ? "'" + text : text;
}

std::string quote_csv(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string replace_controls(const std::string& text) {
    constexpr const char* replacement = "\xEF\xBF\xBD";  // U+FFFD
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const auto character = next_character(text, at);
        const bool held = character && (*character >= 0x20 || *character == '\t' || *character == '\n') &&
                          (*character & 0xfffe) != 0xfffe;
        if (held)
            kept.append(text, start, at - start);
        else if (character != '\r')
            kept += replacement;
        else if (at == text.size() || text[at] != '\n')
            kept += '\n';
    }
    return kept;
}

}  // namespace lifang
