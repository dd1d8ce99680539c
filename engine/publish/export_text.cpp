#include "publish/export_text.hpp"

#include "publish/driver_errors.hpp"

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

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

bool can_hold(const std::string& text, Encoding encoding) {
    return encoding == Encoding::utf8 || recode(recode(text, "UTF-8", "CP936"), "CP936", "UTF-8") == text;
}

std::string cut_text(const std::string& text, std::size_t bytes, Encoding encoding) {
    std::string cut = text;
    while (count_bytes(cut, encoding) > bytes) {
        std::size_t end = cut.size() - 1;
        while (end > 0 && continues_character(cut[end])) --end;
        cut.resize(end);
    }
    return cut;
}

std::string escape_formula(const std::string& text) {
    constexpr std::string_view formula_starts = "=+-@\t\r";
    const bool is_risky = !text.empty() && formula_starts.find(text.front()) != std::string_view::npos;
    return is_risky ? "'" + text : text;
}

}  // namespace lifang
