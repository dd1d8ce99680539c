#include "load/rows/unread_floors.hpp"

#include "load/site/findings.hpp"
#include "load/text/fold_name.hpp"
#include "load/text/forms.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace lifang {
namespace {

/// Small whole numbers of other meaning, as extracts of OSM and exports of other programs have them.
bool means_something_else(std::string_view name) {
    constexpr std::array<std::string_view, 12> others = {"layer", "zorder",   "adminlevel", "lanes",
                                                         "code",  "type",     "class",      "fid",
                                                         "gid",   "objectid", "ogcfid",     "序号"};
    return std::find(others.begin(), others.end(), fold_name(name)) != others.end();
}

bool is_used(const KnownLayer& layer, const std::string& field) {
    return std::any_of(layer.fields.begin(), layer.fields.end(), [&](const auto& of_role) {
        const auto& uses = of_role.second.uses();
        return std::any_of(uses.begin(), uses.end(), [&](const auto& use) { return use.field == field; });
    });
}

/// How often each number stands in a column for buildings; nothing where it holds anything else.
std::optional<std::map<int, int>> count_numbers(const KnownLayer& layer, std::size_t column) {
    constexpr double most = 200.0;
    std::map<int, int> counts;
    for (std::size_t i = 0; i < layer.parts.size(); ++i) {
        if (layer.parts[i] != Part::building) continue;
        const std::string_view text = trim(layer.source.features[i].values[column]);
        if (text.empty() || marks_unknown(text)) continue;
        const auto number = read_number(text);
        if (!number || *number < 0.0 || *number > most || *number != std::floor(*number)) return std::nullopt;
        ++counts[static_cast<int>(*number)];
    }
    return counts;
}

std::optional<FloorsColumn> look_like_floors(const std::map<int, int>& counts, std::ptrdiff_t buildings) {
    constexpr int usual = 40;          // floors
    constexpr std::ptrdiff_t few = 5;  // buildings: below it nothing can be told
    std::ptrdiff_t filled = 0, as_usual = 0;
    for (const auto& [number, count] : counts) {
        if (number == 0) continue;
        filled += count;
        if (number <= usual) as_usual += count;
    }
    const auto distinct = static_cast<std::ptrdiff_t>(counts.size());
    const bool is_filled = filled >= few && 2 * filled >= buildings;
    const bool repeats = distinct >= 2 && 2 * distinct <= filled + 1;  // ids do not
    if (!is_filled || !repeats || 10 * as_usual < 9 * filled) return std::nullopt;
    const auto commonest = std::max_element(counts.begin(), counts.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
    return FloorsColumn{"", counts.begin()->first, counts.rbegin()->first, commonest->first};
}

}  // namespace

std::optional<FloorsColumn> find_floors_column(const KnownLayer& layer) {
    const auto buildings = std::count(layer.parts.begin(), layer.parts.end(), Part::building);
    if (buildings == 0) return std::nullopt;
    for (std::size_t column = 0; column < layer.source.fields.size(); ++column) {
        const std::string& name = layer.source.fields[column];
        if (means_something_else(name) || is_used(layer, name)) continue;
        const auto counts = count_numbers(layer, column);
        if (!counts || counts->empty()) continue;
        if (auto found = look_like_floors(*counts, buildings)) {
            found->name = name;
            return found;
        }
    }
    return std::nullopt;
}

void report_unread_floors(const KnownLayer& layer, Issues& issues) {
    const auto column = find_floors_column(layer);
    if (!column) return;
    issues.push_back(make_finding(Severity::warning, "unread_floors", {layer.source.title, -1},
                                  Message("unread_floors", {{"layer", layer.source.title},
                                                            {"column", column->name},
                                                            {"least", column->least},
                                                            {"most", column->most},
                                                            {"commonest", column->commonest}})));
}

}  // namespace lifang
