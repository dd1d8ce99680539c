#pragma once

#include "check/schema.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace lifang::checking {

using Choices = std::vector<std::string_view>;

inline ColumnRule id(std::string_view name) { return {name, Kind::id}; }
inline ColumnRule text(std::string_view name) { return {name, Kind::text}; }
inline ColumnRule choice(std::string_view name, Choices choices) {
    return {.name = name, .kind = Kind::id, .choices = std::move(choices)};
}
inline ColumnRule whole(std::string_view name) { return {name, Kind::whole}; }
inline ColumnRule number(std::string_view name) { return {name, Kind::number}; }
inline ColumnRule size(std::string_view name) { return {name, Kind::size}; }
inline ColumnRule share(std::string_view name) { return {name, Kind::share}; }
inline ColumnRule flag(std::string_view name) { return {name, Kind::flag}; }
inline ColumnRule money(std::string_view name) { return {name, Kind::money}; }

inline const Choices barriers = {"none",    "path",  "service",  "residential", "tertiary", "secondary",
                                 "primary", "trunk", "motorway", "railway",     "water"};

}  // namespace lifang::checking
