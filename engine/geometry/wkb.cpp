#include "geometry/wkb.hpp"

#include "core/error.hpp"
#include "geometry/wkb_facts.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace lifang {
namespace {

static_assert(std::endian::native == std::endian::little, "WKB is written as the machine holds its numbers");

enum WkbType : std::uint32_t {
    point_type = 1,
    line_type,
    polygon_type,
    multi_point_type,
    multi_line_type,
    multi_polygon_type,
    collection_type
};

template <class Number>
void put(Wkb& out, Number number) {
    unsigned char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    out.insert(out.end(), bytes, bytes + sizeof number);
}

void put_header(Wkb& out, WkbType type) {
    out.push_back(1);  // little endian
    put<std::uint32_t>(out, type);
}

void put_points(Wkb& out, const std::vector<Point>& points) {
    put(out, static_cast<std::uint32_t>(points.size()));
    for (const Point& point : points) put(out, point.x), put(out, point.y);
}

void put(Wkb& out, const LineString& line) {
    put_header(out, line_type);
    put_points(out, line);
}

void put(Wkb& out, const Polygon& polygon) {
    put_header(out, polygon_type);
    put(out, static_cast<std::uint32_t>(1 + polygon.holes.size()));
    put_points(out, polygon.outer);
    for (const Ring& hole : polygon.holes) put_points(out, hole);
}

template <class Parts>
Wkb collection(WkbType type, const Parts& parts) {
    Wkb out;
    put_header(out, type);
    put(out, static_cast<std::uint32_t>(parts.size()));
    for (const auto& part : parts) put(out, part);
    return out;
}

/// Reads from a bounded buffer: every length is checked against what is left before anything is allocated.
class Reader {
  public:
    explicit Reader(std::span<const unsigned char> bytes) : rest_(bytes) {}

    void read_into(Shapes& shapes, int depth = 0) {
        switch (read_type(depth)) {
            case point_type:
                shapes.points.push_back(point());
                break;
            case line_type:
                shapes.lines.push_back(points());
                break;
            case polygon_type:
                read_polygon(shapes);
                break;
            default:
                for (std::uint32_t parts = number<std::uint32_t>(); parts > 0; --parts)
                    read_into(shapes, depth + 1);
        }
    }

    void examine(WkbFacts& facts, int depth = 0) {
        switch (read_type(depth)) {
            case point_type:
                examine(point(), facts);
                break;
            case line_type:
                for (std::uint32_t count = count_points(); count > 0; --count) examine(point(), facts);
                break;
            case polygon_type:
                for (std::uint32_t rings = number<std::uint32_t>(); rings > 0; --rings) examine_ring(facts);
                break;
            default:
                for (std::uint32_t parts = number<std::uint32_t>(); parts > 0; --parts)
                    examine(facts, depth + 1);
        }
    }

  private:
    [[noreturn]] static void refuse() { throw Error(ExitCode::input, "WKB", Message("malformed_wkb")); }

    /// The head of a geometry; one of WkbType.
    std::uint32_t read_type(int depth) {
        constexpr int deepest = 32;
        if (depth > deepest) refuse();
        swap_ = number<std::uint8_t>() != 1;
        const std::uint32_t code = number<std::uint32_t>();
        // ISO adds 1000 per dimension flag, EWKB sets high bits.
        const std::uint32_t iso = (code & 0xffff) / 1000;
        has_z_ = (code & 0x80000000U) || iso == 1 || iso == 3;
        has_m_ = (code & 0x40000000U) || iso == 2 || iso == 3;
        if (code & 0x20000000U) number<std::uint32_t>();  // EWKB's SRID
        const std::uint32_t type = (code & 0xffff) % 1000;
        if (type < point_type || type > collection_type) refuse();
        return type;
    }

    template <class Number>
    Number number() {
        unsigned char bytes[sizeof(Number)];
        if (rest_.size() < sizeof bytes) refuse();
        std::memcpy(bytes, rest_.data(), sizeof bytes);
        if (swap_) std::reverse(bytes, bytes + sizeof bytes);
        rest_ = rest_.subspan(sizeof bytes);
        Number value;
        std::memcpy(&value, bytes, sizeof bytes);
        return value;
    }

    Point point() {
        Point p;
        p.x = number<double>();
        p.y = number<double>();
        if (has_z_) number<double>();
        if (has_m_) number<double>();
        return p;
    }

    std::uint32_t count_points() {
        const std::uint32_t count = number<std::uint32_t>();
        if (count > rest_.size() / (2 * sizeof(double))) refuse();
        return count;
    }

    static void examine(Point p, WkbFacts& facts) {
        facts.box.include(p);
        facts.is_finite = facts.is_finite && std::isfinite(p.x) && std::isfinite(p.y);
    }

    void examine_ring(WkbFacts& facts) {
        const std::uint32_t count = count_points();
        Point first, last;
        for (std::uint32_t i = 0; i < count; ++i) {
            last = point();
            if (i == 0) first = last;
            examine(last, facts);
        }
        facts.is_closed = facts.is_closed && (count == 0 || (count > 3 && first == last));
    }

    std::vector<Point> points() {
        std::vector<Point> all(count_points());
        for (Point& p : all) p = point();
        return all;
    }

    void read_polygon(Shapes& shapes) {
        const std::uint32_t rings = number<std::uint32_t>();
        if (rings == 0) return;
        Polygon polygon{points(), {}};
        for (std::uint32_t i = 1; i < rings; ++i) polygon.holes.push_back(points());
        shapes.polygons.push_back(std::move(polygon));
    }

    std::span<const unsigned char> rest_;
    bool swap_ = false;
    bool has_z_ = false;
    bool has_m_ = false;
};

}  // namespace

Wkb to_wkb(Point point) {
    Wkb out;
    put_header(out, point_type);
    put(out, point.x);
    put(out, point.y);
    return out;
}

Wkb to_wkb(const LineString& line) {
    Wkb out;
    put(out, line);
    return out;
}

Wkb to_wkb(const MultiLineString& lines) { return collection(multi_line_type, lines); }

Wkb to_wkb(const Polygon& polygon) {
    Wkb out;
    put(out, polygon);
    return out;
}

Wkb to_wkb(const MultiPolygon& polygons) { return collection(multi_polygon_type, polygons); }

Shapes read_wkb(std::span<const unsigned char> wkb) {
    Shapes shapes;
    Reader(wkb).read_into(shapes);
    return shapes;
}

WkbFacts examine_wkb(std::span<const unsigned char> wkb) {
    WkbFacts facts;
    Reader(wkb).examine(facts);
    return facts;
}

}  // namespace lifang
