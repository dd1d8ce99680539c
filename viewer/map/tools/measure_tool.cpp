#include "map/tools/measure_tool.hpp"

#include "geometry/measure.hpp"

namespace lifang {

QString MeasureTool::hint() const {
    return points() == 0 ? tr("Click point by point to measure length and area.")
           : isFinished()
               ? tr("Click to measure anew, Esc to clear.")
               : tr("Click the next point; a double click or Enter ends, Backspace takes the last one back.");
}

void MeasureTool::pathChanged() {
    const LineString whole = tentativePath();
    metres_ = whole.size() < 2 ? 0.0 : length(whole).value;
    square_metres_ = 0.0;
    if (whole.size() > 2) {
        Ring ring = whole;
        ring.push_back(ring.front());
        square_metres_ = area(ring).value;
    }
    Q_EMIT measured();
}

}  // namespace lifang
