#include "load/load.hpp"

#include "core/error.hpp"
#include "geometry/overlay.hpp"
#include "load/belong/compounds.hpp"
#include "load/belong/missing.hpp"
#include "load/belong/scope.hpp"
#include "load/ground/coast.hpp"
#include "load/ground/in_street.hpp"
#include "load/ground/lanes.hpp"
#include "load/ledger/ledger.hpp"
#include "load/place/layer_crs.hpp"
#include "load/place/order.hpp"
#include "load/place/placement.hpp"
#include "load/place/project.hpp"
#include "load/place/repair.hpp"
#include "load/site/findings.hpp"
#include "load/source/layer_roles.hpp"
#include "profiles/profiles.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

using Chosen = std::map<LayerRole, std::map<std::string, std::string>>;

/// Of a source named for a role, the layers that can play it; a source with several must say which.
void keep_fitting(std::vector<SourceLayer>& layers, LayerRole role, const std::string& source) {
    if (layers.size() < 2 || layers.front().is_osm) return;
    std::vector<std::string> names;
    for (const SourceLayer& layer : layers) names.push_back(layer.name);
    std::erase_if(layers, [&](const SourceLayer& layer) {
        const ShapeType type = layer.features.empty() ? ShapeType::none : layer.features.front().type();
        return find_role_by_name(layer.name, type) != role;
    });
    if (layers.size() != 1)
        throw Error(ExitCode::input, source,
                    Message("several_layers", {{"layers", fmt::format("{}", fmt::join(names, ", "))}}));
}

class Reading {
  public:
    Reading(const LoadOptions& options, const Run& run, StageProgress& progress)
        : chosen_(read_field_options(options.fields)), run_(run), progress_(progress) {
        for (const std::string& source : options.inputs) read(source, LayerRole::unused);
        for (const auto& [role, sources] : options.named)
            for (const std::string& source : sources) read(source, role);
        if (layers.empty()) throw Error(ExitCode::usage, Message("at_inputs"), Message("nothing_to_read"));
        refuse_repeated();
        name_apart();
        // In whatever order inputs are named and files hold their layers, the plan is the same.
        std::ranges::sort(layers, {}, [](const KnownLayer& layer) { return layer.source.title; });
        check_chosen_fields(layers, chosen_);
        const bool any_used = std::any_of(layers.begin(), layers.end(), [](const KnownLayer& layer) {
            return layer.role != LayerRole::unused;
        });
        if (!any_used) refuse_all();
    }

    std::vector<KnownLayer> layers;

  private:
    void read(const std::string& source, LayerRole role) {
        for (const SourcePath& path : locate(source)) {
            std::vector<SourceLayer> read = read_source(path, run_);
            if (role != LayerRole::unused) keep_fitting(read, role, source);
            for (SourceLayer& layer : read) {
                features_ += layer.features.size();
                layer.title = layer.name;
                layers.push_back(recognise(std::move(layer), role, chosen_));
                progress_.advance(features_);
            }
        }
    }

    /// A layer that is read twice, also by way of a link or a detour, would count its features twice.
    void refuse_repeated() {
        std::set<std::pair<std::string, std::string>> seen;
        for (const KnownLayer& layer : layers) {
            const SourceLayer& source = layer.source;
            // Where a file does not name its layer it is called like the file, or like the link to it.
            const std::string name = source.name == source.source.stem ? "" : source.name;
            if (!seen.emplace(find_real_path(source.source), name).second)
                throw Error(ExitCode::input, source.source.given + ":" + source.name,
                            Message("layer_given_twice"));
        }
    }

    /// LAYER alone where no other input has a layer of that name, else FILE:LAYER, else PATH:LAYER.
    void name_apart() {
        const auto is_shared = [&](const std::string& title) {
            return std::count_if(layers.begin(), layers.end(),
                                 [&](const KnownLayer& one) { return one.source.title == title; }) > 1;
        };
        for (const auto& make_title :
             {+[](const SourceLayer& one) { return one.source.stem + ":" + one.name; },
              +[](const SourceLayer& one) {
                  return (one.source.files.empty() ? one.source.given : one.source.path) + ":" + one.name;
              }}) {
            std::vector<bool> shared;
            for (const KnownLayer& layer : layers) shared.push_back(is_shared(layer.source.title));
            for (std::size_t i = 0; i < layers.size(); ++i)
                if (shared[i]) layers[i].source.title = make_title(layers[i].source);
        }
    }

    [[noreturn]] void refuse_all() {
        std::vector<Message> reasons;
        for (const KnownLayer& layer : layers)
            reasons.push_back(
                Message("at_source", {{"source", layer.source.title}, {"what", layer.unused_reason}}));
        throw Error(ExitCode::input, layers.front().source.source.given,
                    Message("no_usable_layer", {{"reasons", reasons}}));
    }

    Chosen chosen_;
    const Run& run_;
    StageProgress& progress_;
    std::size_t features_ = 0;
};

InputLayer make_account(const KnownLayer& layer) {
    InputLayer account;
    account.name = layer.source.title;
    account.path = layer.source.source.given;
    account.hash = layer.source.hash;
    account.role = layer.role;
    account.features = static_cast<std::int64_t>(layer.source.features.size());
    const auto is_listed = [&](const InputLayer::FieldUse& use) {
        return std::any_of(account.fields.begin(), account.fields.end(),
                           [&](const InputLayer::FieldUse& listed) {
                               return listed.canonical == use.canonical && listed.field == use.field;
                           });
    };
    for (const auto& [role, fields] : layer.fields)
        for (const InputLayer::FieldUse& use : fields.uses())
            if (!is_listed(use)) account.fields.push_back(use);
    if (layer.source.crs)
        account.crs =
            layer.source.crs->definition.empty() ? layer.source.crs->name : layer.source.crs->definition;
    return account;
}

void account_unused(const KnownLayer& layer, InputLayer& account, Issues& issues) {
    if (layer.role == LayerRole::unused) {
        account.unused = account.features;
        issues.push_back(make_finding(Severity::info, "unused_layer", {account.name, -1},
                                      Message("unused_layer", {{"layer", account.name},
                                                               {"features", account.features},
                                                               {"reason", layer.unused_reason}})));
        return;
    }
    for (std::size_t i = 0; i < layer.parts.size(); ++i) {
        if (layer.parts[i] != Part::none) continue;
        const SourceFeature& feature = layer.source.features[i];
        const auto tag = find_main_tag(layer.tags, feature);
        ++account.unused;
        issues.push_back(make_finding(Severity::info, "unused_feature", {account.name, feature.fid},
                                      tag ? Message("unused_tag", {{"key", tag->key}, {"value", tag->value}})
                                          : Message("unused_feature")));
    }
}

/// Projects and repairs; what is left out or far away is counted. Returns what to leave out, by layer and
/// feature.
std::vector<std::vector<bool>> repair_all(std::vector<KnownLayer>& layers, Site& site, const Run& run) {
    auto repaired = repair_layers(layers, site.crs, run);
    put_in_order(layers, repaired);
    std::vector<std::vector<bool>> rejected(layers.size());
    for (std::size_t l = 0; l < layers.size(); ++l)
        for (std::size_t i = 0; i < layers[l].parts.size(); ++i) {
            rejected[l].push_back(repaired[l][i].is_rejected);
            site.issues.insert(site.issues.end(), repaired[l][i].issues.begin(), repaired[l][i].issues.end());
        }
    const auto far = find_far_features(layers);
    for (std::size_t l = 0; l < layers.size(); ++l)
        for (std::size_t i = 0; i < layers[l].parts.size(); ++i) {
            if (!rejected[l][i] && i < far[l].size() && far[l][i]) {
                rejected[l][i] = true;
                site.issues.push_back(make_finding(Severity::error, "far_away",
                                                   {layers[l].source.title, layers[l].source.features[i].fid},
                                                   Message("far_away")));
            }
            if (rejected[l][i]) ++site.inputs[l].rejected;
        }
    return rejected;
}

void settle_scope(std::vector<CompoundDraft>& drafts, const std::vector<std::string>& excluded_keys,
                  Site& site) {
    const std::set<std::string> excluded(excluded_keys.begin(), excluded_keys.end());
    std::set<std::string> known;
    for (CompoundDraft& draft : drafts) {
        Compound& compound = draft.compound;
        known.insert(compound.key);
        compound.scope_reason = find_scope_reason(compound, site.profile, excluded);
        if (compound.floor_area.value <= 0.0) {
            const Point at = point_inside(compound.footprint);
            site.issues.push_back(make_finding(Severity::warning, "no_floor_area", compound.source,
                                               Message("no_floor_area", {{"compound", compound.key}}),
                                               Place{at.x, at.y}));
        }
        site.compounds.push_back(std::move(compound));
    }
    for (const std::string& key : excluded)
        if (!known.count(key))
            site.issues.push_back(make_finding(Severity::warning, "unknown_exclusion", {},
                                               Message("unknown_exclusion", {{"compound", key}})));
}

}  // namespace

Site load(const LoadOptions& given, const Run& run) {
    const LoadOptions options = take_ledgers(given);
    StageProgress progress(run, Stage::load, 0);
    Site site;
    site.profile = load_profile(options.profile);
    std::vector<KnownLayer> layers = Reading(options, run, progress).layers;
    settle_layer_crs(layers, options.source_crs, options.assume_crs);
    site.crs = choose_plan_crs(layers, options.target_crs);
    for (const KnownLayer& layer : layers) {
        site.inputs.push_back(make_account(layer));
        account_unused(layer, site.inputs.back(), site.issues);
        for (Issue finding : layer.source.findings) {
            finding.source_layer = layer.source.title;
            site.issues.push_back(std::move(finding));
        }
    }
    const auto rejected = repair_all(layers, site, run);
    Drafts drafts = make_rows(layers, rejected, options.renumber_duplicates, site);
    layers.clear();

    reject_repeated_buildings(site);
    count_stacked_floors_once(site, run);
    site.boundary = site.boundary.empty() ? MultiPolygon{} : unite(site.boundary);
    make_sea(drafts.compounds, site);
    mark_lines_in_streets(site);
    promote_lanes(drafts, site);
    part_residential_areas(drafts, site);
    run.check_stop();
    resolve_overlaps(drafts.compounds, site);
    make_group_compounds(drafts.compounds, site);
    join_ledgers(options, drafts.compounds, site, run);
    assign_buildings(drafts.compounds, site, run);
    assign_communities(drafts.compounds, site);
    settle_scope(drafts.compounds, options.excluded_compounds, site);
    report_unknown_scope(site);
    report_missing(site);
    report_beyond_zone(site);
    report_constant_shift(site);
    return site;
}

}  // namespace lifang
