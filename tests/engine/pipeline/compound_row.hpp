#pragma once

#include "pipeline/pipeline.hpp"
#include "pipeline/session/edit_session.hpp"
#include "support/real_data.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang::testing {

/// A file of compounds in a row from west to east, 200 m apart, each 150 m × 150 m, in EPSG:4549:
///     A  B  C  D
/// with the floor areas given, in thousands of m²; the last one is managed as told.
std::filesystem::path draw_row(const std::filesystem::path& folder, const std::vector<int>& thousands,
                               const std::string& management_of_last = "none");

/// Two layouts of the compounds in a file, by the profile's sizes.
Scenario scenario_of(const std::filesystem::path& compounds);

/// A plan file of six compounds in a row, A B C D E F, of 40,000 m² each; layout 1 is ABC | DEF.
class RowPlan {
  public:
    RowPlan();

    const std::string& path() const { return path_; }
    EditSession open(const std::string& layout = "1") const;

  private:
    TemporaryFolder folder_;
    std::string path_;
};

/// The compound drawn as a letter, and the unit of a session's first layout that holds it.
CompoundId id(char letter);
UnitId unit_of(const EditSession& session, char letter);

}  // namespace lifang::testing
