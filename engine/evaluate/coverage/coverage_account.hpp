#pragma once

#include "evaluate/coverage/coverage.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// Who of a layout's compounds one kind of facility serves.
struct CoverageAccount {
    std::string kind;
    int compounds = 0, compounds_covered = 0;
    std::optional<int> households, households_covered;  ///< empty where those of any compound are not known
    SquareMeters floor_area, floor_area_covered;
    std::vector<Coverage> missed;  ///< rows that are not covered, by compound

    double share_of_compounds() const { return compounds > 0 ? 1.0 * compounds_covered / compounds : 0.0; }
    std::optional<double> share_of_households() const;
    double share_of_floor_area() const {
        return floor_area.value > 0.0 ? floor_area_covered / floor_area : 0.0;
    }
};

/// One account for each kind that the rows ask for, by kind. Linear in the rows.
std::vector<CoverageAccount> account_coverage(const std::vector<Compound>& compounds,
                                              const std::vector<Coverage>& rows);

}  // namespace lifang
