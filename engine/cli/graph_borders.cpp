#include "cli/graph_borders.hpp"

#include "core/message.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

constexpr std::size_t most_listed = 10;

template <class Item, class Name>
Phrase list_first(const std::vector<Item>& items, const Name& name) {
    std::vector<Message> names;
    for (std::size_t i = 0; i < std::min(items.size(), most_listed); ++i) names.push_back(name(items[i]));
    if (items.size() > most_listed)
        names.push_back(Message("and_more", {{"count", items.size() - most_listed}}));
    return names;
}

/// Two digits, rounded up: 0.0132 → 0.014.
double round_up(double metres) {
    const double step = std::pow(10.0, std::floor(std::log10(metres)) - 1.0);
    return std::ceil(metres / step - 1e-6) * step;
}

}  // namespace

std::string describe_tolerance(const LayerBorders& borders, Language language) {
    const std::string metres = fmt::format("{:.2g}", borders.tolerance_m);
    const Message told =
        borders.tolerance_m <= 0.0 ? Message("borders_on_one_line")
        : borders.rounding > 0.0
            ? Message("borders_within_rounding",
                      {{"metres", metres}, {"rounding", fmt::format("{:g}", borders.rounding)}})
            : Message("borders_within", {{"metres", metres}});
    return told.in(language) + "\n";
}

void warn_of_borders(const GraphSource& graph, Console& console) {
    const LayerBorders& borders = *graph.borders;
    const auto warn = [&](const Message& line) { console.log(line.in(console.language())); };
    if (!borders.parts.empty())
        warn(Message(
            "graph_in_parts",
            {{"count", borders.parts.size()},
             {"parts", list_first(borders.parts, [&](const auto& part) {
                  return Message("graph_part", {{"node", graph.ids[part.front()]}, {"nodes", part.size()}});
              })}}));
    if (!borders.gaps.empty())
        warn(Message("graph_gaps",
                     {{"count", borders.gaps.size()},
                      {"gaps", list_first(borders.gaps,
                                          [&](const auto& gap) {
                                              return Message("graph_gap",
                                                             {{"a", graph.ids[gap.a]},
                                                              {"b", graph.ids[gap.b]},
                                                              {"metres", fmt::format("{:.3g}", gap.amount)}});
                                          })},
                      {"snap", fmt::format("{:g}", round_up(borders.gaps.back().amount))}}));
    if (!borders.overlaps.empty())
        warn(Message("graph_overlaps", {{"count", borders.overlaps.size()},
                                        {"overlaps", list_first(borders.overlaps, [&](const auto& overlap) {
                                             return Message("graph_overlap",
                                                            {{"a", graph.ids[overlap.a]},
                                                             {"b", graph.ids[overlap.b]},
                                                             {"m2", fmt::format("{:.3g}", overlap.amount)}});
                                         })}}));
}

Json borders_to_json(const GraphSource& graph) {
    const LayerBorders& borders = *graph.borders;
    Json json;
    json["tolerance_m"] = borders.tolerance_m;
    json["rounding"] = borders.rounding > 0.0 ? Json(borders.rounding) : Json();
    json["neighbours"] = graph.edges.size();
    json["parts"] = std::max<std::size_t>(1, borders.parts.size());
    const auto list = [&](const std::vector<LayerBorders::Pair>& pairs, const char* amount) {
        Json all = Json::array();
        for (const LayerBorders::Pair& pair : pairs)
            all.push_back({{"a", graph.ids[pair.a]}, {"b", graph.ids[pair.b]}, {amount, pair.amount}});
        return all;
    };
    json["gaps"] = list(borders.gaps, "metres");
    json["overlaps"] = list(borders.overlaps, "m2");
    return json;
}

}  // namespace lifang
