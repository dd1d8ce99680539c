#include "shards/plan_shards.hpp"

#include "core/error.hpp"
#include "geometry/wkt.hpp"
#include "load/district_rows.hpp"
#include "load/ledger/ledger.hpp"
#include "load/source/content_hash.hpp"
#include "shards/district_grounds.hpp"
#include "shards/found_districts.hpp"
#include "shards/joined_districts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Of the id, so that a district keeps its seed when others come or go; small enough for any reader of JSON.
std::uint64_t find_seed(std::uint64_t seed, const std::string& id) {
    ContentHash hash;
    hash.add(fmt::format("{}\n{}", seed, id));
    return std::stoull(hash.text().substr(8), nullptr, 16);
}

}  // namespace

ShardPlan plan_shards(const LoadOptions& given, const std::string& by, std::uint64_t seed, const Run& run) {
    const LoadOptions options = take_ledgers(given);
    if (!options.ledgers.empty())
        throw Error(ExitCode::usage, options.ledgers.front(), Message("tables_not_divided"));
    FoundDistricts found = find_districts(options, by, run);
    ShardPlan plan;
    const bool is_drawn = !found.columns.empty();
    // What is in layers without the column is somewhere only when the grounds are drawn.
    if (is_drawn && found.has_layers_without) find_grounds(options, found, run);
    plan.joined = join_districts(options, found, run);
    if (is_drawn && !found.has_layers_without) find_grounds(options, found, run);
    plan.empty = found.swallowed;
    plan.crs = found.crs;
    plan.features = found.features;
    std::size_t inside = 0;
    for (const FoundDistrict& district : found.districts) {
        LoadOptions wanted = make_district_options(options, found, district);
        // As a manifest has it, so that it is the same to the bit for who reads one.
        wanted.district->ground = read_polygons(to_wkt(wanted.district->ground));
        const DistrictRows rows = read_district_rows(wanted, run);
        if (rows.compounds + rows.buildings == 0) {  // a park, a lake
            plan.empty.push_back(district.id);
            continue;
        }
        inside += rows.compounds + rows.buildings;
        plan.shards.push_back({.name = district.name,
                               .joined = district.joined,
                               .query = *std::move(wanted.district),
                               .seed = find_seed(seed, district.id),
                               .hash = rows.hash,
                               .compounds = rows.compounds,
                               .buildings = rows.buildings,
                               .scenario = {}});
        run.check_stop();
    }
    std::ranges::sort(plan.empty);
    if (plan.shards.empty())
        throw Error(ExitCode::input, "--by", Message("districts_all_empty", {{"by", by}}));
    plan.outside = found.features - std::min(inside, found.features);
    return plan;
}

}  // namespace lifang
