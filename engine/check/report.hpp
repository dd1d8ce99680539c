#pragma once

#include "check/check.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace lifang::checking {

/// Gathers what the rules find. Of each rule the first `shown` findings are handed on, broken ones first; the
/// rest are counted in a last one, which is broken when any of them is.
class Report {
  public:
    static constexpr std::size_t shown = 20;  ///< what a person reads; more only says the same again

    void broken(int rule, std::string code, Message message);
    void remark(int rule, std::string code, Message message);
    void verified(int rule, Message title, std::size_t items);

    void append(Report other);  ///< what another one gathered meanwhile, behind what is here

    bool has_broken(int rule) const;
    Findings take();

  private:
    Findings all_;
};

/// Numbers and values as findings show them: 1234.50, 1234.5, NULL where there is none.
std::string decimals(double value, int places = 2);
std::string digits(double value);  ///< nine that count
std::string or_null(const std::optional<std::string>& text);
std::string or_null(const std::optional<std::int64_t>& number);

/// How far apart two ways to find one figure may end (sums in another order, a file's decimals): relative, of
/// shares and ratios absolute.
inline constexpr double same = 1e-6;

/// Equal up to a relative and an absolute part.
bool is_close(double a, double b, double relative, double absolute);

}  // namespace lifang::checking
