#include "partition/peel/narrow_sets.hpp"

#include "partition/component/flood.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace lifang {
namespace {

// Breadth-first from a node that a first search met last: sets of early roots lie at one end of the graph,
// and what was done with stays behind.
std::vector<Node> breadth_first(const Component& component, Node start) {
    std::vector<char> seen(component.size(), 0);
    std::vector<Node> order;
    for (std::size_t next = 0; next <= component.size(); ++next) {
        const Node from = next == 0 ? start : static_cast<Node>(next - 1);
        if (seen[from]) continue;
        seen[from] = 1;
        order.push_back(from);
        flood(
            component, order, [&](const Arc& arc, Node) { return !std::exchange(seen[arc.to], 1); },
            order.size() - 1);
    }
    return order;
}

}  // namespace

NarrowSets::NarrowSets(const Component& component, double least_weight, double most_weight)
    : least_(least_weight),
      most_(most_weight),
      order_(breadth_first(component, breadth_first(component, 0).back())),
      first_(component.first),
      weight_(component.weight),
      mark_(component.size(), 0),
      came_(component.size(), 0) {
    for (Node v = 0; v < component.size(); ++v)
        for (const Arc* arc = component.begin(v); arc != component.end(v); ++arc) {
            const Arc* back = component.begin(arc->to);
            while (back->to != v) ++back;
            flow_arcs_.push_back({arc->to, static_cast<std::uint32_t>(back - component.arcs.data()),
                                  static_cast<int>(arc->length), arc->connects});
        }
    residual_.resize(flow_arcs_.size());
}

bool NarrowSets::list(const Query& query, const Visit& visit, const Stop& stop) {
    visit_ = &visit;
    stop_ = &stop;
    border_ = query.border;
    go_on_ = true;
    side_.assign(weight_.size(), Side::gone);
    for (Node v = 0; v < side_.size(); ++v)
        if ((*query.alive)[v]) side_[v] = Side::open;
    outside_.clear();
    for (const Node root : order_) {
        if (!go_on_) break;
        if (side_[root] != Side::open) continue;
        inside_.clear();
        flow_ = 0;
        inside_weight_ = 0.0;
        for (std::size_t p = 0; p < flow_arcs_.size(); ++p) residual_[p] = flow_arcs_[p].length;
        if (weight_[root] <= most_) {
            put_inside(root);
            grow();
        }
        if (query.one_root) break;
        // Later sets are those without it.
        side_[root] = Side::outside;
        outside_.push_back(root);
    }
    return go_on_;
}

void NarrowSets::put_inside(Node v) {
    side_[v] = Side::inside;
    inside_.push_back(v);
    inside_weight_ += weight_[v];
}

// Augments the flow from inside to outside until no path is left, or the border is too wide: then false.
bool NarrowSets::push_flow() {
    while (flow_ <= border_) {
        ++search_;
        queue_.clear();
        for (const Node v : inside_) mark_[v] = search_, queue_.push_back(v);
        Node end = 0;
        bool found = false;
        for (std::size_t i = 0; i < queue_.size() && !found; ++i)
            for (std::uint32_t p = first_[queue_[i]]; p < first_[queue_[i] + 1]; ++p) {
                const FlowArc& flow_arc = flow_arcs_[p];
                if (residual_[p] <= 0 || mark_[flow_arc.to] == search_ || side_[flow_arc.to] == Side::gone)
                    continue;
                mark_[flow_arc.to] = search_;
                came_[flow_arc.to] = p;
                if (side_[flow_arc.to] == Side::outside) {
                    end = flow_arc.to;
                    found = true;
                    break;
                }
                queue_.push_back(flow_arc.to);
            }
        if (!found) return true;
        int room = std::numeric_limits<int>::max();
        for (Node v = end; side_[v] != Side::inside; v = flow_arcs_[flow_arcs_[came_[v]].back].to)
            room = std::min(room, residual_[came_[v]]);
        for (Node v = end; side_[v] != Side::inside;) {
            const std::uint32_t back = flow_arcs_[came_[v]].back;
            residual_[came_[v]] -= room;
            residual_[back] += room;
            v = flow_arcs_[back].to;
        }
        flow_ += room;
    }
    return false;
}

// What is inside and what is open and joined to it.
bool NarrowSets::can_reach_weight() {
    if (inside_weight_ >= least_) return true;
    ++search_;
    queue_.clear();
    double weight = inside_weight_;
    for (const Node v : inside_) mark_[v] = search_, queue_.push_back(v);
    for (std::size_t i = 0; i < queue_.size(); ++i)
        for (std::uint32_t p = first_[queue_[i]]; p < first_[queue_[i] + 1]; ++p) {
            const FlowArc& flow_arc = flow_arcs_[p];
            if (!flow_arc.connects || mark_[flow_arc.to] == search_ || side_[flow_arc.to] != Side::open)
                continue;
            mark_[flow_arc.to] = search_;
            weight += weight_[flow_arc.to];
            if (weight >= least_) return true;
            queue_.push_back(flow_arc.to);
        }
    return false;
}

void NarrowSets::grow() {
    if (++steps_ % look_every == 0 && (*stop_)()) go_on_ = false;
    if (!go_on_) return;
    const std::size_t outside_before = outside_.size();
    // Neighbours too heavy to be let in are outside; of the others the one with the most links inside decides
    // the most.
    Node next = 0;
    int most_links = 0;
    for (const Node v : inside_)
        for (std::uint32_t p = first_[v]; p < first_[v + 1]; ++p) {
            const Node w = flow_arcs_[p].to;
            if (side_[w] != Side::open || !flow_arcs_[p].connects) continue;
            if (inside_weight_ + weight_[w] > most_) {
                side_[w] = Side::outside;
                outside_.push_back(w);
                continue;
            }
            int links = 0;
            for (std::uint32_t q = first_[w]; q < first_[w + 1]; ++q)
                links += side_[flow_arcs_[q].to] == Side::inside;
            if (links > most_links) most_links = links, next = w;
        }
    if (push_flow() && can_reach_weight()) {
        if (most_links == 0) {
            int border = 0;
            for (const Node v : inside_)
                for (std::uint32_t p = first_[v]; p < first_[v + 1]; ++p)
                    if (side_[flow_arcs_[p].to] != Side::inside && side_[flow_arcs_[p].to] != Side::gone)
                        border += flow_arcs_[p].length;
            if (border <= border_ && inside_weight_ >= least_) go_on_ = (*visit_)(inside_, border);
        } else {
            const std::vector<int> room = residual_;
            const int flow = flow_;
            put_inside(next);
            grow();
            inside_.pop_back();
            inside_weight_ -= weight_[next];
            side_[next] = Side::outside;
            outside_.push_back(next);
            residual_ = room;
            flow_ = flow;
            grow();
        }
    }
    while (outside_.size() > outside_before) {
        side_[outside_.back()] = Side::open;
        outside_.pop_back();
    }
}

}  // namespace lifang
