#pragma once

#include "core/error.hpp"

#include <string>

namespace lifang {

/// Listens to GDAL on this thread for as long as it lives, so that nothing GDAL complains about goes to the
/// terminal or unnoticed. Scopes nest; the innermost hears.
class DriverErrors {
  public:
    DriverErrors();
    ~DriverErrors();
    DriverErrors(const DriverErrors&) = delete;
    DriverErrors& operator=(const DriverErrors&) = delete;

    /// The first failure since the last call, and whether there was one. Warnings are kept apart.
    bool failed() const { return !failure_.empty(); }
    const std::string& failure() const { return failure_; }
    const std::string& warnings() const { return warnings_; }

    /// Throws Error(code) with GDAL's words when something failed, or when `done` is false.
    void require(bool done, ExitCode code, const Phrase& where, const Message& problem);

    void hear(bool is_failure, const char* message);  ///< called by GDAL

  private:
    std::string failure_;
    std::string warnings_;
};

}  // namespace lifang
