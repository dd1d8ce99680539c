#pragma once

#include "core/numbering.hpp"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace lifang {

/// Sets that grow together (union–find, Galler and Fischer 1964; path halving, Tarjan and van Leeuwen 1984),
/// and so the connected components of a graph: join the ends of every edge. Amortised O(log n) a call.
///
/// Each set is called by its smallest element, whatever the order of the joins, so that what is kept by set
/// is found again and numbers are the same in every run. `boost::disjoint_sets` calls them by rank until
/// `normalize_sets`; its two property maps take as many lines as are here.
class DisjointSets {
  public:
    DisjointSets() = default;
    explicit DisjointSets(std::size_t elements) { reset(elements); }

    /// Every element is a set of its own again; the memory is kept.
    void reset(std::size_t elements) {
        parent_.resize(elements);
        std::iota(parent_.begin(), parent_.end(), std::uint32_t{0});
    }
    std::size_t size() const { return parent_.size(); }

    /// The element that the set is called by.
    std::uint32_t find(std::size_t element) {
        auto at = static_cast<std::uint32_t>(element);
        while (parent_[at] != at) at = parent_[at] = parent_[parent_[at]];
        return at;
    }
    /// Makes one set of two; false: they were one.
    bool join(std::size_t a, std::size_t b) {
        const std::uint32_t one = find(a), two = find(b);
        return one < two ? join_into(one, two) : join_into(two, one);
    }
    /// The same where the name of `kept`'s set has to stay, larger or not.
    bool join_into(std::size_t kept, std::size_t gone) {
        const std::uint32_t host = find(kept), guest = find(gone);
        parent_[guest] = host;
        return host != guest;
    }

    /// By element, what its set is called by.
    std::vector<std::uint32_t> names() {
        std::vector<std::uint32_t> names;
        names.reserve(size());
        for (std::size_t element = 0; element < size(); ++element) names.push_back(find(element));
        return names;
    }
    /// By element, the number of its set: dense, in order of their first elements.
    std::vector<std::uint32_t> numbers() {
        std::vector<std::uint32_t> numbers = names();
        renumber(numbers);
        return numbers;
    }
    /// The elements of each set, in order of their first elements.
    std::vector<std::vector<std::uint32_t>> lists() {
        std::vector<std::vector<std::uint32_t>> lists;
        Numbering number;
        for (std::uint32_t element = 0; element < size(); ++element) {
            const std::uint32_t set = number(find(element));
            if (set == lists.size()) lists.emplace_back();
            lists[set].push_back(element);
        }
        return lists;
    }

  private:
    std::vector<std::uint32_t> parent_;
};

}  // namespace lifang
