#pragma once

#include "map/tools/path_tool.hpp"

namespace lifang {

/// Measures along clicks: the length of the path, and from three points on the area inside it when its end
/// is joined to its beginning. A finished measurement stays until the next click or Esc.
class MeasureTool : public lifang::PathTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double metres READ metres NOTIFY measured)
    Q_PROPERTY(double squareMetres READ squareMetres NOTIFY measured)  ///< 0 up to two points
    Q_PROPERTY(int points READ points NOTIFY measured)

  public:
    using PathTool::PathTool;

    double metres() const { return metres_; }
    double squareMetres() const { return square_metres_; }
    int points() const { return static_cast<int>(path().size()); }
    QString hint() const override;

  Q_SIGNALS:
    void measured();

  private:
    void pathChanged() override;
    void pathEnded(const MapItem& /*map*/) override {}  // the figures stay on the screen
    bool isRing() const override { return true; }

    double metres_ = 0.0;
    double square_metres_ = 0.0;
};

}  // namespace lifang
