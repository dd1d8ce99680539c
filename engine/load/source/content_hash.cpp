#include "load/source/content_hash.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <fstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {

void ContentHash::add(std::span<const char> bytes) {
    constexpr std::uint64_t prime = 1099511628211ULL;
    for (const char byte : bytes) hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * prime;
}

std::string ContentHash::text() const { return fmt::format("{:016x}", hash_); }

std::string hash_content(const std::vector<std::filesystem::path>& files) {
    ContentHash hash;
    std::vector<char> bytes(1 << 20);
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        while (in) {
            in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
            hash.add({bytes.data(), static_cast<std::size_t>(in.gcount())});
        }
        if (!in.eof()) throw Error(ExitCode::input, file.string(), Message("unreadable_file"));
    }
    return hash.text();
}

std::string hash_rows(const SourceLayer& layer) {
    ContentHash hash;
    const auto add_points = [&](const std::vector<Point>& points) {
        hash.add({reinterpret_cast<const char*>(points.data()), points.size() * sizeof(Point)});
    };
    for (const std::string& field : layer.fields) hash.add(field);
    for (const SourceFeature& feature : layer.features) {
        hash.add(fmt::format("{}\n{}\n", feature.fid, fmt::join(feature.values, "\t")));
        add_points(feature.shapes.points);
        std::ranges::for_each(feature.shapes.lines, add_points);
        for (const Polygon& polygon : feature.shapes.polygons) {
            add_points(polygon.outer);
            std::ranges::for_each(polygon.holes, add_points);
        }
    }
    return hash.text();
}

}  // namespace lifang
