#include "scene/labels/line_pieces.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

namespace lifang::scene {
namespace {

Point between(Point a, Point b, double share) {
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

/// Cuts a line into so many pieces of equal length.
void cut(const NamedLine& line, std::size_t count, std::vector<LinePiece>& pieces) {
    const double each = line.length_m / static_cast<double>(count);
    LinePiece piece{&line, {line.line.front()}, {}};
    const auto finish = [&](Point end) {
        piece.points.push_back(end);
        piece.box = bounds(piece.points);
        pieces.push_back(piece);
        piece.points = {end};
    };
    double left = each;  // of the piece being cut
    std::size_t cuts = 1;
    for (std::size_t i = 1; i < line.line.size(); ++i) {
        Point from = line.line[i - 1];
        const Point to = line.line[i];
        double step = distance(from, to).value;
        while (step > left && cuts < count) {
            from = between(from, to, left / step);
            step -= left;
            left = each;
            ++cuts;
            finish(from);
        }
        left -= step;
        if (i + 1 < line.line.size()) piece.points.push_back(to);
    }
    finish(line.line.back());
}

std::vector<LinePiece> cut_all(const std::vector<NamedLine>& lines, double length_m) {
    std::vector<LinePiece> pieces;
    for (const NamedLine& line : lines) {
        std::vector<LinePiece> row;
        cut(line, std::max<std::size_t>(1, static_cast<std::size_t>(line.length_m / length_m)), row);
        // every other piece first: so a piece waits for its two neighbours, and not for the whole street
        for (const std::size_t first : {0U, 1U})
            for (std::size_t i = first; i < row.size(); i += 2) pieces.push_back(std::move(row[i]));
    }
    return pieces;
}

std::vector<Box> boxes_of(const std::vector<LinePiece>& pieces) {
    std::vector<Box> boxes;
    boxes.reserve(pieces.size());
    for (const LinePiece& piece : pieces) boxes.push_back(piece.box);
    return boxes;
}

}  // namespace

LinePieces::LinePieces(const NameGround& names, double length_m)
    : pieces_(cut_all(names.lines(), length_m)), index_(boxes_of(pieces_)) {}

double piece_length(double metres_per_pixel, double text_scale) {
    constexpr double pixels = 640.0, least_m = 60.0;
    return std::max(least_m, pixels * text_scale * std::exp2(std::floor(std::log2(metres_per_pixel))));
}

}  // namespace lifang::scene
