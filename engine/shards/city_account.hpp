#pragma once

#include "publish/plan/plan.hpp"
#include "publish/tables/table.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace lifang {

/// What of the districts' rows is the city's: a street that several districts read is in it once, and the
/// account of each input layer is that of the rows that are. Keeps a number for each feature that districts
/// share: streets, water, facilities, findings about features.
class CityAccount {
  public:
    /// Before the rows of a district.
    void begin(const Plan& part, const Box& ground);
    /// Whether a row of it is the city's. Numbers of stretches of the walking network are none of it.
    bool takes(const Table& table, const Record& record);

    /// Metadata and input layers of the whole, into a plan without rows.
    void finish(Plan& frame, const std::string& command) const;

  private:
    bool is_new(std::string_view kind, const Record& record, std::size_t layer, std::size_t fid);
    void count(const std::string& layer, std::int64_t fid, std::int64_t InputLayer::*what);

    std::size_t part_ = 0;
    Box ground_;
    std::unordered_map<std::uint64_t, std::size_t> first_part_of_;
    std::map<std::string, InputLayer> inputs_;
    std::set<std::pair<std::string, std::int64_t>> counted_;  ///< of this district
    std::vector<std::pair<std::string, std::string>> metadata_;
    double floor_area_ = 0.0, in_no_compound_ = 0.0;
};

}  // namespace lifang
