#pragma once

#include "load/roles/recognise.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// A compound before its buildings, community and scope are known.
struct CompoundDraft {
    Compound compound;
    std::string community;                   ///< as the table names it: id or name
    std::optional<SquareMeters> floor_area;  ///< as the table gives it
    bool is_made_of_buildings = false;       ///< of a group of buildings that no mapped compound is called by
    bool is_residential_area = false;        ///< an OSM landuse=residential polygon: may be a whole quarter
};

/// The rows of all features that have a part and were not rejected; `site` gets all but the compounds.
struct Drafts {
    std::vector<CompoundDraft> compounds;
    std::vector<std::size_t> lanes;  ///< of site.roads: named lanes that may be streets (promote_lanes)
};

/// Turns features into rows, in input order, and counts them in site.inputs (same order as `layers`).
/// `rejected` says, by layer and feature, what repair has left out. Values that cannot be read become
/// warnings and are unknown. Throws Error(input) when an id field chosen by hand is not unique.
/// Ids that others refer to (compounds, communities) must be unique: Error(input) lists the repeated ones
/// unless `renumber_duplicates` is set.
Drafts make_rows(std::vector<KnownLayer>& layers, const std::vector<std::vector<bool>>& rejected,
                 bool renumber_duplicates, Site& site);

}  // namespace lifang
