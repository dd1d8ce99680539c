#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// Text as it may stand in XML content and attributes: & < > " escaped, control characters XML 1.0 forbids
/// left out.
inline std::string escape_xml(std::string_view text) {
    std::string escaped;
    for (const char character : text) {
        switch (character) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            default:
                if (static_cast<unsigned char>(character) >= 0x20 || character == '\n' || character == '\t')
                    escaped += character;
        }
    }
    return escaped;
}

}  // namespace lifang
