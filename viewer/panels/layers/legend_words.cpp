#include "panels/layers/legend_words.hpp"

#include "model/format.hpp"

#include <QCoreApplication>
#include <QtGlobal>
#include <cmath>

namespace lifang {
namespace {

QString spoken(const char* text) { return QCoreApplication::translate("Legend", text); }

}  // namespace

QString legend_text(scene::LegendEntry entry) {
    using enum scene::LegendEntry;
    switch (entry) {
        case park:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Park, green"));
        case other_land:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Other land use"));
        case unit:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Management unit"));
        case water:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Water"));
        case out_of_scope:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Compound out of scope"));
        case unassigned:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Compound without a unit"));
        case service_area:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Service area"));
        case unserved:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Compound that is not served"));
        case building:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Building"));
        case wall:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Wall"));
        case main_road:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Main road"));
        case street:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Street"));
        case path:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Path, service road"));
        case road_tunnel:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Road tunnel"));
        case railway:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Railway"));
        case rail_tunnel:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Underground line, rail tunnel"));
        case walking:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Walking network"));
        case block:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Block"));
        case cell:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Cell"));
        case community:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Community"));
        case unit_border:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Unit border"));
        case violation:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Unit that breaks a rule"));
        case gate_kept:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Gate to keep"));
        case gate_closable:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Gate that can close"));
        case facility:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Facility"));
        case station:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Service station, placed"));
        case issue_error:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Error in the data"));
        case issue_warning:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Warning"));
        case issue_info:
            return spoken(QT_TRANSLATE_NOOP("Legend", "Remark"));
    }
    return {};
}

QString class_text(const scene::FillClass& its, const Figure& figure, Language language) {
    const auto text = [&](double value) { return value_text(figure, value, language); };
    if (std::isinf(its.from)) return spoken(QT_TRANSLATE_NOOP("Legend", "below %1")).arg(text(its.to));
    if (std::isinf(its.to)) return spoken(QT_TRANSLATE_NOOP("Legend", "%1 and more")).arg(text(its.from));
    const bool is_whole = figure.measure == Figure::Measure::count || figure.measure == Figure::Measure::rank;
    const double last = is_whole && its.to > its.from ? its.to - 1.0 : its.to;
    return its.from == last ? text(last) : text(its.from) + QStringLiteral(" – ") + text(last);
}

}  // namespace lifang
