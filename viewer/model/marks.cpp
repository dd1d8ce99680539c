#include "model/marks.hpp"

#include <tuple>

namespace lifang {

void Marks::clear() {
    setUnserved({});
    setDiffering({});
    setStations({});
    setAreas(false, 0.0, {});
}

void Marks::setAreas(bool shown, double walk, const QStringList& hidden_kinds) {
    if (std::tie(areas_, walk_, hidden_kinds_) == std::tie(shown, walk, hidden_kinds)) return;
    areas_ = shown;
    walk_ = walk;
    hidden_kinds_ = hidden_kinds;
    Q_EMIT areasChanged();
}

}  // namespace lifang
