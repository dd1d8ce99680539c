#pragma once

#include "check/plan_rows.hpp"

namespace lifang::checking {

/// Of borders between two units, the share on barriers from residential to the strongest that counts.
class BorderShare {
  public:
    explicit BorderShare(Barrier strongest) : strongest_(strongest) {}

    void add(const UnitBorderRow& border) {
        if (border.is_edge || !border.b) return;
        all_ += border.length_m;
        if (border.barrier >= Barrier::residential && border.barrier <= strongest_) along_ += border.length_m;
    }
    /// 0 where there are none.
    double value() const { return all_ > 0.0 ? along_ / all_ : 0.0; }

  private:
    Barrier strongest_;
    double along_ = 0.0, all_ = 0.0;
};

}  // namespace lifang::checking
