#pragma once

#include "core/run.hpp"
#include "load/site/options.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace lifang {

/// A district as the inputs tell of it.
struct FoundDistrict {
    std::string id;
    std::string name;
    std::set<std::string> values;  ///< of the column that says it, as stored; empty: its ground says it
    MultiPolygon ground;           ///< in the plan's CRS; empty where only a column says it
    Box box;                       ///< of its compounds and buildings, in the plan's CRS; empty with a ground
    std::vector<std::string> joined;
};

struct FoundDistricts {
    Crs crs;                               ///< of the plan: the one for the middle of all, or the wanted one
    std::vector<FoundDistrict> districts;  ///< by id
    std::vector<DistrictColumn> columns;   ///< that say the district; empty: grounds do
    /// Whether some compounds or buildings are in layers without such a column: the ground says theirs.
    bool has_layers_without = false;
    bool names_compounds = false;        ///< some buildings say which compound they belong to
    std::vector<std::string> swallowed;  ///< ids of areas whose ground earlier ones have: no districts
    /// Squares of some 150 m in which compounds or buildings of several districts stand, or beside such:
    /// where an edge between districts has to be found.
    std::set<std::pair<std::int64_t, std::int64_t>> seams;
    std::size_t features = 0;          ///< compounds and buildings of all the inputs
    std::size_t without_district = 0;  ///< of them, those whose column is empty
};

/// Finds the districts of some inputs: by 'community', the layer of communities, else the column of compounds
/// and buildings that names theirs; by 'street' (街道), the like, of the sub-district; by the name of a
/// column; by a layer of areas, "PATH[:LAYER]". Reads everything once, a portion at a time; of a city's
/// buildings only the squares they stand in are kept. Throws what load() throws about what cannot be read,
/// and Error(usage) when nothing says the district.
FoundDistricts find_districts(const LoadOptions& options, const std::string& by, const Run& run);

/// The square that a place lies in; degrees, or metres where the CRS is local.
std::pair<std::int64_t, std::int64_t> find_square(Point place, bool is_local);

}  // namespace lifang
