#include "engine/tessellate/coverage.hpp"
#include "load/load.hpp"
#include "support/real_data.hpp"
#include "tessellate/tessellate.hpp"

#include <iostream>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("Nanjing: courtyards derived from a thousand buildings tile the district") {
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
