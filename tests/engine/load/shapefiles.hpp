#pragma once

#include "geometry/shapes.hpp"

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

namespace lifang::testing {

inline void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

inline std::string big(std::uint32_t n) {
    return {static_cast<char>(n >> 24), static_cast<char>(n >> 16), static_cast<char>(n >> 8),
            static_cast<char>(n)};
}
inline std::string little(std::uint32_t n, int bytes = 4) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(n >> (8 * i));
    return text;
}
inline std::string number_bytes(double value) {
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

/// A shapefile of one 20 m × 10 m building at `corner`, by ESRI's description of 1998; its one field,
/// `field`, holds `value` in whatever bytes are given, padded to twenty.
inline void write_shapefile(const std::filesystem::path& stem, Point corner, const std::string& field,
                            const std::string& value) {
    const double x = corner.x, y = corner.y;
    const std::string box = number_bytes(x) + number_bytes(y) + number_bytes(x + 20) + number_bytes(y + 10);
    std::string content = little(5) + box + little(1) + little(5) + little(0);
    for (const auto& [dx, dy] : {std::pair{0, 0}, {0, 10}, {20, 10}, {20, 0}, {0, 0}})
        content += number_bytes(x + dx) + number_bytes(y + dy);
    const auto words = static_cast<std::uint32_t>(content.size() / 2);
    const auto header = [&](std::uint32_t file_words) {
        return big(9994) + std::string(20, '\0') + big(file_words) + little(1000) + little(5) + box +
               std::string(32, '\0');
    };
    write_bytes(stem.string() + ".shp", header(54 + words) + big(1) + big(words) + content);
    write_bytes(stem.string() + ".shx", header(54) + big(50) + big(words));
    const std::uint32_t width = 20;
    std::string column = field;
    column.resize(11, '\0');
    std::string dbf = std::string("\x03\x7a\x01\x01", 4) + little(1) + little(65, 2) + little(1 + width, 2) +
                      std::string(20, '\0') + column + "C" + std::string(4, '\0') + little(width, 1) +
                      std::string(15, '\0') + "\x0d ";
    std::string padded = value;
    padded.resize(width, ' ');
    write_bytes(stem.string() + ".dbf", dbf + padded + "\x1a");
}

}  // namespace lifang::testing
