#pragma once

#include "evaluate/ground/cells_near.hpp"
#include "evaluate/inventory/item.hpp"
#include "load/site/site.hpp"

#include <map>
#include <span>
#include <tuple>
#include <vector>

namespace lifang {

/// What lies on which ground of a district: made once, asked for every unit. Each metre, square metre and
/// thing is counted in one unit at most.
class Inventory {
  public:
    /// Overlays only where ground of a kind is cut by the edge of a cell;
    /// ways and watercourses as divide_by_cells().
    Inventory(const Site& site, const Tessellation& tessellation, const CellsNear& cells);

    /// By kind, class and name; those of no amount left out. Ways and watercourses count where all cells
    /// within 6 m are the unit's: what runs along its outline is shared and taken over by nobody. Streets
    /// that cannot be closed
    /// (`open_from`) are the town's.
    std::vector<InventoryItem> list(std::span<const CellId> cells) const;

    static constexpr Meters outline_reach{6.0};

  private:
    using Key = std::tuple<InventoryKind, std::string, std::string>;
    struct Stretch {
        std::uint32_t key = 0;
        Meters length;
        std::vector<CellId> near;
    };
    struct Amount {
        std::uint32_t key = 0;
        double amount = 0.0;
    };

    std::uint32_t find_key(Key key);
    void add_line(const LineString& line, std::uint32_t key, const CellsNear& cells);
    void add_ways(const Site& site, const CellsNear& cells);
    void add_ground(const Site& site, const Tessellation& tessellation);
    void add_things(const Site& site, const Tessellation& tessellation, const CellsNear& cells);
    void add_lamps(double lit_m, std::vector<InventoryItem>& items) const;

    std::vector<Key> keys_;
    std::map<Key, std::uint32_t> numbers_;
    std::vector<Stretch> stretches_;
    std::vector<std::vector<std::uint32_t>> stretches_in_;  // by cell: those it is the first of
    std::vector<std::vector<Amount>> amounts_in_;           // by cell
    Meters lamp_spacing_;
};

}  // namespace lifang
