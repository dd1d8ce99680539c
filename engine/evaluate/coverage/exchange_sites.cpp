#include "evaluate/coverage/site_costs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lifang {
namespace {

constexpr double endless = std::numeric_limits<double>::infinity();
constexpr double least_gain = 1e-9;  // of the cost: below it an exchange is rounding

/// The open sites with, for every home, the cheapest and the second cheapest of them.
class OpenSites {
  public:
    explicit OpenSites(const SiteCosts& costs, std::vector<std::size_t> sites)
        : costs_(costs), sites_(std::move(sites)), most_(costs.front()) {
        for (const auto& of_site : costs)
            for (std::size_t home = 0; home < most_.size(); ++home)
                most_[home] = std::max(most_[home], of_site[home]);
        rank();
    }

    const std::vector<std::size_t>& sites() const { return sites_; }
    double cost() const { return std::accumulate(first_.begin(), first_.end(), 0.0); }

    /// The site that lowers the cost most, in addition to those that are open.
    std::size_t find_addition() const {
        std::size_t best = costs_.size();
        double most = -1.0;
        for (std::size_t site = 0; site < costs_.size(); ++site) {
            if (is_open(site)) continue;
            double gain = 0.0;
            for (std::size_t home = 0; home < first_.size(); ++home)
                gain += std::max(0.0, first_[home] - costs_[site][home]);
            if (gain > most) most = gain, best = site;
        }
        return best;
    }
    void add(std::size_t site) {
        sites_.push_back(site);
        rank();
    }

    /// The best exchange of one open site for another, if any lowers the cost.
    bool exchange() {
        std::size_t best_in = costs_.size(), best_out = 0;
        double most = least_gain * std::max(1.0, cost());
        std::vector<double> loss(sites_.size());
        for (std::size_t site = 0; site < costs_.size(); ++site) {
            if (is_open(site)) continue;
            std::ranges::fill(loss, 0.0);
            double gain = 0.0;
            for (std::size_t home = 0; home < first_.size(); ++home) {
                const double cost = costs_[site][home];
                if (cost < first_[home])
                    gain += first_[home] - cost;
                else
                    loss[by_[home]] += std::min(cost, second_[home]) - first_[home];
            }
            const auto least = std::ranges::min_element(loss);
            if (gain - *least <= most) continue;
            most = gain - *least;
            best_in = site;
            best_out = static_cast<std::size_t>(least - loss.begin());
        }
        if (best_in == costs_.size()) return false;
        sites_[best_out] = best_in;
        rank();
        return true;
    }

  private:
    bool is_open(std::size_t site) const { return std::ranges::find(sites_, site) != sites_.end(); }

    void rank() {
        const std::size_t homes = costs_.front().size();
        first_ = sites_.empty() ? most_ : std::vector<double>(homes, endless);
        second_.assign(homes, endless);
        by_.assign(homes, 0);
        for (std::size_t i = 0; i < sites_.size(); ++i)
            for (std::size_t home = 0; home < homes; ++home) {
                const double cost = costs_[sites_[i]][home];
                if (cost < first_[home])
                    second_[home] = first_[home], first_[home] = cost, by_[home] = i;
                else
                    second_[home] = std::min(second_[home], cost);
            }
    }

    const SiteCosts& costs_;
    std::vector<std::size_t> sites_;
    std::vector<double> most_;            // by home: its costliest site
    std::vector<double> first_, second_;  // by home
    std::vector<std::size_t> by_;         // by home: position of the cheapest in sites_
};

SiteChoice finish(const SiteCosts& costs, OpenSites open, const Run& run) {
    while (open.exchange()) run.check_stop();
    SiteChoice choice{.sites = open.sites()};
    std::ranges::sort(choice.sites);
    choice.cost = sum_of_costs(costs, choice.sites);
    return choice;
}

/// The Lagrangian of the p-median with prices for serving a home: its value at any prices is a bound.
class Lagrangian {
  public:
    Lagrangian(const SiteCosts& costs, std::size_t count) : costs_(costs), count_(count) {}

    /// Value at the prices; sites() are those it opens, served() how many of them serve each home.
    double value(const std::vector<double>& prices) {
        std::vector<double> reduced(costs_.size(), 0.0);
        for (std::size_t site = 0; site < costs_.size(); ++site)
            for (std::size_t home = 0; home < prices.size(); ++home)
                reduced[site] += std::min(0.0, costs_[site][home] - prices[home]);
        std::vector<std::size_t> order(costs_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t site) { return reduced[site]; });
        sites_.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count_));
        served_.assign(prices.size(), 0);
        double sum = std::accumulate(prices.begin(), prices.end(), 0.0);
        for (const std::size_t site : sites_) {
            sum += reduced[site];
            for (std::size_t home = 0; home < prices.size(); ++home)
                if (costs_[site][home] < prices[home]) ++served_[home];
        }
        return sum;
    }
    const std::vector<std::size_t>& sites() const { return sites_; }
    const std::vector<int>& served() const { return served_; }

  private:
    const SiteCosts& costs_;
    std::size_t count_;
    std::vector<std::size_t> sites_;
    std::vector<int> served_;
};

SiteChoice choose_by_exchange(const SiteCosts& costs, std::size_t count, const Run& run) {
    OpenSites open(costs, {});
    for (std::size_t i = 0; i < count; ++i) {
        open.add(open.find_addition());
        run.check_stop();
    }
    return finish(costs, std::move(open), run);
}

}  // namespace

SiteChoice choose_with_bound(const SiteCosts& costs, std::size_t count, const Run& run) {
    SiteChoice best = choose_by_exchange(costs, count, run);
    Lagrangian lagrangian(costs, count);
    std::vector<double> prices;  // what a home costs and a little more, to begin with
    for (std::size_t home = 0; home < costs.front().size(); ++home) {
        double least = endless;
        for (const std::size_t site : best.sites) least = std::min(least, costs[site][home]);
        prices.push_back(1.2 * least);
    }
    constexpr int rounds = 300, patience = 20;
    std::vector<std::size_t> sites_at_bound = best.sites;
    double scale = 2.0;
    for (int round = 0, idle = 0; round < rounds && best.bound < best.cost; ++round, ++idle) {
        run.check_stop();
        const double value = lagrangian.value(prices);
        if (value > best.bound) best.bound = value, sites_at_bound = lagrangian.sites(), idle = 0;
        if (idle >= patience) scale *= 0.5, idle = 0;
        double norm = 0.0;
        for (const int served : lagrangian.served()) norm += (1.0 - served) * (1.0 - served);
        if (norm == 0.0) break;  // every home is served once: the prices are the best there are
        const double step = scale * (best.cost - value) / norm;
        for (std::size_t home = 0; home < prices.size(); ++home)
            prices[home] = std::max(0.0, prices[home] + step * (1.0 - lagrangian.served()[home]));
    }
    const SiteChoice other = finish(costs, OpenSites(costs, sites_at_bound), run);
    if (other.cost < best.cost) best.sites = other.sites, best.cost = other.cost;
    best.bound = std::min(best.bound, best.cost);
    return best;
}

}  // namespace lifang
