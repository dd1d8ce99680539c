#include "shards/named_compounds.hpp"

namespace lifang {

void NamedCompounds::take(const KnownLayer& portion) {
    const Transform into = into_plan(portion, found_);
    for (std::size_t i = 0; i < portion.parts.size(); ++i) {
        const Part part = portion.parts[i];
        if (part != Part::compound && part != Part::building) continue;
        const SourceFeature& feature = portion.source.features[i];
        const FieldMap& fields = portion.fields_of(role_of(part));
        std::set<std::string> names;
        if (part == Part::building)
            names.emplace(fields.find(feature, "compound"));
        else
            names = {std::string(fields.find(feature, "id")), std::string(fields.find(feature, "name"))};
        names.erase("");
        if (names.empty()) continue;
        const auto district = whereabouts_.find(portion, i, into);
        if (!district) continue;
        for (const std::string& name : names) {
            Named& named = names_[name];
            (part == Part::building ? named.by_buildings : named.mapped).insert(*district);
        }
    }
}

std::vector<DistrictStraddle> NamedCompounds::find_straddles() const {
    std::vector<DistrictStraddle> straddles;
    for (const auto& [name, named] : names_) {
        if (named.by_buildings.empty()) continue;
        const std::size_t first = named.mapped.empty() ? *named.by_buildings.begin() : *named.mapped.begin();
        for (const std::size_t district : named.by_buildings)
            if (district != first && !named.mapped.contains(district))
                straddles.push_back({first, district, name});
    }
    return straddles;
}

}  // namespace lifang
