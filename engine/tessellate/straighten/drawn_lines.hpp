#pragma once

#include "tessellate/cells/lines.hpp"
#include "tessellate/plane/buckets.hpp"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace lifang {

/// Cell lines as they are drawn: some as they were, some anew between the same meetings.
class DrawnLines {
  public:
    explicit DrawnLines(const CellLines& old);

    std::span<const GridPoint> points_of(std::uint32_t line) const {
        return anew_[line].empty() ? old_.points_of(old_.lines[line]) : std::span(anew_[line]);
    }
    const CellLines& old() const { return old_; }
    GridPoint meeting(std::uint32_t number) const { return meetings_[number]; }
    void move_meeting(std::uint32_t number, GridPoint to) { meetings_[number] = to; }
    void draw(std::uint32_t line, std::vector<GridPoint> points) { anew_[line] = std::move(points); }

    /// Lines that touch or cross elsewhere than in their common meetings, and lines that leave a meeting in
    /// another order than before, in pairs of which at least one is `fresh`. Exact; linear where lines are
    /// short and spread evenly. The same for any number of threads.
    using Conflict = std::pair<std::uint32_t, std::uint32_t>;
    std::vector<Conflict> find_conflicts(const Bucketed<std::uint32_t>& ends, const std::vector<bool>& fresh,
                                         const Run& run) const;

    /// The lines as strokes that meet at their ends alone: `line` is a position among the cell lines.
    NodedStrokes make_strokes() const;

  private:
    std::vector<Conflict> find_contacts(const std::vector<bool>& fresh, const Run& run) const;
    void find_disorder(const Bucketed<std::uint32_t>& ends, const std::vector<bool>& fresh,
                       std::vector<Conflict>& conflicts) const;

    const CellLines& old_;
    std::vector<std::vector<GridPoint>> anew_;  // by line; empty: as it was
    std::vector<GridPoint> meetings_;
};

}  // namespace lifang
