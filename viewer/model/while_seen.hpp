#pragma once

#include <functional>
#include <utility>

namespace lifang {

/// What a panel's model does when the workspace changes: at once while the panel is seen, else once when it
/// is seen again. Panels that were opened stay, and an edit would be worked out for each of them.
class WhileSeen {
  public:
    /// It is seen at first.
    explicit WhileSeen(std::function<void()> catch_up) : catch_up_(std::move(catch_up)) {}

    void follow() {
        is_due_ = !is_seen_;
        if (is_seen_) catch_up_();
    }
    bool isSeen() const { return is_seen_; }
    /// False: it was so before.
    bool setSeen(bool seen) {
        if (std::exchange(is_seen_, seen) == seen) return false;
        if (seen && std::exchange(is_due_, false)) catch_up_();
        return true;
    }

  private:
    std::function<void()> catch_up_;
    bool is_seen_ = true;
    bool is_due_ = false;
};

}  // namespace lifang
