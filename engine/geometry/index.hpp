#pragma once

#include "geometry/shapes.hpp"

#include <cstddef>
#include <memory>
#include <vector>

namespace lifang {

/// Finds boxes fast: a packed R-tree, built once in n log n. Answers are positions in the list it was made
/// from, ascending, so that results do not depend on the tree's shape. Safe to ask from many threads.
class BoxIndex {
  public:
    explicit BoxIndex(const std::vector<Box>& boxes);
    ~BoxIndex();
    BoxIndex(BoxIndex&&) noexcept;
    BoxIndex& operator=(BoxIndex&&) noexcept;

    std::vector<std::size_t> find(const Box& box) const;
    /// Up to `count` nearest to a point by box distance, nearest first, ties by position.
    std::vector<std::size_t> find_nearest(Point point, std::size_t count) const;

  private:
    struct Tree;
    std::unique_ptr<Tree> tree_;
};

}  // namespace lifang
