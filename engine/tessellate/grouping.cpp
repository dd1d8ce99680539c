#include "tessellate/grouping.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <tuple>

namespace lifang {
namespace {

// Rows of slabs stand 12–25 m apart; wider gaps are streets, schools or yards of others.
constexpr double row_gap = 15.0;       // halves the strength of a tie
constexpr double widest_gap = 40.0;    // no courtyard reaches over more
constexpr double leftover_gap = 60.0;  // a lone small building joins its neighbour from this far
// A courtyard is about 100 m across: a group that would grow beyond loses strength, and stops at twice that.
constexpr double courtyard = 110.0;
constexpr double widest_group = 220.0;
constexpr double leftover_excess = 1.2;  // a group may pass the maximum by this for a leftover

struct Link {
    double contact = 0.0;   // metres
    double strength = 0.0;  // Σ contact × openness / (1 + gap / row_gap)
    double gap = 1e9;
};

struct Group {
    double floor_area = 0.0;
    Box box;
    std::int64_t realm = -1;
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

double diagonal(Box box, const Box& other) {
    box.include(other);
    return std::hypot(box.width(), box.height());
}

class Agglomeration {
  public:
    Agglomeration(const std::vector<Member>& members, const std::vector<Tie>& ties, const GroupLimits& limits)
        : limits_(limits), groups_(members.size()), joined_(members.size()) {
        for (std::uint32_t i = 0; i < members.size(); ++i) {
            joined_[i] = i;
            groups_[i].floor_area = members[i].floor_area;
            groups_[i].box = members[i].box;
            groups_[i].realm = members[i].realm;
        }
        for (const Tie& tie : ties) {
            add_link(tie.a, tie.b, tie);
            add_link(tie.b, tie.a, tie);
        }
    }

    std::vector<std::uint32_t> run() {
        grow(limits_.max, widest_gap, false);
        grow(limits_.max * leftover_excess, leftover_gap, true);
        return number_groups();
    }

  private:
    void add_link(std::uint32_t from, std::uint32_t to, const Tie& tie) {
        Link& link = groups_[from].links[to];
        link.contact += tie.contact;
        link.strength += tie.contact * tie.openness / (1.0 + tie.gap / row_gap);
        link.gap = std::min(link.gap, tie.gap);
        groups_[from].contact += tie.contact;
    }

    /// How much of the two groups' common surroundings lies between them, how near and open, how compact the
    /// result; 0 when they must not merge.
    double score(std::uint32_t a, std::uint32_t b, const Link& link, double max, double gap,
                 bool leftovers) const {
        const Group& one = groups_[a];
        const Group& two = groups_[b];
        if (one.realm != two.realm && one.realm >= 0 && two.realm >= 0) return 0.0;
        if (one.floor_area + two.floor_area > max || link.gap > gap) return 0.0;
        if (leftovers && std::min(one.floor_area, two.floor_area) >= limits_.min) return 0.0;
        const double across = diagonal(one.box, two.box);
        if (across > widest_group) return 0.0;
        const double share = link.strength / std::sqrt(std::max(one.contact * two.contact, 1e-9));
        const double compact = 1.0 / (1.0 + std::pow(across / courtyard, 2.0));
        return share * compact;
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
                Link& merged = groups_[group].links[neighbour];
                merged.contact += link.contact;
                merged.strength += link.strength;
                merged.gap = std::min(merged.gap, link.gap);
            }
        }
        host.floor_area += guest.floor_area;
        host.box.include(guest.box);
        host.realm = std::max(host.realm, guest.realm);
        host.contact += guest.contact - 2.0 * between;
        ++host.version;
        guest.alive = false;
        guest.links.clear();
        joined_[from] = into;
    }

    std::vector<std::uint32_t> number_groups() {
        std::vector<std::uint32_t> number(groups_.size());
        std::map<std::uint32_t, std::uint32_t> numbers;
        for (std::uint32_t i = 0; i < groups_.size(); ++i) {
            std::uint32_t root = i;
            while (joined_[root] != root) root = joined_[root];
            number[i] = numbers.try_emplace(root, static_cast<std::uint32_t>(numbers.size())).first->second;
        }
        return number;
    }

    GroupLimits limits_;
    std::vector<Group> groups_;
    std::vector<std::uint32_t> joined_;
};

}  // namespace

std::vector<std::uint32_t> group_buildings(const std::vector<Member>& members, const std::vector<Tie>& ties,
                                           const GroupLimits& limits) {
    return Agglomeration(members, ties, limits).run();
}

}  // namespace lifang
