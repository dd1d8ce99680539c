#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// Many short lists one after another in memory: 4 bytes a list beside its items, where a vector of vectors
/// takes 56.
template <class Item>
class Lists {
  public:
    Lists() = default;
    /// `count` lists; each item goes to the end of the list whose number stands before it. O(count + items).
    template <class Numbered>
    Lists(std::size_t count, const Numbered& items) : first_(count + 1, 0) {
        for (const auto& [list, item] : items) ++first_[list + 1];
        for (std::size_t list = 0; list < count; ++list) first_[list + 1] += first_[list];
        items_.resize(first_.back());
        // first_[list] wanders to the end of its list, which is where the next one begins.
        for (const auto& [list, item] : items) items_[first_[list]++] = item;
        for (std::size_t list = count; list > 0; --list) first_[list] = first_[list - 1];
        first_[0] = 0;
    }

    std::size_t size() const { return first_.size() - 1; }
    std::span<const Item> operator[](std::size_t list) const {
        return {items_.data() + first_[list], items_.data() + first_[list + 1]};
    }
    /// The items of all lists, list by list.
    const std::vector<Item>& items() const { return items_; }

  private:
    std::vector<std::uint32_t> first_{0};
    std::vector<Item> items_;
};

}  // namespace lifang
