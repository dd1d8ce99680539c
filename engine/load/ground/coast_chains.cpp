#include "load/ground/coast_chains.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace lifang {
namespace {

constexpr double most_missing = 0.2;  // of an island's coast

bool is_ring(const LineString& line) { return line.size() > 3 && line.front() == line.back(); }

/// Puts lines together that follow each other. Where two begin at one point the earlier goes on.
class Linking {
  public:
    explicit Linking(const MultiLineString& lines) : lines_(lines), used_(lines.size(), false) {
        std::map<Point, int> ending;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            starts_[lines[i].front()].push_back(i);
            ++ending[lines[i].back()];
        }
        for (std::size_t i = 0; i < lines.size(); ++i)  // chains from their beginning
            if (!ending.contains(lines[i].front())) follow(i);
        for (std::size_t i = 0; i < lines.size(); ++i) follow(i);  // and rings from anywhere
    }

    MultiLineString chains;

  private:
    void follow(std::size_t first) {
        if (used_[first]) return;
        used_[first] = true;
        LineString chain = lines_[first];
        while (!is_ring(chain)) {
            const auto next = find_unused(chain.back());
            if (!next) break;
            used_[*next] = true;
            chain.insert(chain.end(), lines_[*next].begin() + 1, lines_[*next].end());
        }
        chains.push_back(std::move(chain));
    }

    std::optional<std::size_t> find_unused(Point at) const {
        const auto found = starts_.find(at);
        if (found == starts_.end()) return std::nullopt;
        for (const std::size_t i : found->second)
            if (!used_[i]) return i;
        return std::nullopt;
    }

    const MultiLineString& lines_;
    std::map<Point, std::vector<std::size_t>> starts_;
    std::vector<bool> used_;
};

/// The nearest point of the frame's edge.
Point project_to_edge(Point p, const Box& frame) {
    const std::array<Point, 4> feet = {Point{frame.min.x, p.y}, Point{frame.max.x, p.y},
                                       Point{p.x, frame.min.y}, Point{p.x, frame.max.y}};
    return *std::min_element(feet.begin(), feet.end(),
                             [&](Point a, Point b) { return distance(p, a) < distance(p, b); });
}

struct Gap {
    double metres;
    std::size_t from, to;  // chains: the end of one, the beginning of the other

    auto operator<=>(const Gap&) const = default;
};

/// Gaps between ends and beginnings that are narrower than the way from either to the edge of the data.
std::vector<Gap> find_gaps(const MultiLineString& chains, const Box& data) {
    const auto to_edge = [&](Point p) {
        return std::min({p.x - data.min.x, data.max.x - p.x, p.y - data.min.y, data.max.y - p.y});
    };
    std::vector<Gap> gaps;
    for (std::size_t i = 0; i < chains.size(); ++i)
        for (std::size_t j = 0; j < chains.size(); ++j) {
            const Point end = chains[i].back(), beginning = chains[j].front();
            const double metres = distance(end, beginning).value;
            if (i == j && metres > most_missing * length(chains[i]).value) continue;
            if (metres < std::min(to_edge(end), to_edge(beginning))) gaps.push_back({metres, i, j});
        }
    std::sort(gaps.begin(), gaps.end());
    return gaps;
}

/// Bridges gaps, then leads what is still open to the frame.
MultiLineString close_open(MultiLineString chains, const Box& data, const Box& frame) {
    std::vector<bool> end_taken(chains.size(), false), beginning_taken(chains.size(), false);
    std::vector<std::size_t> next(chains.size());
    for (const Gap& gap : find_gaps(chains, data)) {
        if (end_taken[gap.from] || beginning_taken[gap.to]) continue;
        end_taken[gap.from] = beginning_taken[gap.to] = true;
        next[gap.from] = gap.to;
    }
    MultiLineString bridges;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        LineString& chain = chains[i];
        if (end_taken[i])
            bridges.push_back({chain.back(), chains[next[i]].front()});
        else
            bridges.push_back({chain.back(), project_to_edge(chain.back(), frame)});
        if (!beginning_taken[i]) bridges.push_back({project_to_edge(chain.front(), frame), chain.front()});
    }
    chains.insert(chains.end(), bridges.begin(), bridges.end());
    return chains;
}

}  // namespace

CoastChains close_coast(const MultiLineString& coast, const Box& data, const Box& frame) {
    CoastChains closed;
    MultiLineString open;
    for (LineString& chain : Linking(coast).chains)
        (is_ring(chain) ? closed.chains : open).push_back(std::move(chain));
    closed.open_ends = 2 * open.size();
    for (LineString& line : close_open(std::move(open), data, frame))
        closed.chains.push_back(std::move(line));
    return closed;
}

}  // namespace lifang
