#include "load/feature_numbers.hpp"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

namespace lifang {

void number_apart(SourceLayer& layer) {
    std::unordered_set<std::int64_t> taken;
    taken.reserve(layer.features.size());
    std::vector<SourceFeature*> unnumbered;
    for (SourceFeature& feature : layer.features)
        if (feature.fid < 0 || !taken.insert(feature.fid).second) unnumbered.push_back(&feature);
    if (unnumbered.empty()) return;
    std::int64_t next = 1;
    for (SourceFeature* const feature : unnumbered) {
        while (taken.count(next)) ++next;
        feature->fid = next++;
    }
    layer.findings.push_back(
        {Severity::info, "numbered_features", "load", "", std::nullopt,
         fmt::format("{} of {} features have no number of their own, a negative one or another feature's; "
                     "they are known by numbers given while reading",
                     unnumbered.size(), layer.features.size()),
         std::nullopt});
}

}  // namespace lifang
