#include "load/missing.hpp"

#include "load/findings.hpp"

namespace lifang {

void report_missing(Site& site) {
    const auto tell = [&](bool is_missing, Severity severity, const char* code, const char* message) {
        if (is_missing) site.issues.push_back(make_finding(severity, code, {}, message));
    };
    tell(site.roads.empty(), Severity::warning, "no_roads",
         "there are no roads: the ground is divided by railways, water and the district's edge alone, and "
         "unit borders "
         "cannot follow streets");
    tell(site.communities.empty(), Severity::info, "no_communities",
         "there are no communities: units may reach over the borders of any");
    tell(site.buildings.empty(), Severity::info, "no_buildings",
         "there are no buildings: floor areas are those that the compounds state");
}

}  // namespace lifang
