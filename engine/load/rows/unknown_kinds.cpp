#include "load/rows/unknown_kinds.hpp"

#include "load/site/findings.hpp"
#include "load/text/kinds.hpp"

namespace lifang {

void UnknownKinds::report(const std::string& layer, Issues& issues) {
    for (const auto& [word, count] : counts_) {
        const auto nearest = find_nearest_kind_word(word);
        const Message message = nearest ? Message("unknown_kind_resembles",
                                                  {{"kind", word}, {"count", count}, {"nearest", *nearest}})
                                        : Message("unknown_kind", {{"kind", word}, {"count", count}});
        issues.push_back(make_finding(Severity::warning, "unknown_kind", {layer, -1}, message));
    }
    counts_.clear();
}

}  // namespace lifang
