#include "load/text/bytes.hpp"

#include "core/utf8.hpp"

#include <algorithm>

#include <cpl_conv.h>
#include <cpl_string.h>

namespace lifang {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

constexpr std::string_view replacement = "\uFFFD";

/// Bytes of the UTF-8 character that begins at a place; 0 where none does.
std::size_t character_length(std::string_view text, std::size_t at) {
    std::size_t end = at;
    return next_character(text, end) ? end - at : 0;
}

bool is_lead(unsigned char c) { return c >= 0xc2 && c <= 0xf4; }

/// Bytes that go with one that begins no character.
std::size_t broken_length(std::string_view text, std::size_t at) {
    std::size_t length = 1;
    while (at + length < text.size() && (byte_at(text, at + length) & 0xc0) == 0x80) ++length;
    return length;
}

/// Bytes of the GB18030 character that begins at a place, also of one the text ends in.
std::size_t gb18030_length(std::string_view text, std::size_t at) {
    const unsigned char lead = byte_at(text, at), next = byte_at(text, at + 1);
    if (lead <= 0x80 || lead == 0xff) return 1;
    return next >= 0x30 && next <= 0x39 ? 4 : 2;
}

/// Whether few enough of the bytes beyond ASCII are wrong.
bool is_tolerable(std::size_t wrong, std::string_view text) {
    constexpr std::ptrdiff_t per_cent = 2;
    const auto strange = std::count_if(text.begin(), text.end(), is_beyond_ascii);
    return static_cast<std::ptrdiff_t>(wrong) * 100 <= strange * per_cent;
}

}  // namespace

bool is_ascii(std::string_view bytes) { return std::none_of(bytes.begin(), bytes.end(), is_beyond_ascii); }

bool looks_like_utf8(std::string_view text) {
    std::size_t whole = 0, cut = 0, stray = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t good = character_length(text, i);
        if (good > 1) ++whole;
        if (good == 0) ++(is_lead(byte_at(text, i)) ? cut : stray);
        i += good > 0 ? good : broken_length(text, i);
    }
    return is_tolerable(stray, text) && cut <= whole;
}

std::string_view drop_cut_mark(std::string_view text) {
    while (text.ends_with(replacement)) text.remove_suffix(replacement.size());
    return text;
}

std::string mend_utf8(std::string_view text) {
    std::string mended;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t good = character_length(text, i);
        mended += good > 0 ? text.substr(i, good) : replacement;
        i += good > 0 ? good : broken_length(text, i);
    }
    return mended;
}

std::string decode_gb18030(std::string_view bytes) {
    if (is_ascii(bytes)) return std::string(bytes);
    std::size_t whole = 0;
    while (whole < bytes.size()) {
        const std::size_t length = gb18030_length(bytes, whole);
        if (whole + length > bytes.size()) break;
        whole += length;
    }
    char* const recoded = CPLRecode(std::string(bytes.substr(0, whole)).c_str(), "GB18030", CPL_ENC_UTF8);
    std::string text = recoded;
    CPLFree(recoded);
    return whole < bytes.size() ? text.append(replacement) : text;
}

/// Two-byte (GBK) and four-byte characters. Letters of Western Europe in one byte each (Straße) stand before
/// ASCII ones, which few characters of GBK end in.
bool looks_like_gb18030(std::string_view text) {
    std::size_t wrong = 0, pairs = 0, ascii_ends = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned char lead = byte_at(text, i), next = byte_at(text, i + 1);
        if (lead < 0x80) continue;
        const bool pair = lead >= 0x81 && lead <= 0xfe && next >= 0x40 && next != 0x7f && next != 0xff;
        const bool quad = next >= 0x30 && next <= 0x39 && byte_at(text, i + 2) >= 0x81;
        pairs += pair;
        ascii_ends += pair && next < 0x80;
        if (pair)
            i += 1;
        else if (quad)
            i += 3;
        else
            ++wrong;
    }
    return is_tolerable(wrong, text) && 2 * ascii_ends <= pairs;
}

std::string read_unnamed_text(const std::string& bytes) {
    if (looks_like_utf8(bytes)) return mend_utf8(bytes);
    return looks_like_gb18030(bytes) ? decode_gb18030(bytes) : bytes;
}

}  // namespace lifang
