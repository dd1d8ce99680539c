#include "pipeline/start/read_start.hpp"

#include "core/error.hpp"
#include "evaluate/retention/household_weights.hpp"
#include "load/source/connection.hpp"
#include "load/source/source.hpp"
#include "load/source/source_name.hpp"
#include "load/text/fold_name.hpp"
#include "load/text/forms.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

// As fold_name() leaves them, best first.
constexpr std::string_view unit_fields[] = {"unitid",   "unitcode", "unit", "单元标识",   "单元编号",
                                            "单元编码", "管理单元", "单元", "startunitid"};
constexpr std::string_view unit_code_fields[] = {"unitcode", "单元编码"};
constexpr std::string_view unit_name_fields[] = {"unitname", "单元名称"};
constexpr std::string_view compound_fields[] = {"compoundid", "小区标识", "小区编号"};
constexpr std::string_view name_fields[] = {"name", "名称", "小区名称"};
constexpr std::string_view household_fields[] = {"households", "户数"};

[[noreturn]] void refuse(const std::string& source, Message problem) {
    throw Error(ExitCode::input, Message("at_start", {{"source", source}}), std::move(problem));
}

template <std::size_t n>
std::optional<std::size_t> find_field(const SourceLayer& layer, const std::string_view (&names)[n]) {
    for (const std::string_view name : names)
        for (std::size_t i = 0; i < layer.fields.size(); ++i)
            if (fold_name(layer.fields[i]) == name) return i;
    return std::nullopt;
}

OlderLayout take_plan(const Plan& plan, const std::string& path, const std::string& word) {
    if (plan.layouts.empty()) refuse(path, Message("no_layout_in_plan"));
    const PlannedLayout& layout = word.empty() ? plan.layouts.front() : require_layout(plan, word, "--start");
    OlderLayout older;
    older.source = fmt::format("{}:{}", name_of_source(path), layout.key);
    older.crs = plan.site.crs;
    for (const Unit& unit : layout.units) older.units.push_back({unit.key, unit.code, unit.name});
    const std::vector<double> weights = weigh_households(plan.ground.compounds);
    for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i) {
        const Compound& compound = plan.ground.compounds[i];
        older.places.push_back(
            {compound.key, compound.name, compound.footprint, weights[i], layout.unit_of_compound[i]});
    }
    return older;
}

bool has_polygons(const SourceLayer& layer) {
    return std::ranges::any_of(
        layer.features, [](const SourceFeature& feature) { return feature.type() == ShapeType::polygon; });
}

SourceLayer require_layer(const std::string& source, const Run& run) {
    std::vector<SourceLayer> with_units, others;
    for (const SourcePath& path : locate(source))
        for (SourceLayer& layer : read_source(path, run)) {
            if (!has_polygons(layer)) continue;
            auto& list = find_field(layer, unit_fields) ? with_units : others;
            list.push_back(std::move(layer));
        }
    if (with_units.size() > 1) {
        std::vector<std::string> names;
        for (const SourceLayer& layer : with_units) names.push_back(layer.name);
        refuse(source,
               Message("start_layers_several", {{"layers", fmt::format("{}", fmt::join(names, ", "))}}));
    }
    if (with_units.size() == 1) return std::move(with_units.front());
    if (others.empty()) refuse(source, Message("start_without_polygons"));
    refuse(source, Message("start_without_unit_field",
                           {{"fields", fmt::format("{}", fmt::join(others.front().fields, ", "))}}));
}

/// Reads the features of a layer, unit by unit in the order in which they are met.
class LayerReader {
  public:
    explicit LayerReader(const SourceLayer& layer)
        : layer_(layer),
          unit_(*find_field(layer, unit_fields)),
          code_(find_field(layer, unit_code_fields)),
          unit_name_(find_field(layer, unit_name_fields)),
          compound_(find_field(layer, compound_fields)),
          name_(find_field(layer, name_fields)),
          households_(find_field(layer, household_fields)) {
        older_.is_ground = !compound_;
    }

    OlderLayout read() {
        for (const SourceFeature& feature : layer_.features) {
            if (feature.type() != ShapeType::polygon) continue;
            OlderPlace place;
            place.unit = find_unit(feature);
            place.footprint = feature.shapes.polygons;
            if (compound_) {
                place.key = word(feature, compound_);
                place.name = word(feature, name_);
            }
            place.weight = read_households(feature);
            older_.places.push_back(std::move(place));
        }
        return std::move(older_);
    }

  private:
    static std::string word(const SourceFeature& feature, std::optional<std::size_t> field) {
        return field ? std::string(trim(feature.values[*field])) : std::string();
    }

    std::optional<UnitId> find_unit(const SourceFeature& feature) {
        const std::string key = word(feature, unit_);
        if (key.empty()) return std::nullopt;
        const auto [known, is_new] = unit_of_.emplace(key, older_.units.size());
        if (is_new) {
            const std::string code = word(feature, code_);
            const std::string name =
                older_.is_ground && !unit_name_ ? word(feature, name_) : word(feature, unit_name_);
            older_.units.push_back({key, code.empty() ? key : code, name.empty() ? key : name});
        }
        return UnitId{known->second};
    }

    double read_households(const SourceFeature& feature) const {
        const std::string text = word(feature, households_);
        double number = 1.0;  // where nobody knows, compounds count alike
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }

    const SourceLayer& layer_;
    std::size_t unit_;
    std::optional<std::size_t> code_, unit_name_, compound_, name_, households_;
    std::map<std::string, std::size_t> unit_of_;
    OlderLayout older_;
};

}  // namespace

OlderLayout read_older_layout(const std::string& source, const Run& run) {
    if (const std::optional<SourceName> name = split_source(source); name && holds_plan(name->path))
        return take_plan(read_plan(name->path), name->path.string(), name->part);
    const SourceLayer layer = require_layer(source, run);
    OlderLayout older = LayerReader(layer).read();
    older.source = name_of_source(source);
    older.crs = layer.crs;
    if (older.units.empty())
        refuse(source,
               Message("start_without_units", {{"field", layer.fields[*find_field(layer, unit_fields)]}}));
    return older;
}

void bring_into(const Crs& crs, OlderLayout& older) {
    if (!older.crs || *older.crs == crs) return;
    if (older.crs->definition.empty() || crs.definition.empty())
        refuse(older.source,
               Message("start_in_other_crs", {{"theirs", older.crs->name}, {"ours", crs.name}}));
    const Transform transform(*older.crs, crs);
    if (!transform.is_identity())
        for (OlderPlace& place : older.places)
            for (Polygon& polygon : place.footprint) {
                transform.apply(polygon.outer);
                for (Ring& hole : polygon.holes) transform.apply(hole);
            }
    older.crs = crs;
}

}  // namespace lifang
