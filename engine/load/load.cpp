#include "load/load.hpp"

#include "core/error.hpp"
#include "geometry/overlay.hpp"
#include "load/belong/compounds.hpp"
#include "load/belong/missing.hpp"
#include "load/belong/scope.hpp"
#include "load/ground/coast.hpp"
#include "load/ground/in_street.hpp"
#include "load/ground/lanes.hpp"
#include "load/keep_own.hpp"
#include "load/ledger/ledger.hpp"
#include "load/place/layer_crs.hpp"
#include "load/place/order.hpp"
#include "load/place/placement.hpp"
#include "load/place/project.hpp"
#include "load/place/repair.hpp"
#include "load/read_layers.hpp"
#include "load/site/findings.hpp"
#include "load/site/head_counts.hpp"
#include "profiles/profiles.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

namespace lifang {
namespace {

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
    std::vector<KnownLayer> layers = read_layers(options, run, progress);
    settle_layer_crs(layers, options.source_crs, options.assume_crs);
    site.crs = choose_plan_crs(layers, options.target_crs);
    if (options.district) keep_own(layers, *options.district);
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
    if (options.district && !options.district->ground.empty()) site.boundary = options.district->ground;
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
    require_head_counts(site.compounds, site.buildings, Message("at_inputs"));
    report_unknown_scope(site);
    report_missing(site);
    report_beyond_zone(site);
    report_constant_shift(site);
    return site;
}

}  // namespace lifang
