#include "core/nearest.hpp"

#include <algorithm>

namespace lifang {
namespace {

template <class Text>
std::size_t slips_between(Text a, Text b) {
    std::vector<std::vector<std::size_t>> slips(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) slips[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) slips[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = slips[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            slips[i][j] = std::min({slips[i - 1][j] + 1, slips[i][j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                slips[i][j] = std::min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
    return slips[a.size()][b.size()];
}

}  // namespace

std::size_t count_slips(std::string_view a, std::string_view b) { return slips_between(a, b); }
std::size_t count_slips(std::u32string_view a, std::u32string_view b) { return slips_between(a, b); }

std::optional<std::string> find_nearest(std::string_view word, const std::vector<std::string_view>& known) {
    std::optional<std::string> nearest;
    std::size_t fewest = std::max<std::size_t>(word.size() / 3, 1) + 1;
    for (const std::string_view candidate : known) {
        const std::size_t slips = count_slips(word, candidate);
        if (slips < fewest) {
            fewest = slips;
            nearest = candidate;
        }
    }
    return nearest;
}

}  // namespace lifang
