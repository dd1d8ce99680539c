#pragma once

#include "core/codes.hpp"

#include <array>
#include <set>
#include <string_view>

namespace lifang {

/// What lies along a border, weakest first. The order is the order of strength: the barrier of a border is
/// the greatest on it. Railway and water stand above every road: nobody walks across them.
enum class Barrier {
    none,
    path,
    service,
    residential,
    tertiary,
    secondary,
    primary,
    trunk,
    motorway,
    railway,
    water
};

inline constexpr std::size_t barrier_count = 11;
inline constexpr std::array<Barrier, barrier_count> all_barriers = {
    Barrier::none,     Barrier::path,      Barrier::service, Barrier::residential,
    Barrier::tertiary, Barrier::secondary, Barrier::primary, Barrier::trunk,
    Barrier::motorway, Barrier::railway,   Barrier::water};

template <>
inline constexpr auto codes_of<Barrier> = make_codes({"none", "path", "service", "residential", "tertiary",
                                                      "secondary", "primary", "trunk", "motorway", "railway",
                                                      "water"});
/// "railway water": those among words apart by blanks that are codes, as metadata of a plan lists them.
std::set<Barrier> find_barriers(std::string_view words);

/// Rank of a road class as the plan file counts it: 0 path, 1 service, 2 residential, 3 tertiary, 4
/// secondary, 5 primary, 6 trunk and motorway. Only for road classes (path ... motorway).
int road_rank(Barrier road_class);

/// Whether a road of this class encloses blocks and makes a clean unit border: residential or stronger, rail,
/// water.
constexpr bool is_street(Barrier barrier) { return barrier >= Barrier::residential; }

}  // namespace lifang
