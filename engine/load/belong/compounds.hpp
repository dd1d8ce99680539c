#pragma once

#include "core/run.hpp"
#include "load/rows/drafts.hpp"

#include <string>
#include <vector>

namespace lifang {

/// Copies of a building's outline would count its floors twice: the later ones are rejected.
void reject_repeated_buildings(Site& site);

/// Buildings that lie (nine tenths and more) on another of their layer, as a tower on its podium: on shared
/// ground the higher of both counts, so the lower one gives up its floors there. One of which nothing is left
/// becomes unused. docs/decisions/0016; n log n in buildings.
void count_stacked_floors_once(Site& site, const Run& run);

/// Residential areas that streets divide into blocks are no compounds: they become landuse, and their
/// buildings are left to be derived. docs/stages/load.md has the rule.
void part_residential_areas(Drafts& drafts, Site& site);

/// No ground belongs to two compounds: the earlier feature keeps it, but one that lies inside another keeps
/// its own. A compound left without ground is rejected.
void resolve_overlaps(std::vector<CompoundDraft>& drafts, Site& site);

/// Adds a compound for every `group` of buildings that no mapped compound has as its id or name, in order of
/// first appearance: its outline is that of its buildings.
void make_group_compounds(std::vector<CompoundDraft>& drafts, Site& site);

/// Says which compound each building belongs to: the one its `group` names, else the one with the largest
/// share of its ground, the ground outside all compounds competing. Buildings of kinds that do not count stay
/// out, unless the compound's floor area is given.
void assign_buildings(std::vector<CompoundDraft>& drafts, Site& site, const Run& run);

/// No ground belongs to two communities: the earlier feature keeps it, but one that lies inside another keeps
/// its own; of two that are equal the later keeps its outline and gets no ground. Strips up to a metre wide
/// are two drawings of one border. Tells of each pair what it claims twice, and the compounds there.
void resolve_community_overlaps(const std::vector<CompoundDraft>& drafts, Site& site);

/// Communities by the compounds' own field, else by what their buildings name for most floor area, else by
/// the largest share of their ground. Sets the communities that buildings name. Without a layer of
/// communities, those named are made, as yet without ground.
void assign_communities(std::vector<CompoundDraft>& drafts, Site& site);

/// A row that turns out unusable after it was made: an error issue, and the account of its layer follows.
void reject_row(Site& site, const Source& source, std::string code, const Message& message, Point at);

}  // namespace lifang
