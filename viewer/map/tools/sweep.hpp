#pragma once

#include "map/tools/tool.hpp"

#include <QList>

namespace lifang {

class MapItem;

/// A ring being drawn by dragging: a rectangle between two corners or a free line. Ends as a list of
/// compounds.
class Sweep {
  public:
    enum class Form { rectangle, lasso };

    void begin(Form form, const MapItem& map, QPointF at);
    void extend(const MapItem& map, QPointF to);
    Sketch sketch() const;
    bool isDrawn() const { return ring_.size() > 2; }
    /// Compounds whose centre of gravity lies inside, ascending.
    QList<int> compounds(const MapItem& map) const;
    void clear() { ring_.clear(); }

  private:
    Form form_ = Form::lasso;
    LineString ring_;  // open, relative to the origin
    QPointF from_, last_;
};

}  // namespace lifang
