#include "load/source/connection.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>

// Written out, as texts of others come through here (what GDAL says of a file): std::regex goes one call
// deeper for each character of a word and ends the program in a long one.

namespace lifang {
namespace {

constexpr std::string_view blanks = " \t\n\v\f\r";
constexpr std::string_view mask = "***";

bool is_any_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

bool goes_on(std::string_view text, std::size_t at, std::string_view word) {
    return equals_in_any_case(text.substr(at, word.size()), word);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(blanks, at), text.size());
}

/// Where `key` at `at` ends, any letter of which may be written by its number, as addresses may (p%61ssword;
/// RFC 3986, 2.1); null where something else stands there.
std::optional<std::size_t> end_of_key(std::string_view text, std::size_t at, std::string_view key) {
    for (const char wanted : key) {
        char found = at < text.size() ? text[at] : '\0';
        ++at;
        if (found == '%' && at + 2 <= text.size()) {
            unsigned char number = 0;
            std::from_chars(&text[at], &text[at] + 2, number, 16);
            found = static_cast<char>(number);
            at += 2;
        }
        if (to_lower_ascii(found) != wanted) return std::nullopt;
    }
    return at;
}

/// Where the value of "key =" at `at` begins; null where there is no such key.
std::optional<std::size_t> find_value(std::string_view text, std::size_t at, std::string_view key) {
    const auto end = end_of_key(text, at, key);
    if (!end) return std::nullopt;
    const std::size_t sign = skip_blanks(text, *end);
    if (sign == text.size() || text[sign] != '=') return std::nullopt;
    return skip_blanks(text, sign + 1);
}

/// What ends a value beside a blank, by what stands before its key: in a list of words nothing does, neither
/// a quote nor an & (libpq, "Connection Strings").
std::string_view ends_beside_blanks(char before) {
    if (before == '&' || before == '?') return "'\"&";
    return before == '\'' ? "'" : before == '"' ? "\"" : "";
}

/// Where a value ends: behind its second quote, or before a blank or one of `ends`. A backslash guards what
/// follows it.
std::size_t end_of_value(std::string_view text, std::size_t at, std::string_view ends) {
    const bool is_quoted = at < text.size() && text[at] == '\'';
    if (is_quoted) ++at;
    while (at < text.size()) {
        if (is_quoted ? text[at] == '\'' : is_any_of(text[at], blanks) || is_any_of(text[at], ends)) break;
        at += text[at] == '\\' && at + 1 < text.size() ? 2 : 1;
    }
    return is_quoted && at < text.size() ? at + 1 : at;
}

/// password=word, sslpassword='quoted words'.
std::string mask_keywords(std::string_view text) {
    std::string masked;
    for (std::size_t at = 0; at < text.size();) {
        const char before = at == 0 ? ' ' : text[at - 1];
        const bool begins_word = is_any_of(before, blanks) || is_any_of(before, ":'\"&?");
        auto value = begins_word ? find_value(text, at, "password") : std::nullopt;
        if (begins_word && !value) value = find_value(text, at, "sslpassword");
        if (value) {
            masked.append(text.substr(at, *value - at)).append(mask);
            at = end_of_value(text, *value, ends_beside_blanks(before));
        } else {
            masked += text[at++];
        }
    }
    return masked;
}

/// postgresql://user:password@host
std::string mask_addresses(std::string_view text) {
    std::string masked;
    std::size_t end_of_word = 0, last_at = std::string_view::npos;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t user = at;
        for (const std::string_view scheme : {"postgresql://", "postgres://"})
            if (user == at && goes_on(text, at, scheme)) user = at + scheme.size();
        const std::size_t colon =
            user == at ? std::string_view::npos : text.find_first_of(":@/ \t\n\v\f\r", user);
        // The last @ of the word: a password as typed may hold one, or a slash.
        const bool has_password = colon != std::string_view::npos && text[colon] == ':';
        if (has_password && colon >= end_of_word) {
            end_of_word = std::min(text.find_first_of(blanks, colon), text.size());
            last_at = text.substr(0, end_of_word).rfind('@');
        }
        if (has_password && last_at != std::string_view::npos && last_at > colon) {
            masked.append(text.substr(at, colon + 1 - at)).append(mask);
            at = last_at;
        } else {
            masked += text[at++];
        }
    }
    return masked;
}

}  // namespace

bool is_connection(std::string_view source) {
    return source.starts_with("PG:") || source.starts_with("pg:") || source.starts_with("postgresql:");
}

std::string mask_passwords(std::string text) { return mask_addresses(mask_keywords(text)); }

std::string name_of_source(const std::string& given) {
    if (!is_connection(given)) return std::filesystem::path(given).filename().string();
    for (std::size_t at = given.find("dbname"); at != std::string::npos; at = given.find("dbname", at + 1))
        if (auto value = find_value(given, at, "dbname")) {
            if (*value < given.size() && given[*value] == '\'') ++*value;
            const std::size_t end = std::min(given.find_first_of(" \t\n\v\f\r'", *value), given.size());
            if (end > *value) return "PG:" + given.substr(*value, end - *value);
        }
    return "PG:database";
}

}  // namespace lifang
