#pragma once

#include "check/check.hpp"

#include <string>
#include <vector>

namespace lifang::checking {

/// Gathers what the rules find. Of each rule the first `shown` findings are handed on, broken ones first; the
/// rest are counted in a last one, which is broken when any of them is.
class Report {
  public:
    static constexpr std::size_t shown = 20;  ///< what a person reads; more only says the same again

    void broken(int rule, std::string code, std::string message);
    void remark(int rule, std::string code, std::string message);
    void verified(int rule, std::string title, std::size_t items);

    bool has_broken(int rule) const;
    Findings take();

  private:
    Findings all_;
};

/// Equal up to a relative and an absolute part.
bool is_close(double a, double b, double relative, double absolute);

}  // namespace lifang::checking
