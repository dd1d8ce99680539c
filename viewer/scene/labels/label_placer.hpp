#pragma once

#include "scene/camera.hpp"
#include "scene/labels/label_sheet.hpp"

#include <memory>

namespace lifang::scene {

/// The labels that a window shows of a map: whole ones, none below what covers the map. Where the label of a
/// unit lies outside, or below a cover, the unit is labelled in the part of it that is seen, and that label
/// stays where it is until it leaves the window too.
class LabelPlacer {
  public:
    LabelPlacer() = default;
    LabelPlacer(const LabelPlacer&) = delete;
    LabelPlacer& operator=(const LabelPlacer&) = delete;

    const LabelContent& content() const { return content_; }
    /// All labels are worked out anew.
    void set_content(LabelContent content);

    /// Part of the map, in its pixels.
    struct Sight {
        double metres_per_pixel = 1.0;
        Box seen;
        std::vector<Box> covers;
    };
    /// In the order in which they have their places; they last until the next call that changes content or
    /// scale. Tens of milliseconds at a new scale of a town of 10,000 compounds, of which a call does as much
    /// as `is_late` lets it; a fraction of one while the map is moved.
    const std::vector<const Label*>& place(const Sight& sight, const std::function<bool()>& is_late = {});
    /// Whether the last call placed all labels; else another one goes on.
    bool is_whole() const { return sheet_ && sheet_->is_whole(); }

  private:
    void take_scale(double metres_per_pixel);
    void place_units_elsewhere(const Sight& sight, const std::vector<std::size_t>& missing);

    LabelContent content_;
    std::unique_ptr<LinePieces> pieces_;
    double piece_length_m_ = 0.0;
    std::unique_ptr<LabelSheet> sheet_;
    double scale_ = 0.0;
    std::map<std::size_t, Label> elsewhere_;  ///< labels of units in the part of them that is seen
    Box tried_;                               ///< where labels were looked for that were not found
    std::vector<std::size_t> not_found_;
    std::vector<const Label*> placed_;
};

}  // namespace lifang::scene
