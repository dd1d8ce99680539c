#include "evaluate/coverage/cover_kind.hpp"

#include "evaluate/coverage/kind_walks.hpp"

namespace lifang {

std::vector<Coverage> cover_kind(const DistrictView& view, const std::string& kind,
                                 std::span<const ServicePoint> points,
                                 std::span<const CompoundId> compounds) {
    return KindWalks(view, kind, points, compounds, std::nullopt).cover(Meters{});
}

}  // namespace lifang
