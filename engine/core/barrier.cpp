#include "core/barrier.hpp"

#include <algorithm>
#include <sstream>
#include <string>

namespace lifang {

std::set<Barrier> find_barriers(std::string_view words) {
    std::set<Barrier> barriers;
    std::istringstream text{std::string(words)};
    for (std::string word; text >> word;)
        if (const auto barrier = find_code<Barrier>(word)) barriers.insert(*barrier);
    return barriers;
}

int road_rank(Barrier road_class) {
    const int strength = static_cast<int>(road_class) - static_cast<int>(Barrier::path);
    return std::clamp(strength, 0, 6);
}

}  // namespace lifang
