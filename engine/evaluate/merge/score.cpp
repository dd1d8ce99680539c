#include "evaluate/merge/score.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

double clamp_part(double value) { return std::clamp(value, -1.0, 1.0); }

/// Gates that are left when those that can be closed are.
std::optional<int> gates_left(const Unit& unit) {
    if (!unit.gates) return std::nullopt;
    return *unit.gates - unit.gates_closable.value_or(0);
}

/// Mean over units weighted by households, by floor area where one does not know them.
std::optional<double> mean_coverage(const std::vector<const Unit*>& units) {
    const bool by_households =
        std::ranges::all_of(units, [](const Unit* unit) { return unit->households.has_value(); });
    double covered = 0.0, all = 0.0;
    for (const Unit* unit : units) {
        if (!unit->coverage_share) return std::nullopt;
        const double weight = by_households ? *unit->households : unit->floor_area.value;
        covered += weight * *unit->coverage_share;
        all += weight;
    }
    return all > 0.0 ? std::optional(covered / all) : std::nullopt;
}

/// The sum of a figure that all know.
template <class Of>
std::optional<double> sum_known(const std::vector<const Unit*>& units, const Of& of) {
    double sum = 0.0;
    for (const Unit* unit : units) {
        const auto number = of(*unit);
        if (!number) return std::nullopt;
        sum += static_cast<double>(*number);
    }
    return sum;
}

std::optional<double> yuan(const std::optional<Cny>& money) {
    return money ? std::optional(money->yuan()) : std::nullopt;
}

}  // namespace

double weight_of(const MergePolicy& policy, ScorePart part) {
    switch (part) {
        case ScorePart::size:
            return policy.weight_size;
        case ScorePart::shape:
            return policy.weight_shape;
        case ScorePart::roads:
            return policy.weight_roads;
        case ScorePart::consents:
            return policy.weight_consents;
        case ScorePart::small:
            return policy.weight_small;
        case ScorePart::incentive:
            return policy.weight_incentive;
        case ScorePart::net:
            return policy.weight_net;
        case ScorePart::gates:
            return policy.weight_gates;
        case ScorePart::coverage:
            return policy.weight_coverage;
    }
    return 0.0;
}

std::string_view entry_of(ScorePart part) {
    constexpr std::string_view entries[] = {
        "merge.weight_size",     "merge.weight_shape", "merge.weight_roads",
        "merge.weight_consents", "merge.weight_small", "merge.weight_incentive",
        "merge.weight_net",      "merge.weight_gates", "merge.weight_coverage"};
    static_assert(std::size(entries) == score_part_count);
    return entries[static_cast<std::size_t>(part)];
}

void MergeScore::add_up(const MergePolicy& policy) {
    double sum = 0.0, weights = 0.0;
    for (std::size_t i = 0; i < score_part_count; ++i) {
        if (!parts[i]) continue;
        const double weight = weight_of(policy, static_cast<ScorePart>(i));
        sum += weight * *parts[i];
        weights += weight;
    }
    total = weights > 0.0 ? sum / weights : 0.0;
}

MergeScore ScoreOfSums::score(const NodeSet& set, const UnitSums& whole) const {
    const auto nodes = set.list();
    double deviation = 0.0, round = 0.0, area = 0.0, small = 0.0, open = 0.0, severance = 0.0, length = 0.0;
    double lifted = 0.0;
    for (const std::uint32_t node : nodes) {
        const UnitSums& part = graph.nodes[node];
        deviation += std::abs(demand.deviation(part.weight));
        round += roundness(part) * part.area;
        area += part.area;
        small += candidates[node].is_small ? 1.0 : 0.0;
        open += candidates[node].open_consents;
        if (incentive_min && part.weight < incentive_min->value) lifted += part.weight;
    }
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (std::size_t j = i + 1; j < nodes.size(); ++j)
            if (const auto* edge = graph.find_edge(nodes[i], nodes[j])) {
                severance += edge->severance;
                length += edge->length;
            }
    const auto count = static_cast<double>(nodes.size());
    MergeScore score;
    score[ScorePart::size] = clamp_part(deviation / count - std::abs(demand.deviation(whole.weight)));
    if (area > 0.0) score[ScorePart::shape] = clamp_part(roundness(whole) - round / area);
    const double worst = length * main_road_weight;
    score[ScorePart::roads] = worst > 0.0 ? clamp_part(-severance / worst) : 0.0;
    score[ScorePart::consents] = most_open > 0.0 ? clamp_part(-open / most_open) : 0.0;
    score[ScorePart::small] = small / count;
    if (incentive_min)
        score[ScorePart::incentive] = whole.weight >= incentive_min->value ? lifted / whole.weight : 0.0;
    score.add_up(policy);
    return score;
}

void score_judged(const std::vector<const Unit*>& parts, const Unit& whole, MergeScore& score) {
    const auto net = sum_known(parts, [](const Unit& unit) { return yuan(unit.monthly_net); });
    const auto cost = sum_known(parts, [](const Unit& unit) { return yuan(unit.monthly_cost); });
    if (net && cost && *cost > 0.0 && whole.monthly_net)
        score[ScorePart::net] = clamp_part((whole.monthly_net->yuan() - *net) / *cost);
    const auto gates = sum_known(parts, gates_left);
    if (const auto left = gates_left(whole); gates && *gates > 0.0 && left)
        score[ScorePart::gates] = clamp_part((*gates - *left) / *gates);
    const auto covered = mean_coverage(parts);
    if (covered && whole.coverage_share)
        score[ScorePart::coverage] = clamp_part(*whole.coverage_share - *covered);
}

}  // namespace lifang
