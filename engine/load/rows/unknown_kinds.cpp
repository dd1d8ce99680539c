#include "load/rows/unknown_kinds.hpp"

#include "load/site/findings.hpp"

namespace lifang {

void UnknownKinds::report(const std::string& layer, Issues& issues) {
    for (const auto& [word, count] : counts_) {
        const auto nearest = words_.find_nearest(word);
        const Message message =
            nearest ? Message(words_.resembles, {{"kind", word}, {"count", count}, {"nearest", *nearest}})
                    : Message(words_.issue, {{"kind", word}, {"count", count}});
        issues.push_back(make_finding(Severity::warning, std::string(words_.issue), {layer, -1}, message));
    }
    counts_.clear();
}

}  // namespace lifang
