#pragma once

#include "core/error.hpp"

#include <QString>
#include <iostream>

namespace lifang {

/// What the self-test verified, a line each on stdout, and whether all of it held.
class Checks {
  public:
    void expect(bool holds, const QString& what) {
        std::cout << (holds ? "ok      " : "FAILED  ") << qPrintable(what) << std::endl;
        failed_ = failed_ || !holds;
    }
    ExitCode result() const { return failed_ ? ExitCode::internal : ExitCode::done; }

  private:
    bool failed_ = false;
};

}  // namespace lifang
