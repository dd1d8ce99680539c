#include "tessellate/blocks/slivers.hpp"

#include "core/disjoint_sets.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace lifang {
namespace {

// A traffic island or a roundabout of 40 m diameter holds 1,260 m².
constexpr double small_square_metres = 1500.0;

struct Contact {
    double metres = 0.0;
    std::map<Barrier, double> by_barrier;
};

/// Faces that grow together, with their outline's measures and their neighbours.
struct Clump {
    double area = 0.0;
    double perimeter = 0.0;
    bool water = false;
    bool built = false;
    bool strip = false;
    std::map<std::uint32_t, Contact> neighbours;
};

/// The class of most of the edge: a crossing street's stub at a corner does not tell what lies between.
Barrier main_barrier(const Contact& contact) {
    const auto most = std::max_element(contact.by_barrier.begin(), contact.by_barrier.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == contact.by_barrier.end() ? Barrier::none : most->first;
}

class Merging {
  public:
    Merging(const std::vector<Face>& faces, const std::vector<FaceEdge>& edges, const GroundPolicy& policy)
        : policy_(policy), clumps_(faces.size()), joined_(faces.size()) {
        for (std::uint32_t i = 0; i < faces.size(); ++i) {
            clumps_[i].area = area(faces[i].area).value;
            clumps_[i].perimeter = perimeter(faces[i].area).value;
            clumps_[i].water = faces[i].water;
            clumps_[i].built = faces[i].built.value > 0.0;
            clumps_[i].strip = faces[i].strip;
        }
        for (const FaceEdge& edge : edges) {
            if (faces[edge.a].strip || faces[edge.b].strip) continue;
            add_edge(edge.a, edge.b, edge.barrier, edge.metres);
            add_edge(edge.b, edge.a, edge.barrier, edge.metres);
        }
        for (std::uint32_t i = 0; i < faces.size(); ++i) enqueue(i);
    }

    std::vector<std::uint32_t> run() {
        while (!slivers_.empty()) {
            const std::uint32_t sliver = slivers_.begin()->second;
            slivers_.erase(slivers_.begin());
            if (const auto host = find_host(sliver)) join(sliver, *host);
        }
        return joined_.names();
    }

  private:
    void add_edge(std::uint32_t from, std::uint32_t to, Barrier barrier, double metres) {
        Contact& contact = clumps_[from].neighbours[to];
        contact.metres += metres;
        contact.by_barrier[barrier] += metres;
    }

    void enqueue(std::uint32_t i) {
        if (is_sliver(clumps_[i])) slivers_.insert({clumps_[i].area, i});
    }

    bool is_sliver(const Clump& clump) const {
        if (clump.water || clump.built || clump.strip) return false;
        return is_sliver_shape(clump.area, clump.perimeter, policy_);
    }

    /// Dry ground over the weakest barrier and longest edge; water only for what has no dry neighbour.
    std::optional<std::uint32_t> find_host(std::uint32_t sliver) const {
        using Rank = std::tuple<bool, Barrier, double>;
        std::optional<std::uint32_t> best;
        Rank best_rank;
        for (const auto& [neighbour, contact] : clumps_[sliver].neighbours) {
            const Rank rank{clumps_[neighbour].water, main_barrier(contact), -contact.metres};
            if (!best || rank < best_rank) best = neighbour, best_rank = rank;
        }
        return best;
    }

    void join(std::uint32_t sliver, std::uint32_t host) {
        slivers_.erase({clumps_[host].area, host});
        Clump& from = clumps_[sliver];
        Clump& into = clumps_[host];
        into.area += from.area;
        into.perimeter += from.perimeter - 2.0 * from.neighbours[host].metres;
        into.built = into.built || from.built;
        into.neighbours.erase(sliver);
        for (const auto& [neighbour, contact] : from.neighbours) {
            clumps_[neighbour].neighbours.erase(sliver);
            if (neighbour == host) continue;
            for (const auto& [barrier, metres] : contact.by_barrier) {
                add_edge(host, neighbour, barrier, metres);
                add_edge(neighbour, host, barrier, metres);
            }
        }
        from.neighbours.clear();
        joined_.join_into(host, sliver);
        enqueue(host);
    }

    const GroundPolicy& policy_;
    std::vector<Clump> clumps_;
    DisjointSets joined_;
    std::set<std::pair<double, std::uint32_t>> slivers_;  // smallest first, ties by position
};

}  // namespace

bool is_sliver_shape(double square_metres, double perimeter_metres, const GroundPolicy& policy) {
    // 2A/P is about the width of a strip.
    return square_metres < small_square_metres ||
           2.0 * square_metres / perimeter_metres < policy.strip_max_width.value;
}

std::vector<std::uint32_t> merge_slivers(const std::vector<Face>& faces, const std::vector<FaceEdge>& edges,
                                         const GroundPolicy& policy) {
    return Merging(faces, edges, policy).run();
}

}  // namespace lifang
