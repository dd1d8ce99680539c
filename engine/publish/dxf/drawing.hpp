#pragma once

#include "core/issue.hpp"
#include "publish/map/words.hpp"
#include "publish/plan/plan.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// A layer of a drawing as CAD people know it: a name, a colour of AutoCAD's index, a line weight.
struct CadLayer {
    std::string_view name;
    int colour = 7;  ///< 1 red, 3 green, 5 blue, 7 black on white, 8 grey
    int hundredths_of_mm = 25;
};
/// UNITS, BORDERS, COMPOUNDS, GATES, LABELS (codes and floor areas), COMPOUND_NAMES, from below to above.
std::span<const CadLayer> list_cad_layers();

struct CadEntity {
    enum class Kind { closed_line, line, point, text };
    Kind kind = Kind::line;
    std::string_view layer;
    LineString points;    ///< in metres of the plan's CRS; first point == last point where the line is closed
    std::string text;     ///< its middle is at the point; '\n' begins a line
    double height = 0.0;  ///< of a text's letters, m

    friend bool operator==(const CadEntity&, const CadEntity&) = default;
};

/// A layout as lines and texts, layer by layer. What a drawing's texts cannot hold is replaced, and an issue
/// says so.
std::vector<CadEntity> make_cad_drawing(const Plan& plan, const PlannedLayout& layout, const MapWords& words,
                                        Issues& issues);

}  // namespace lifang
