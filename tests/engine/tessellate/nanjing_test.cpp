#include "engine/tessellate/coverage.hpp"
#include "load/load.hpp"
#include "support/real_data.hpp"
#include "tessellate/tessellate.hpp"

#include <algorithm>
#include <cmath>
#include <iostream>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("Nanjing: courtyards derived from a thousand buildings tile the district", "[slow]") {
    const auto path = find_real_data("nanjing/nanjing_full.gpkg");
    if (!path) return;
    LoadOptions options;
    options.inputs = {path->string()};
    const Site site = load(options, Run{});
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);

    const double largest = site.profile.derived_max.value;
    std::vector<int> by_size(8, 0);  // sixths of the maximum, then above, then single buildings above
    int derived = 0;
    for (const Compound& compound : made.compounds) {
        if (!compound.derived) continue;
        ++derived;
        const double size = compound.floor_area.value / largest;
        // One building, or a tower drawn over its podium, is never divided.
        const bool single = compound.footprint.size() == 1;
        CHECK((single || size <= 1.2));
        ++by_size[size <= 1.0 ? static_cast<std::size_t>(std::min(5.0, size * 6.0)) : (single ? 7 : 6)];
    }
    CHECK(derived > 100);
    std::cout << "Nanjing: " << derived << " derived compounds; by sixths of " << largest << " m2:";
    for (std::size_t i = 0; i < 6; ++i) std::cout << ' ' << by_size[i];
    std::cout << "; above: " << by_size[6] << ", single buildings above: " << by_size[7] << '\n';
}

TEST_CASE("Nanjing's core: derived compounds have the sizes of courtyards", "[slow]") {
    const auto path = find_real_data("nanjing/nanjing_core_clip.gpkg");
    if (!path) return;
    LoadOptions options;
    options.inputs = {path->string()};
    const Tessellation made = tessellate(load(options, Run{}), Run{});

    std::vector<double> square_metres;  // of groups; a single building is as large as it is
    std::vector<int> buildings;
    int singles = 0;
    for (const Compound& compound : made.compounds) {
        if (!compound.derived || !compound.in_scope()) continue;
        if (compound.buildings == 1) {
            ++singles;
            continue;
        }
        square_metres.push_back(compound.floor_area.value);
        buildings.push_back(compound.buildings);
    }
    std::sort(square_metres.begin(), square_metres.end());
    std::sort(buildings.begin(), buildings.end());
    const auto share = [](const auto& sorted, double part) {
        return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
    };
    std::cout << "Nanjing core: " << square_metres.size() << " derived compounds of several buildings and "
              << singles << " of one; 5, 25, 50, 75, 95 %:";
    for (const double part : {0.05, 0.25, 0.5, 0.75, 0.95})
        std::cout << ' ' << std::lround(share(square_metres, part)) << " m2 / " << share(buildings, part);
    std::cout << '\n';

    REQUIRE(square_metres.size() > 100);
    CHECK(share(square_metres, 0.5) > 9000.0);
    CHECK(share(square_metres, 0.5) < 18000.0);  // the middle lies well below the maximum of 30,000
    CHECK(share(square_metres, 0.05) >= 3000.0);
    CHECK(share(square_metres, 0.95) <= 30000.0);
    CHECK(share(buildings, 0.95) <= 12);
    const double full = static_cast<double>(
        std::count_if(square_metres.begin(), square_metres.end(), [](double m2) { return m2 > 25000.0; }));
    CHECK(full / static_cast<double>(square_metres.size()) < 0.15);  // few lean on the maximum
}
