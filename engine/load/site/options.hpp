#pragma once

#include "load/site/site.hpp"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// Which column of a ledger finds a row's compound; automatic: the one with more hits.
enum class LedgerJoin { automatic, id, name };

/// The column of one layer that says the district of its compounds and buildings. Layers are told apart, for
/// what says it in one may stand for something else in another.
struct DistrictColumn {
    std::string source, file, layer;  ///< what was given, the file's stem, the layer's name; empty: any layer
    std::string field;

    auto operator<=>(const DistrictColumn&) const = default;
};

/// One district of inputs that hold many (docs/cluster.md): which of their features a run reads.
struct DistrictQuery {
    std::string id;                       ///< of the district
    std::vector<DistrictColumn> columns;  ///< of compounds and buildings that say the district
    std::vector<std::string> values;      ///< what such a column holds for this one, as it is read
    Crs crs;                              ///< of `ground` and `box`
    std::optional<Crs> assumed;           ///< of layers that name none
    /// The district's edge. What a layer without such a column holds is the district's where most of a
    /// compound, or a building's middle, lies in it. Empty: not known yet, nothing of such a layer is its
    /// own.
    MultiPolygon ground;
    Box box;  ///< streets, water, facilities … are read where they touch it
};

/// Where to read what. Sources are anything GDAL opens as vectors, "PATH" or "PATH:LAYER"; a plain .zip is
/// looked into.
struct LoadOptions {
    std::vector<std::string> inputs;  ///< layers recognised by OSM tags, or by name, geometry and fields
    /// Named instead: role → sources.
    std::map<LayerRole, std::vector<std::string>> named;
    std::vector<std::string> ledgers;  ///< tables about compounds (台账): "PATH" or "PATH:SHEET"
    LedgerJoin ledger_join = LedgerJoin::automatic;
    /// "buildings.compound" → "community": canonical LAYER.FIELD to the source's field; empty: to none.
    std::map<std::string, std::string> fields;
    std::string profile = "kunming";  ///< name of a shipped profile, or a path to a .toml
    std::string target_crs;           ///< --t-srs; empty: chosen from the data
    std::string assume_crs;           ///< --assume-srs for inputs that name none
    /// --s-srs: the CRS inputs are in, whatever they say: "CRS" for all, "LAYER=CRS" for one.
    std::vector<std::string> source_crs;
    std::vector<std::string> excluded_compounds;  ///< keys left out by hand
    /// Ids of compounds or communities that occur more than once: features are numbered instead of the run
    /// stopping.
    bool renumber_duplicates = false;
    std::optional<DistrictQuery> district;  ///< unset: the whole of the inputs
};

}  // namespace lifang
