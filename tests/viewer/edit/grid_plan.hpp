#pragma once

#include "support/real_data.hpp"

#include <QString>

namespace lifang::testing {

/// A plan file of six rows of six compounds, 40,000 m² each, 150 m × 150 m and 200 m apart; ids are A1 … F6,
/// from the south-west eastwards. Made once for a test program, each file is a copy.
class GridPlan {
  public:
    GridPlan();

    QString path() const { return path_; }
    /// For journals, not there yet.
    QString folder() const { return in("journals"); }
    QString in(const char* name) const { return QString::fromStdString((folder_ / name).string()); }

  private:
    TemporaryFolder folder_;
    QString path_;
};

}  // namespace lifang::testing
