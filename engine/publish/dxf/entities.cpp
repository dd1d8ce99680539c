#include "publish/dxf/entities.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/format.h>

namespace lifang {
namespace {

/// A group of a DXF file: a line with its code and a line with its value.
struct Group {
    std::string_view code, value;
};

/// The group at `at`, which moves behind it.
Group next_group(std::string_view dxf, std::size_t& at) {
    const auto next_line = [&] {
        const std::size_t end = std::min(dxf.find('\n', at), dxf.size());
        const std::string_view line = dxf.substr(at, end - at);
        at = std::min(end + 1, dxf.size());
        return line;
    };
    Group group;
    group.code = next_line();
    group.value = next_line();
    return group;
}

/// GDAL writes rings as open lines that end where they begin; CAD programs want a flag instead.
std::string write_polyline(std::vector<Group> groups) {
    std::vector<std::size_t> vertices;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].code == " 10") vertices.push_back(i);
    std::string count;
    if (vertices.size() > 3) {
        const std::size_t first = vertices.front(), last = vertices.back();
        const bool is_closed =
            groups[first].value == groups[last].value && groups[first + 1].value == groups[last + 1].value;
        if (is_closed) {
            count = std::to_string(vertices.size() - 1);
            groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(last),
                         groups.begin() + static_cast<std::ptrdiff_t>(last) + 2);
            for (Group& group : groups) {
                if (group.code == " 70") group.value = "1";
                if (group.code == " 90") group.value = count;
            }
        }
    }
    std::string text;
    for (const Group& group : groups) text += fmt::format("{}\n{}\n", group.code, group.value);
    return text;
}

/// The length of the sign at `at`: \U+XXXX and other commands of a backslash are one.
std::size_t length_of_sign(std::string_view text, std::size_t at) {
    if (text[at] != '\\') return 1;
    return text.substr(at).starts_with("\\U+") ? 7 : 2;
}

/// GDAL cuts long texts after 250 bytes, also within a sign; readers then take its halves for text.
std::string write_text(const std::vector<Group>& groups) {
    constexpr std::size_t most = 250;
    std::string written, text;
    for (const Group& group : groups) {
        if (group.code == "  3" || group.code == "  1") text += group.value;
        if (group.code == "  1") {
            std::size_t start = 0;
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t next = std::min(at + length_of_sign(text, at), text.size());
                if (next - start > most) {
                    written += fmt::format("  3\n{}\n", std::string_view(text).substr(start, at - start));
                    start = at;
                }
                at = next;
            }
            written += fmt::format("  1\n{}\n", std::string_view(text).substr(start));
        } else if (group.code != "  3") {
            written += fmt::format("{}\n{}\n", group.code, group.value);
        }
    }
    return written;
}

}  // namespace

std::string repair_entities(std::string_view dxf) {
    std::string repaired;
    repaired.reserve(dxf.size());
    for (std::size_t at = 0; at < dxf.size();) {
        const std::size_t start = at;
        const Group group = next_group(dxf, at);
        const bool is_line = group.value == "LWPOLYLINE", is_text = group.value == "MTEXT";
        if (group.code != "  0" || (!is_line && !is_text)) {
            repaired += dxf.substr(start, at - start);
            continue;
        }
        std::vector<Group> groups{group};
        for (std::size_t ahead = at; ahead < dxf.size();) {
            const Group next = next_group(dxf, ahead);
            if (next.code == "  0") break;
            groups.push_back(next);
            at = ahead;
        }
        repaired += is_line ? write_polyline(std::move(groups)) : write_text(groups);
    }
    return repaired;
}

}  // namespace lifang
