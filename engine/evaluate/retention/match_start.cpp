#include "evaluate/retention/match_start.hpp"

#include "core/error.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

constexpr double same_share = 0.5;     // of a footprint, for two to be the same compound
constexpr Meters farthest{500.0};      // that one may have been drawn away from where it is
constexpr double least_matched = 0.1;  // of the compounds of either side: less is another district

/// Texts that stand for one row each; those that occur more than once lead to none.
class Lookup {
  public:
    void add(const std::string& word, std::size_t row) {
        if (word.empty()) return;
        const auto [known, is_new] = row_of_.emplace(word, row);
        if (!is_new) known->second = std::nullopt;
    }
    std::optional<std::size_t> find(const std::string& word) const {
        const auto found = row_of_.find(word);
        return found == row_of_.end() ? std::nullopt : found->second;
    }
    bool is_ambiguous(const std::string& word) const {
        const auto found = row_of_.find(word);
        return found != row_of_.end() && !found->second;
    }

  private:
    std::map<std::string, std::optional<std::size_t>> row_of_;
};

std::vector<Box> boxes_of(const std::vector<OlderPlace>& places) {
    std::vector<Box> boxes;
    for (const OlderPlace& place : places) boxes.push_back(bounds(place.footprint));
    return boxes;
}

/// A place that is the same, and how much of its households.
struct Part {
    std::size_t place;
    double weight;
};

class Matcher {
  public:
    Matcher(const OlderLayout& older, const std::vector<Compound>& compounds)
        : older_(older),
          compounds_(compounds),
          index_(boxes_of(older.places)),
          is_found_(older.places.size(), false) {
        for (std::size_t i = 0; i < older.places.size(); ++i) {
            keys_.add(older.places[i].key, i);
            names_.add(older.places[i].name, i);
        }
        for (std::size_t i = 0; i < compounds.size(); ++i) names_today_.add(compounds[i].name, i);
    }

    StartMatching match() {
        matching_.start.units = older_.units;
        for (std::size_t i = 0; i < compounds_.size(); ++i)
            matching_.start.places.push_back(match_one(CompoundId{i}));
        if (!older_.is_ground)
            for (std::size_t i = 0; i < older_.places.size(); ++i)
                if (!is_found_[i] && older_.places[i].unit) matching_.gone.push_back(older_.places[i].key);
        return std::move(matching_);
    }

  private:
    std::vector<Part> find_parts(const Compound& compound) const {
        std::vector<Part> parts;
        const double own = area(compound.footprint).value;
        for (const std::size_t i : index_.find(bounds(compound.footprint))) {
            const OlderPlace& place = older_.places[i];
            if (place.footprint == compound.footprint) return {{i, place.weight}};
            const double common = area(intersect(compound.footprint, place.footprint)).value;
            const double its = area(place.footprint).value;
            if (common <= 0.0) continue;
            if (older_.is_ground)
                parts.push_back({i, common});
            else if (common >= same_share * its || common >= same_share * own)
                parts.push_back({i, place.weight * common / its});
        }
        if (!older_.is_ground) return parts;
        double all = 0.0;
        for (const Part& part : parts) all += part.weight;
        return all >= same_share * own ? parts : std::vector<Part>();
    }

    /// The unit of most of the households, of equal ones the first.
    std::optional<UnitId> find_unit(const std::vector<Part>& parts) const {
        std::map<std::optional<UnitId>, double> sums;
        for (const Part& part : parts) sums[older_.places[part.place].unit] += part.weight;
        std::optional<UnitId> unit;
        double most = -1.0;
        for (const auto& [of, sum] : sums)
            if (of && sum > most) unit = of, most = sum;
        // Where most of it was in no unit, so is it.
        const auto outside = sums.find(std::nullopt);
        return outside != sums.end() && outside->second > most ? std::nullopt : unit;
    }

    bool is_near(const Compound& compound, const OlderPlace& place) const {
        return distance(compound.footprint, place.footprint) <= farthest;
    }

    /// By id or by name, where no ground is shared.
    std::optional<std::size_t> find_elsewhere(const Compound& compound, MatchedBy& by) {
        if (const auto same = keys_.find(compound.key)) {
            const OlderPlace& place = older_.places[*same];
            const bool contradicts =
                !place.name.empty() && !compound.name.empty() && place.name != compound.name;
            by = MatchedBy::id;
            if (!contradicts && is_near(compound, place)) return same;
            tell(Message("start_id_elsewhere", {{"compound", compound.key}, {"older", place.key}}));
        }
        by = MatchedBy::name;
        if (names_.is_ambiguous(compound.name))
            tell(Message("start_name_of_several", {{"compound", compound.key}, {"name", compound.name}}));
        const auto same = names_.find(compound.name);
        const bool is_one = same && names_today_.find(compound.name).has_value();
        return is_one && is_near(compound, older_.places[*same]) ? same : std::nullopt;
    }

    StartPlace match_one(CompoundId id) {
        const Compound& compound = at(compounds_, id);
        StartPlace found{.compound = id};
        std::vector<Part> parts = find_parts(compound);
        MatchedBy by = MatchedBy::geometry;
        if (parts.empty() && !older_.is_ground)
            if (const auto place = find_elsewhere(compound, by)) parts.push_back({*place, 1.0});
        if (parts.empty()) {
            matching_.fresh.push_back(id);
            return found;
        }
        if (by == MatchedBy::geometry) by = name_way(compound, parts);
        found.unit = find_unit(parts);
        found.matched_by = by;
        for (const Part& part : parts) {
            is_found_[part.place] = true;
            if (!older_.places[part.place].key.empty()) found.older.push_back(older_.places[part.place].key);
        }
        ++(by == MatchedBy::id     ? matching_.by_id
           : by == MatchedBy::name ? matching_.by_name
                                   : matching_.by_geometry);
        return found;
    }

    /// What the ground found, by id or name too?
    MatchedBy name_way(const Compound& compound, const std::vector<Part>& parts) {
        if (older_.is_ground) return MatchedBy::geometry;
        const auto has = [&](auto member, const std::string& word) {
            return !word.empty() && std::ranges::any_of(parts, [&](const Part& part) {
                return older_.places[part.place].*member == word;
            });
        };
        if (has(&OlderPlace::key, compound.key)) return MatchedBy::id;
        if (const auto same = keys_.find(compound.key))
            tell(Message("start_id_differs",
                         {{"compound", compound.key}, {"older", older_.places[parts.front().place].key}}));
        return has(&OlderPlace::name, compound.name) ? MatchedBy::name : MatchedBy::geometry;
    }

    void tell(Message message) {
        matching_.issues.push_back({.severity = Severity::warning,
                                    .code = "start_match_doubtful",
                                    .stage = Stage::partition,
                                    .message = std::move(message)});
    }

    const OlderLayout& older_;
    const std::vector<Compound>& compounds_;
    BoxIndex index_;
    Lookup keys_, names_, names_today_;
    std::vector<bool> is_found_;
    StartMatching matching_;
};

Point middle_of(const std::vector<const MultiPolygon*>& footprints) {
    Box extent;
    for (const MultiPolygon* footprint : footprints) extent.include(bounds(*footprint));
    return {0.5 * (extent.min.x + extent.max.x), 0.5 * (extent.min.y + extent.max.y)};
}

void require_same_district(const OlderLayout& older, const std::vector<Compound>& compounds,
                           const StartMatching& matching) {
    const auto matched = static_cast<double>(compounds.size() - matching.fresh.size());
    const auto there = static_cast<double>(older.places.size());
    const bool is_other = matched < least_matched * static_cast<double>(compounds.size()) &&
                          (matched == 0.0 || matched < least_matched * there);
    if (!is_other) return;
    std::vector<const MultiPolygon*> today, before;
    for (const Compound& compound : compounds) today.push_back(&compound.footprint);
    for (const OlderPlace& place : older.places) before.push_back(&place.footprint);
    const Meters away = distance(middle_of(today), middle_of(before));
    throw Error(ExitCode::input, Message("at_start", {{"source", older.source}}),
                Message("start_of_other_district", {{"matched", compounds.size() - matching.fresh.size()},
                                                    {"compounds", compounds.size()},
                                                    {"km", fmt::format("{:.1f}", away.value / 1000.0)}}));
}

Issue note(const char* code, Message message) {
    return {
        .severity = Severity::info, .code = code, .stage = Stage::partition, .message = std::move(message)};
}

}  // namespace

StartMatching match_start(const OlderLayout& older, const std::vector<Compound>& compounds) {
    StartMatching matching = Matcher(older, compounds).match();
    require_same_district(older, compounds, matching);
    matching.issues.insert(matching.issues.begin(),
                           note("start_matched", Message("start_matched", {{"source", older.source},
                                                                           {"id", matching.by_id},
                                                                           {"name", matching.by_name},
                                                                           {"geometry", matching.by_geometry},
                                                                           {"new", matching.fresh.size()},
                                                                           {"gone", matching.gone.size()}})));
    if (!matching.gone.empty())
        matching.issues.push_back(
            note("start_compounds_gone",
                 Message("start_compounds_gone",
                         {{"compounds", fmt::format("{}", fmt::join(matching.gone, ", "))}})));
    return matching;
}

}  // namespace lifang
