#include "load/rows/barrier_fields.hpp"

#include "load/roles/barrier_words.hpp"

namespace lifang {
namespace {

bool is_on_ground(std::string_view tunnel) {
    return tunnel == "building_passage" || tunnel == "avalanche_protector" || tunnel == "covered";
}

/// All that the feature's columns say of its class, taken together: what it is from the first word that tells
/// it, and that it is out of use from any.
BarrierWord read_words(const Cursor& at, Part part) {
    BarrierWord all;
    std::vector<std::string_view> words = {at.tag("railway"), at.tag("waterway"), at.tag("barrier")};
    for (const FieldColumn& column : at.fields().columns("class")) words.push_back(column.find(at.feature()));
    words.push_back(at.layer_name());
    for (const std::string_view text : words) {
        const BarrierWord said = read_barrier_word(text);
        all.tunnel = all.tunnel || said.tunnel;
        all.on_ground = all.on_ground || said.on_ground;
        all.bridge = all.bridge || said.bridge;
        if (!said.barrier_class || said.part != part) continue;
        const bool is_gone =
            said.barrier_class == BarrierClass::disused || said.barrier_class == BarrierClass::planned;
        if (!all.barrier_class || is_gone) all.barrier_class = said.barrier_class;
    }
    if (part == Part::railway)
        for (const std::string_view state : {"disused", "abandoned"})
            if (read_flag(at.tag(state))) all.barrier_class = BarrierClass::disused;
    return all;
}

BarrierClass usual_class(Part part) {
    if (part == Part::railway) return BarrierClass::rail;
    if (part == Part::coastline) return BarrierClass::coastline;
    return part == Part::wall ? BarrierClass::wall : BarrierClass::river;
}

}  // namespace

bool is_underground(const Cursor& at) {
    const bool is_named_so = names_tunnel(at.name("name"));
    if (is_on_ground(at.text("tunnel"))) return is_named_so;
    if (const auto told = at.flag("tunnel")) return *told;
    if (at.tag("location") == "underground") return true;
    for (const FieldColumn& column : at.fields().columns("class"))
        if (read_barrier_word(column.find(at.feature())).tunnel) return true;
    return is_named_so;
}

BarrierLine read_barrier_line(const Cursor& at, Part part) {
    BarrierLine line;
    line.kind = part == Part::railway ? BarrierLine::Kind::railway
                : part == Part::wall  ? BarrierLine::Kind::wall
                                      : BarrierLine::Kind::water;
    line.name = at.name("name");
    line.lines = at.feature().shapes.lines;
    const BarrierWord said = read_words(at, part);
    const bool is_metro =
        part == Part::railway && read_barrier_word(line.name).barrier_class == BarrierClass::subway;
    line.barrier_class = said.barrier_class.value_or(is_metro ? BarrierClass::subway : usual_class(part));
    line.bridge = at.flag("bridge").value_or(said.bridge);
    line.tunnel = is_underground(at) || (said.tunnel && !at.flag("tunnel"));
    // A subway runs below the ground unless somebody says otherwise.
    if (line.barrier_class == BarrierClass::subway && !at.flag("tunnel") && !line.bridge && !said.on_ground)
        line.tunnel = true;
    line.source = at.source();
    return line;
}

}  // namespace lifang
