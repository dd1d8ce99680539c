#include "load/text_bytes.hpp"

#include <algorithm>

#include <cpl_conv.h>
#include <cpl_string.h>

namespace lifang {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// Whether few enough of the bytes beyond ASCII are wrong.
bool is_tolerable(std::size_t wrong, std::string_view text) {
    constexpr std::ptrdiff_t per_cent = 2;
    const auto strange = std::count_if(text.begin(), text.end(), is_beyond_ascii);
    return static_cast<std::ptrdiff_t>(wrong) * 100 <= strange * per_cent;
}

}  // namespace

bool is_ascii(std::string_view bytes) { return std::none_of(bytes.begin(), bytes.end(), is_beyond_ascii); }

bool looks_like_utf8(std::string_view text) {
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned char lead = byte_at(text, i);
        if (lead < 0x80) continue;
        const std::size_t tail = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
        std::size_t good = 0;
        while (good < tail && (byte_at(text, i + good + 1) & 0xc0) == 0x80) ++good;
        if (tail == 0 || good < tail) ++wrong;
        i += good;
    }
    return is_tolerable(wrong, text);
}

/// Two-byte (GBK) and four-byte characters.
bool looks_like_gb18030(std::string_view text) {
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned char lead = byte_at(text, i), next = byte_at(text, i + 1);
        if (lead < 0x80) continue;
        const bool pair = lead >= 0x81 && lead <= 0xfe && next >= 0x40 && next != 0x7f && next != 0xff;
        const bool quad = next >= 0x30 && next <= 0x39 && byte_at(text, i + 2) >= 0x81;
        if (pair)
            i += 1;
        else if (quad)
            i += 3;
        else
            ++wrong;
    }
    return is_tolerable(wrong, text);
}

std::string read_unnamed_text(const std::string& bytes) {
    if (looks_like_utf8(bytes) || !looks_like_gb18030(bytes)) return bytes;
    char* const recoded = CPLRecode(bytes.c_str(), "GB18030", CPL_ENC_UTF8);
    const std::string text = recoded;
    CPLFree(recoded);
    return text;
}

}  // namespace lifang
