#include "load/source/feature_numbers.hpp"

#include <unordered_set>

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
    layer.findings.push_back({.severity = Severity::info,
                              .code = "numbered_features",
                              .stage = Stage::load,
                              .message = Message("numbered_features", {{"count", unnumbered.size()},
                                                                       {"all", layer.features.size()}})});
}

}  // namespace lifang
