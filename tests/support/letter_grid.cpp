#include "support/letter_grid.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace lifang::testing {

std::string LetterGrid::signs() const {
    std::set<char> all;
    for (const std::string& row : places) all.insert(row.begin(), row.end());
    all.erase(' ');
    return {all.begin(), all.end()};
}

LetterGrid read_tight_grid(const std::vector<std::string>& rows, char mark) {
    LetterGrid grid;
    for (const std::string& row : rows) {
        std::string places, east;
        for (const char sign : row)
            if (sign == mark)
                east.back() = mark;
            else
                places += sign, east += ' ';
        if (grid.rows() > 0 && places.size() != grid.columns())
            throw std::invalid_argument("rows of different length");
        grid.south.emplace_back(places.size(), ' ');
        grid.places.push_back(std::move(places));
        grid.east.push_back(std::move(east));
    }
    return grid;
}

LetterGrid read_spaced_grid(const std::vector<std::string>& lines) {
    std::size_t width = 0;
    for (const std::string& line : lines) width = std::max(width, line.size());
    const auto drawn = [&](std::size_t line, std::size_t character) {
        return line < lines.size() && character < lines[line].size() ? lines[line][character] : ' ';
    };
    LetterGrid grid;
    for (std::size_t line = 0; line < lines.size(); line += 2) {
        std::string places, east, south;
        for (std::size_t character = 0; character < width; character += 2) {
            places += drawn(line, character);
            east += drawn(line, character + 1);
            south += drawn(line + 1, character);
        }
        grid.places.push_back(std::move(places));
        grid.east.push_back(std::move(east));
        grid.south.push_back(std::move(south));
    }
    return grid;
}

}  // namespace lifang::testing
