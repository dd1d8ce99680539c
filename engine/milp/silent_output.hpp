#pragma once

namespace lifang {

/// CLP tells some of what it does by printf, whatever the log level. Standard output belongs to our results,
/// so it leads nowhere while a solver runs; nobody prints results then. Several may run at once.
class SilentOutput {
  public:
    SilentOutput();
    ~SilentOutput();
    SilentOutput(const SilentOutput&) = delete;
    SilentOutput& operator=(const SilentOutput&) = delete;
};

}  // namespace lifang
