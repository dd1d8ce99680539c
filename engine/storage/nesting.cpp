#include "storage/nesting.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <memory>
#include <optional>

#include <cpl_vsi.h>

namespace lifang {
namespace {

[[noreturn]] void refuse(const std::string& source, const NestingGuard& guard) {
    throw Error(ExitCode::input, source,
                Message("nested_too_deep", {{"line", guard.line()}, {"byte", guard.bytes()}}));
}

/// By the first bytes, as GDAL's drivers do; JSON may be wrapped in a call.
std::optional<Notation> find_notation(std::string_view start) {
    if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
    start.remove_prefix(std::min(start.find_first_not_of(" \t\r\n\x1e"), start.size()));
    if (start.starts_with('<')) return Notation::xml;
    if (start.starts_with('{') || start.starts_with('[')) return Notation::json;
    if (start.starts_with("loadGeoJSON(") || start.starts_with("jsonp(")) return Notation::json;
    return std::nullopt;
}

}  // namespace

bool NestingGuard::take(std::string_view piece) {
    for (const char c : piece) {
        ++bytes_;
        line_ += c == '\n';
        if (!(notation_ == Notation::json ? take_json(c) : take_xml(c))) return false;
    }
    return true;
}

bool NestingGuard::take_json(char c) {
    if (quote_) {
        if (is_escaped_)
            is_escaped_ = false;
        else if (c == '\\')
            is_escaped_ = true;
        else if (c == quote_)
            quote_ = 0;
        return true;
    }
    if (c == '"') quote_ = c;
    if (c == '}' || c == ']') step_up();
    return (c != '{' && c != '[') || step_down();
}

bool NestingGuard::take_xml(char c) {
    if (!in_markup_) {
        if (c == '<') in_markup_ = 1, kind_ = 0, is_escaped_ = false, seen_.clear();
        return true;
    }
    if (++in_markup_ == 2) kind_ = c;
    // Comments and CDATA end with marks of their own.
    if (seen_.starts_with("!--") || seen_.starts_with("![CDATA[")) {
        const bool is_comment = seen_[1] == '-';
        seen_ += c;
        const std::size_t begin = is_comment ? 3 : 8, mark = 3;
        if (seen_.size() >= begin + mark && seen_.ends_with(is_comment ? "-->" : "]]>")) in_markup_ = 0;
        if (seen_.size() > begin + mark) seen_.erase(begin, 1);
        return true;
    }
    if (quote_) {
        if (c == quote_) quote_ = 0;
        return true;
    }
    constexpr std::size_t looked_at = 8;  // "![CDATA[", "!ENTITY "
    if (seen_.size() < looked_at) seen_ += c;
    if (seen_.starts_with("!ENTITY")) return false;
    if ((c == '"' || c == '\'') && kind_ != '?') quote_ = c;  // hides '>'
    return end_xml_markup(c);
}

bool NestingGuard::end_xml_markup(char c) {
    // A document type with definitions in brackets: they are markup themselves.
    const bool opens_definitions = kind_ == '!' && c == '[' && !seen_.starts_with("![");
    const bool follows_mark = is_escaped_;
    is_escaped_ = c == (kind_ == '?' ? '?' : '/');
    const bool ends = c == '>' && (kind_ != '?' || follows_mark);
    if (ends || opens_definitions) in_markup_ = 0;
    if (!ends || kind_ == '?' || kind_ == '!') return true;
    if (kind_ == '/') return step_up(), true;
    return follows_mark || step_down();
}

void require_shallow(std::string_view text, Notation notation, const std::string& source) {
    NestingGuard guard(notation);
    if (!guard.take(text)) refuse(source, guard);
}

void require_shallow_toml(std::string_view text, const std::string& source) {
    constexpr std::size_t most_dots = 20, deepest = 50;
    std::size_t line = 1, dots = 0, depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '#') i = std::min(text.find('\n', i), text.size()) - 1;
        if (c == '"' || c == '\'') {
            const std::size_t marks = text.substr(i, 3) == std::string(3, c) ? 3 : 1;
            std::size_t end = i + marks;
            while (end < text.size() && text.substr(end, marks) != std::string(marks, c) &&
                   (marks == 3 || text[end] != '\n'))
                end += c == '"' && text[end] == '\\' ? 2 : 1;
            end = std::min(end, text.size());
            line += static_cast<std::size_t>(std::count(&text[i], &text[i] + (end - i), '\n'));
            i = end + (end < text.size() && text[end] == c ? marks - 1 : 0);
            if (i < text.size() && text[i] == '\n') ++line, dots = 0;
            continue;
        }
        if (c == '\n') ++line;
        if (c == '\n' || c == '=' || c == ',' || c == '[' || c == '{') dots = 0;
        dots += c == '.';
        if (c == '[' || c == '{') ++depth;
        if ((c == ']' || c == '}') && depth > 0) --depth;
        if (dots > most_dots || depth > deepest)
            throw Error(ExitCode::input, source,
                        Message("nested_too_deep", {{"line", line}, {"byte", i + 1}}));
    }
}

void require_shallow_file(const std::string& path, const std::string& source) {
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(path.c_str(), "rb"), &VSIFCloseL);
    if (!file) return;  // a folder, or opening it will tell
    constexpr std::size_t piece = 1 << 20, start = 4096;
    std::string bytes(start, '\0');
    bytes.resize(VSIFReadL(bytes.data(), 1, start, file.get()));
    const std::optional<Notation> notation = find_notation(bytes);
    if (!notation) return;
    NestingGuard guard(*notation);
    while (!bytes.empty()) {
        if (!guard.take(bytes)) refuse(source, guard);
        bytes.resize(piece);
        bytes.resize(VSIFReadL(bytes.data(), 1, piece, file.get()));
    }
}

}  // namespace lifang
