#include "load/roles/extract_words.hpp"

#include "load/roles/barrier_words.hpp"
#include "load/roles/fields.hpp"
#include "load/text/classes.hpp"
#include "load/text/fold_name.hpp"
#include "load/text/forms.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

struct NamedTheme {
    std::string_view word;
    Theme theme;
};
/// In the names of layers and files; the first that is found counts. Points of interest and places are themes
/// of their own, which are read as they are.
constexpr std::array themes = {
    NamedTheme{"poi", Theme::none},           NamedTheme{"pofw", Theme::none},
    NamedTheme{"place", Theme::none},         NamedTheme{"traffic", Theme::none},
    NamedTheme{"transport", Theme::none},     NamedTheme{"building", Theme::buildings},
    NamedTheme{"landuse", Theme::landuse},    NamedTheme{"natural", Theme::landuse},
    NamedTheme{"waterway", Theme::waterways}, NamedTheme{"water", Theme::water},
    NamedTheme{"rail", Theme::railways},      NamedTheme{"road", Theme::roads},
};

bool is_ground_word(std::string_view word) {
    return is_any_of(word, {"residential",    "commercial",
                            "industrial",     "retail",
                            "park",           "forest",
                            "grass",          "meadow",
                            "cemetery",       "allotments",
                            "scrub",          "farmland",
                            "farmyard",       "recreation_ground",
                            "nature_reserve", "military",
                            "orchard",        "vineyard",
                            "quarry",         "heath",
                            "water",          "riverbank",
                            "reservoir",      "wetland",
                            "dock",           "basin"});
}

bool is_line_word(std::string_view word) {
    return find_road_class(word) || read_barrier_word(word).barrier_class;
}

/// At least half of the features have a word for which `is_known` holds: a layer of extracts has few others.
template <class Known>
bool are_mostly(const SourceLayer& layer, std::size_t column, ShapeType type, const Known& is_known) {
    const auto known = std::count_if(layer.features.begin(), layer.features.end(), [&](const auto& feature) {
        return feature.type() == type && is_known(trim(feature.values[column]));
    });
    return known > 0 && 2 * known >= std::ssize(layer.features);
}

bool is_road_word(std::string_view word) { return find_road_class(word).has_value(); }

Theme find_theme_by_words(const SourceLayer& layer, std::size_t column) {
    if (are_mostly(layer, column, ShapeType::line, is_line_word)) return Theme::lines;
    return are_mostly(layer, column, ShapeType::polygon, is_ground_word) ? Theme::ground : Theme::none;
}

std::optional<Theme> find_theme_by_name(const SourceLayer& layer) {
    const std::string name = fold_name(layer.name + " " + layer.source.stem);
    for (const auto& [word, theme] : themes)
        if (name.find(word) != std::string::npos) return theme;
    return std::nullopt;
}

Tag read_water_word(std::string_view word) {
    if (is_any_of(word, {"reservoir", "basin"})) return {"landuse", word};
    if (is_any_of(word, {"river", "riverbank", "canal", "stream"})) return {"waterway", "riverbank"};
    if (word == "dock") return {"waterway", word};
    return {"natural", word};
}

Tag read_line_word(std::string_view word) {
    if (find_road_class(word)) return {"highway", word};
    const Part part = read_barrier_word(word).part;
    if (part == Part::railway) return {"railway", word};
    if (part == Part::coastline) return {"natural", word};
    return {part == Part::wall ? "barrier" : "waterway", word};
}

Tag read_ground_word(std::string_view word) {
    if (is_any_of(word, {"water", "riverbank", "reservoir", "wetland", "dock", "basin", "glacier"}))
        return read_water_word(word);
    return {"landuse", word};
}

}  // namespace

ThemeColumn find_theme(const SourceLayer& layer) {
    std::optional<std::size_t> fclass, type;
    bool has_id = false;
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        const std::string field = fold_name(layer.fields[i]);
        if (is_any_of(field, {"highway", "building", "landuse", "natural", "railway", "waterway", "barrier"}))
            return {};
        has_id = has_id || field == "osmid";
        if (field == "fclass") fclass = i;
        if (field == "type") type = i;
    }
    const auto named = find_theme_by_name(layer);
    if (fclass) return {named ? *named : find_theme_by_words(layer, *fclass), *fclass};
    // `type` is a name that others use too
    const bool is_theirs =
        named != Theme::roads || (type && are_mostly(layer, *type, ShapeType::line, is_road_word));
    if (type && has_id && named && is_theirs) return {*named, *type};
    return {};
}

Tag read_theme_word(Theme theme, std::string_view word) {
    if (word.empty()) return {};
    switch (theme) {
        case Theme::buildings:
            return {"building", word};
        case Theme::roads:
            return {"highway", word};
        case Theme::railways:
            return {"railway", word};
        case Theme::waterways:
            return {"waterway", word};
        case Theme::water:
            return read_water_word(word);
        case Theme::landuse:
        case Theme::ground:
            return read_ground_word(word);
        case Theme::lines:
            return read_line_word(word);
        case Theme::none:
            break;
    }
    return {};
}

}  // namespace lifang
