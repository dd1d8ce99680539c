#include "load/belong/missing.hpp"

#include "load/site/findings.hpp"

namespace lifang {

void report_missing(Site& site) {
    const auto tell = [&](bool is_missing, Severity severity, const char* code) {
        if (is_missing) site.issues.push_back(make_finding(severity, code, {}, Message(code)));
    };
    tell(site.roads.empty(), Severity::warning, "no_roads");
    tell(site.communities.empty(), Severity::info, "no_communities");
    tell(site.buildings.empty(), Severity::info, "no_buildings");
}

}  // namespace lifang
