#include "evaluate/figures/build_years.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

struct Built {
    std::optional<int> year;
    double floor_area = 0.0;
};

std::optional<double> homogeneity(const std::vector<Built>& unit) {
    std::vector<Compound> compounds;
    std::vector<CompoundId> members;
    for (const Built& built : unit) {
        members.emplace_back(compounds.size());
        Compound& compound = compounds.emplace_back();
        compound.build_year = built.year;
        compound.floor_area = SquareMeters{built.floor_area};
    }
    return measure_homogeneity(compounds, members);
}

}  // namespace

TEST_CASE("homogeneity is the share of floor area within ten years of its median year") {
    CHECK(homogeneity({{1985, 30000.0}}) == 1.0);
    CHECK(homogeneity({{1985, 30000.0}, {1995, 10000.0}}) == 1.0);
    CHECK(homogeneity({{1985, 30000.0}, {1996, 10000.0}}) == 0.75);
    // The median is of floor area, and where it lies between two years it is the earlier.
    CHECK(homogeneity({{1985, 10000.0}, {1999, 10000.0}, {2000, 5000.0}, {2001, 15000.0}}) == 0.75);
    CHECK(homogeneity({{1985, 20000.0}, {1999, 20000.0}}) == 0.5);
}

TEST_CASE("homogeneity is never above 1, in whatever order floor areas are added") {
    CHECK(homogeneity({{1985, 2940.9}, {1990, 2474.0}, {1985, 6916.7}}) == 1.0);
}

TEST_CASE("homogeneity is not known where more than half of the floor area has no year") {
    CHECK(homogeneity({{std::nullopt, 10000.0}, {1985, 10000.0}}) == 1.0);
    CHECK(homogeneity({{std::nullopt, 10001.0}, {1985, 10000.0}}) == std::nullopt);
    CHECK(homogeneity({{std::nullopt, 10000.0}}) == std::nullopt);
    CHECK(homogeneity({}) == std::nullopt);
}
