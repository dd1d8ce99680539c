#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "load/place/placement.hpp"
#include "load/place/web_offsets.hpp"
#include "load/site/findings.hpp"

#include <array>
#include <cmath>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t most_buildings = 2000;  // enough to tell shares apart, and quick in a whole city
constexpr double near = 100.0;                // metres: where no line is at hand, none can be missed
constexpr int fewest_hits = 30;               // with fewer, a drop may be chance
constexpr double least_share = 0.04;  // roads in place run over some buildings too: archways, bad maps
constexpr double most_left = 0.35;    // of the hits, after the move that explains them

struct System {
    std::string_view name;
    Point offset;  ///< where it draws a point of WGS 84 here, metres
};

/// Nothing outside China, where nobody draws with an offset, and where the place is unknown.
std::vector<System> find_systems(const Site& site, Point middle) {
    const auto to_degrees = find_way_to_degrees(site.crs);
    if (!to_degrees) return {};
    const Point at = to_degrees->apply(middle);
    if (!(at.x > 73.5 && at.x < 135.1 && at.y > 3.0 && at.y < 53.6)) return {};
    const Transform back(make_crs("EPSG:4326"), site.crs);
    const auto offset_of = [&](Point drawn) {
        const Point moved = back.apply(drawn);
        return Point{moved.x - middle.x, moved.y - middle.y};
    };
    return {
        {"WGS 84 or CGCS2000", {}}, {"GCJ-02", offset_of(to_gcj02(at))}, {"BD-09", offset_of(to_bd09(at))}};
}

/// The middle of a building: no line that is in place comes so near to its centre.
struct Heart {
    Point center;
    double radius = 0.0;
};

std::map<std::string, std::vector<Heart>> gather_hearts(const Site& site) {
    std::map<std::string, std::vector<Heart>> by_layer;
    for (const Building& building : site.buildings)
        by_layer[building.source.layer].push_back(
            {centroid(building.footprint), std::sqrt(area(building.footprint).value) / 4.0});
    for (auto& [layer, hearts] : by_layer) {
        const std::size_t step = hearts.size() / most_buildings + 1;
        std::vector<Heart> some;
        for (std::size_t i = 0; i < hearts.size(); i += step) some.push_back(hearts[i]);
        hearts = std::move(some);
    }
    return by_layer;
}

/// Lines of one layer, as segments that can be asked for.
class Lines {
  public:
    explicit Lines(const MultiLineString& lines) : segments_(split(lines)), index_(boxes_of(segments_)) {}

    enum class Answer { far, beside, over };
    /// How the lines, moved by `shift`, pass a building.
    Answer ask(const Heart& heart, Point shift) const {
        const Point at{heart.center.x - shift.x, heart.center.y - shift.y};
        Answer answer = Answer::far;
        for (const std::size_t i : index_.find(Box{at, at}.grown(near))) {
            const auto& [from, to] = segments_[i];
            if (distance(at, from, to).value < heart.radius) return Answer::over;
            answer = Answer::beside;
        }
        return answer;
    }

  private:
    using Segments = std::vector<std::pair<Point, Point>>;

    static Segments split(const MultiLineString& lines) {
        Segments segments;
        for (const LineString& line : lines)
            for (std::size_t i = 1; i < line.size(); ++i) segments.emplace_back(line[i - 1], line[i]);
        return segments;
    }
    static std::vector<Box> boxes_of(const Segments& segments) {
        std::vector<Box> boxes(segments.size());
        for (std::size_t i = 0; i < segments.size(); ++i)
            boxes[i].include(segments[i].first), boxes[i].include(segments[i].second);
        return boxes;
    }

    Segments segments_;
    BoxIndex index_;
};

/// Roads and outlines of compounds by layer. Outlines made from buildings fit them by nature.
std::map<std::string, MultiLineString> gather_lines(const Site& site) {
    std::map<std::string, MultiLineString> by_layer;
    for (const Road& road : site.roads)
        if (!road.bridge && !road.tunnel) by_layer[road.source.layer].push_back(road.line);
    for (const Compound& compound : site.compounds)
        if (compound.source.fid >= 0)
            for (const Polygon& polygon : compound.footprint)
                by_layer[compound.source.layer].push_back(polygon.outer);
    return by_layer;
}

struct Fit {
    int asked = 0, over_now = 0, over_moved = 0;

    bool explains() const {
        return over_now >= fewest_hits && over_now > least_share * asked && over_moved < most_left * over_now;
    }
};

Fit try_move(const std::vector<Heart>& hearts, const Lines& lines, Point shift) {
    Fit fit;
    for (const Heart& heart : hearts) {
        const auto now = lines.ask(heart, {}), moved = lines.ask(heart, shift);
        if (now == Lines::Answer::far || moved == Lines::Answer::far) continue;
        ++fit.asked;
        fit.over_now += now == Lines::Answer::over;
        fit.over_moved += moved == Lines::Answer::over;
    }
    return fit;
}

Message direction_of(Point shift) {
    constexpr std::array names = {"to_east", "to_north_east", "to_north", "to_north_west",
                                  "to_west", "to_south_west", "to_south", "to_south_east"};
    const double eighths = std::atan2(shift.y, shift.x) / (std::acos(-1.0) / 4.0);
    return Message(names[static_cast<std::size_t>(std::lround(eighths + 8.0)) % 8]);
}

struct Move {
    const System* lines_in = nullptr;
    const System* buildings_in = nullptr;
    Point shift;  ///< of the lines
    Fit fit;
};

/// The move that leaves the fewest lines over buildings, if one explains most of them.
std::optional<Move> find_move(const std::vector<Heart>& hearts, const Lines& lines,
                              const std::vector<System>& systems) {
    std::optional<Move> best;
    const auto left = [](const Fit& fit) { return fit.over_moved / static_cast<double>(fit.over_now); };
    for (const System& from : systems)
        for (const System& to : systems) {
            if (&from == &to) continue;
            const Point shift{to.offset.x - from.offset.x, to.offset.y - from.offset.y};
            const Fit fit = try_move(hearts, lines, shift);
            if (fit.explains() && (!best || left(fit) < left(best->fit))) best = {&from, &to, shift, fit};
        }
    return best;
}

Message tell(const std::string& lines, const std::string& buildings, const Move& move) {
    const auto percent = [&](int count) { return fmt::format("{:.0f}", 100.0 * count / move.fit.asked); };
    return Message("constant_shift",
                   {{"lines", lines},
                    {"metres", fmt::format("{:.0f}", std::hypot(move.shift.x, move.shift.y))},
                    {"direction", direction_of({-move.shift.x, -move.shift.y})},
                    {"buildings", buildings},
                    {"lines_in", move.lines_in->name},
                    {"buildings_in", move.buildings_in->name},
                    {"now", percent(move.fit.over_now)},
                    {"dx", fmt::format("{:+.0f}", move.shift.x)},
                    {"dy", fmt::format("{:+.0f}", move.shift.y)},
                    {"moved", percent(move.fit.over_moved)}});
}

}  // namespace

void report_constant_shift(Site& site) {
    Box box;
    for (const Building& building : site.buildings) box.include(bounds(building.footprint));
    if (box.is_empty()) return;
    const Point middle{(box.min.x + box.max.x) / 2.0, (box.min.y + box.max.y) / 2.0};
    const std::vector<System> systems = find_systems(site, middle);
    if (systems.empty()) return;
    const auto hearts = gather_hearts(site);
    for (const auto& [lines_layer, line_strings] : gather_lines(site)) {
        const Lines lines(line_strings);
        for (const auto& [buildings_layer, some] : hearts)
            if (lines_layer != buildings_layer)
                if (const auto move = find_move(some, lines, systems))
                    site.issues.push_back(make_finding(Severity::warning, "constant_shift", {lines_layer, -1},
                                                       tell(lines_layer, buildings_layer, *move),
                                                       Place{middle.x, middle.y}));
    }
}

}  // namespace lifang
