#include "edited_map.hpp"

#include "pipeline/session/edit_session.hpp"

#include <cstdlib>

namespace lifang::testing {

/// By the engine: a move that it allows without a remark.
EditedMap::Neighbours EditedMap::find_neighbours() {
    const EditSession session(plan.path().toStdString(), "1", Excluded::leaving, Run());
    const auto& compounds = workspace.ground()->plan().ground.compounds;
    for (int a = 0; a < static_cast<int>(compounds.size()); ++a) {
        for (int b = 0; b < static_cast<int>(compounds.size()); ++b) {
            const std::string &from = compounds[static_cast<std::size_t>(a)].key,
                              &to = compounds[static_cast<std::size_t>(b)].key;
            const bool beside = std::abs(from[0] - to[0]) + std::abs(from[1] - to[1]) == 1;
            if (!beside || unit(a) == unit(b)) continue;
            const Step step{{MoveCompounds{{CompoundId{static_cast<std::size_t>(b)}},
                                           UnitId{static_cast<std::size_t>(unit(a))}}}};
            if (session.weigh(step, Run()).effect.is_allowed()) return {a, b};
        }
    }
    FAIL("nobody may move");
    return {};
}

}  // namespace lifang::testing
