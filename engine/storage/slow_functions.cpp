#include "storage/slow_functions.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_set>

#include <sqlite3.h>

namespace lifang {
namespace {

std::string_view bytes_of(sqlite3_value* value, bool as_blob) {
    const auto* const begin = static_cast<const char*>(
        as_blob ? sqlite3_value_blob(value) : static_cast<const void*>(sqlite3_value_text(value)));
    const int length = sqlite3_value_bytes(value);  // asked second, as the manual says
    return begin ? std::string_view(begin, static_cast<std::size_t>(length)) : std::string_view();
}

/// The standard library's find() takes the product of both lengths, too; memmem() of glibc does not.
std::size_t find_bytes(std::string_view text, std::string_view what, std::size_t from) {
    if (what.empty()) return from;
    if (text.size() - from < what.size()) return std::string_view::npos;
    const void* const found = memmem(text.data() + from, text.size() - from, what.data(), what.size());
    return found ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data())
                 : std::string_view::npos;
}

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }

bool is_any_null(int count, sqlite3_value** values) {
    return std::any_of(values, values + count,
                       [](sqlite3_value* value) { return sqlite3_value_type(value) == SQLITE_NULL; });
}

/// Where the second lies in the first, counted from 1: in bytes between blobs, else in characters.
void instr(sqlite3_context* context, int count, sqlite3_value** values) {
    if (is_any_null(count, values)) return sqlite3_result_null(context);
    const bool as_blob =
        sqlite3_value_type(values[0]) == SQLITE_BLOB && sqlite3_value_type(values[1]) == SQLITE_BLOB;
    const std::string_view text = bytes_of(values[0], as_blob), what = bytes_of(values[1], as_blob);
    const std::size_t at = find_bytes(text, what, 0);
    if (at == std::string_view::npos) return sqlite3_result_int(context, 0);
    const auto before = as_blob ? static_cast<std::ptrdiff_t>(at)
                                : std::count_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at),
                                                begins_character);
    sqlite3_result_int64(context, before + 1);
}

void replace(sqlite3_context* context, int, sqlite3_value** values) {
    if (is_any_null(2, values)) return sqlite3_result_null(context);
    const std::string_view text = bytes_of(values[0], false), what = bytes_of(values[1], false);
    if (what.empty()) return sqlite3_result_value(context, values[0]);
    if (is_any_null(3, values)) return sqlite3_result_null(context);
    const std::string_view by = bytes_of(values[2], false);
    const auto most =
        static_cast<std::size_t>(sqlite3_limit(sqlite3_context_db_handle(context), SQLITE_LIMIT_LENGTH, -1));
    std::string made;
    std::size_t begin = 0;
    for (std::size_t at = find_bytes(text, what, 0); at != std::string_view::npos;
         at = find_bytes(text, what, begin)) {
        made.append(text.substr(begin, at - begin)).append(by);
        if (made.size() > most) return sqlite3_result_error_toobig(context);
        begin = at + what.size();
    }
    made.append(text.substr(begin));
    if (made.size() > most) return sqlite3_result_error_toobig(context);
    sqlite3_result_text(context, made.data(), static_cast<int>(made.size()), SQLITE_TRANSIENT);
}

/// The characters of a text, each of one to four bytes, to be looked up before and behind a place.
class Characters {
  public:
    explicit Characters(std::string_view text) {
        for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
            for (end = begin + 1; end < text.size() && is_chain(text[begin], text[end]);) ++end;
            if (end - begin <= longest) characters_.insert(text.substr(begin, end - begin));
        }
    }
    /// The bytes of the character that `text` begins with, or 0.
    std::size_t begins(std::string_view text) const {
        return find(text, [&](std::size_t length) { return text.substr(0, length); });
    }
    /// The bytes of the character that `text` ends with, or 0.
    std::size_t ends(std::string_view text) const {
        return find(text, [&](std::size_t length) { return text.substr(text.size() - length); });
    }

  private:
    static constexpr std::size_t longest = 4;

    /// As SQLite tells characters apart: what continues one follows a byte that begins one of several.
    static bool is_chain(char first, char next) {
        return static_cast<unsigned char>(first) >= 0xc0 && !begins_character(next);
    }
    template <class Part>
    std::size_t find(std::string_view text, const Part& part) const {
        for (std::size_t length = 1; length <= std::min(longest, text.size()); ++length)
            if (characters_.contains(part(length))) return length;
        return 0;
    }
    std::unordered_set<std::string_view> characters_;
};

enum Ends { front = 1, back = 2, both = front | back };

template <Ends ends>
void trim(sqlite3_context* context, int, sqlite3_value** values) {
    if (is_any_null(2, values)) return sqlite3_result_null(context);
    const Characters characters(bytes_of(values[1], false));
    std::string_view text = bytes_of(values[0], false);
    if constexpr (ends & front)
        while (const std::size_t length = characters.begins(text)) text.remove_prefix(length);
    if constexpr (ends & back)
        while (const std::size_t length = characters.ends(text)) text.remove_suffix(length);
    // An empty text has an address, too: without one the answer were NULL.
    sqlite3_result_text(context, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                        SQLITE_TRANSIENT);
}

/// SQLite's json_patch() looks for each name of one object among all of the other.
void refuse(sqlite3_context* context, int, sqlite3_value**) {
    sqlite3_result_error(context, "json_patch() is not allowed here", -1);
}

}  // namespace

void replace_slow_functions(void* connection) {
    auto* const database = static_cast<sqlite3*>(connection);
    constexpr int as_built_in = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const auto put = [&](const char* name, int arguments, auto* function) {
        sqlite3_create_function_v2(database, name, arguments, as_built_in, nullptr, function, nullptr,
                                   nullptr, nullptr);
    };
    put("instr", 2, &instr);
    put("replace", 3, &replace);
    put("ltrim", 2, &trim<front>);
    put("rtrim", 2, &trim<back>);
    put("trim", 2, &trim<both>);
    put("json_patch", 2, &refuse);
}

}  // namespace lifang
