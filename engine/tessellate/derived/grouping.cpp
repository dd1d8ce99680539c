#include "tessellate/derived/grouping.hpp"

#include "core/disjoint_sets.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <queue>
#include <tuple>

namespace lifang {
namespace {

// Rows of slabs stand 12–25 m apart; wider gaps are streets, schools or yards of others.
constexpr double row_gap = 15.0;       // halves the strength of an affinity
constexpr double widest_gap = 40.0;    // no courtyard reaches over more; the larger, the less
constexpr double leftover_gap = 60.0;  // a lone small building joins its neighbour from this far
constexpr double widest_group = 220.0;
// Houses cover about this share of a courtyard's ground: so much room a compact group takes.
constexpr double usual_cover = 0.3;
constexpr double leftover_excess = 1.2;  // a group may pass the maximum by this for a leftover
constexpr double lonely_gap = 15.0;      // so much farther a single small house looks for company
constexpr double most_buildings = 24.0;  // a yard of so many houses is as full as one of the maximum's floors

struct Link {
    double contact = 0.0;   // metres
    double strength = 0.0;  // Σ contact × openness / (1 + gap / row_gap)
    double parted = 0.0;    // Σ contact × gap / openness
    double gap = 1e9;

    void add(const Link& other) {
        contact += other.contact;
        strength += other.strength;
        parted += other.parted;
        gap = std::min(gap, other.gap);
    }
    /// How far apart the two stand along their common border; a wall or a road makes it more.
    double mean_gap() const { return contact > 0.0 ? parted / contact : gap; }
};

struct Group {
    double floor_area = 0.0;
    double buildings = 1.0;
    double ground = 0.0;
    double spread = 0.0;  // Σ ground × squared distance from the middle, m⁴
    Point middle;
    Box box;
    std::optional<CommunityId> community;
    double contact = 0.0;  // all metres of border with other groups
    std::map<std::uint32_t, Link> links;
    std::uint32_t version = 0;
    bool alive = true;
};

struct Candidate {
    double score = 0.0;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t version_a = 0;
    std::uint32_t version_b = 0;

    bool operator<(const Candidate& other) const {  // the strongest on top, ties by position
        return std::tie(score, other.a, other.b) < std::tie(other.score, a, b);
    }
};

double sum_of_squares(double x, double y) { return x * x + y * y; }

/// The spread of two groups together, about their common middle (Steiner's theorem).
double common_spread(const Group& one, const Group& two) {
    const double apart = sum_of_squares(one.middle.x - two.middle.x, one.middle.y - two.middle.y);
    const double ground = std::max(one.ground + two.ground, 1e-9);
    return one.spread + two.spread + one.ground * two.ground / ground * apart;
}

/// The spread of a disc in which as much ground is covered, against theirs: 1 for houses around a yard or in
/// short rows behind each other, little for a long row or an angle.
double compactness(const Group& one, const Group& two) {
    const double ground = one.ground + two.ground;
    const double disc = ground * ground / (2.0 * std::numbers::pi * usual_cover);
    return std::min(1.0, disc / std::max(common_spread(one, two), 1e-9));
}

double diagonal(Box box, const Box& other) {
    box.include(other);
    return std::hypot(box.width(), box.height());
}

class Agglomeration {
  public:
    Agglomeration(const std::vector<Member>& members, const std::vector<Affinity>& affinities,
                  const GroupLimits& limits)
        : limits_(limits), groups_(members.size()), joined_(members.size()) {
        for (std::uint32_t i = 0; i < members.size(); ++i) {
            groups_[i].floor_area = members[i].floor_area;
            groups_[i].ground = members[i].ground;
            groups_[i].middle = members[i].middle;
            groups_[i].spread =
                members[i].ground * sum_of_squares(members[i].box.width(), members[i].box.height()) / 12.0;
            groups_[i].box = members[i].box;
            groups_[i].community = members[i].community;
        }
        for (const Affinity& affinity : affinities) {
            add_link(affinity.a, affinity.b, affinity);
            add_link(affinity.b, affinity.a, affinity);
        }
        for (const Affinity& affinity : affinities) {
            const std::uint32_t a = joined_.find(affinity.a), b = joined_.find(affinity.b);
            if (affinity.overlap && a != b) merge(std::min(a, b), std::max(a, b));
        }
    }

    std::vector<std::uint32_t> run() {
        grow(limits_.max, widest_gap, false);
        grow(limits_.max * leftover_excess, leftover_gap, true);
        return joined_.numbers();
    }

  private:
    void add_link(std::uint32_t from, std::uint32_t to, const Affinity& affinity) {
        groups_[from].links[to].add({affinity.contact,
                                     affinity.contact * affinity.openness / (1.0 + affinity.gap / row_gap),
                                     affinity.contact * affinity.gap / affinity.openness, affinity.gap});
        groups_[from].contact += affinity.contact;
    }

    /// Slabs in rows stand 12–25 m apart all over a quarter; where nothing parts them, courtyards still end.
    double allowed_gap(const Group& one, const Group& two) const {
        const double full = std::max((one.floor_area + two.floor_area) / limits_.max,
                                     (one.buildings + two.buildings) / most_buildings);
        const double lonely = 1.0 - std::min(one.floor_area, two.floor_area) / (2.0 * limits_.min);
        return widest_gap * (1.0 - full) + lonely_gap * std::max(0.0, lonely);
    }

    /// How much of the two groups' common surroundings lies between them, how near and open, how compact the
    /// result; 0 when they must not merge.
    double score(std::uint32_t a, std::uint32_t b, const Link& link, double max, double gap,
                 bool leftovers) const {
        const Group& one = groups_[a];
        const Group& two = groups_[b];
        if (one.community && two.community && *one.community != *two.community) return 0.0;
        if (one.floor_area + two.floor_area > max || link.gap > gap) return 0.0;
        if (leftovers && std::min(one.floor_area, two.floor_area) >= limits_.min) return 0.0;
        if (!leftovers && link.mean_gap() > allowed_gap(one, two)) return 0.0;
        if (diagonal(one.box, two.box) > widest_group) return 0.0;
        const double share = link.strength / std::sqrt(std::max(one.contact * two.contact, 1e-9));
        return share * compactness(one, two);
    }

    void grow(double max, double gap, bool leftovers) {
        std::priority_queue<Candidate> queue;
        const auto offer = [&](std::uint32_t a, std::uint32_t b, const Link& link) {
            const double strength = score(a, b, link, max, gap, leftovers);
            if (strength > 0.0) queue.push({strength, a, b, groups_[a].version, groups_[b].version});
        };
        for (std::uint32_t a = 0; a < groups_.size(); ++a)
            for (const auto& [b, link] : groups_[a].links)
                if (a < b) offer(a, b, link);
        while (!queue.empty()) {
            const Candidate best = queue.top();
            queue.pop();
            const bool current = groups_[best.a].alive && groups_[best.b].alive &&
                                 groups_[best.a].version == best.version_a &&
                                 groups_[best.b].version == best.version_b;
            if (!current) continue;
            merge(best.a, best.b);
            for (const auto& [other, link] : groups_[best.a].links)
                offer(std::min(best.a, other), std::max(best.a, other), link);
        }
    }

    void merge(std::uint32_t into, std::uint32_t from) {
        Group& host = groups_[into];
        Group& guest = groups_[from];
        const double between = host.links[from].contact;
        host.links.erase(from);
        guest.links.erase(into);
        for (const auto& [other, link] : guest.links) {
            groups_[other].links.erase(from);
            for (const auto& [group, neighbour] : {std::pair{into, other}, std::pair{other, into}}) {
                groups_[group].links[neighbour].add(link);
            }
        }
        host.spread = common_spread(host, guest);
        const double weight = guest.ground / std::max(host.ground + guest.ground, 1e-9);
        host.middle.x += weight * (guest.middle.x - host.middle.x);
        host.middle.y += weight * (guest.middle.y - host.middle.y);
        host.ground += guest.ground;
        host.floor_area += guest.floor_area;
        host.buildings += guest.buildings;
        host.box.include(guest.box);
        host.community = std::max(host.community, guest.community);
        host.contact += guest.contact - 2.0 * between;
        ++host.version;
        guest.alive = false;
        guest.links.clear();
        joined_.join_into(into, from);
    }

    GroupLimits limits_;
    std::vector<Group> groups_;
    DisjointSets joined_;
};

}  // namespace

std::vector<std::uint32_t> group_buildings(const std::vector<Member>& members,
                                           const std::vector<Affinity>& affinities,
                                           const GroupLimits& limits) {
    return Agglomeration(members, affinities, limits).run();
}

}  // namespace lifang
