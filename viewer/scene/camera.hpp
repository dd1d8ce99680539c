#pragma once

#include "geometry/shapes.hpp"

namespace lifang::scene {

/// How the scene is seen: which point is in the middle of the viewport and how many metres a pixel covers.
/// All in double; scene points are metres relative to the origin with y to the north, screen points pixels
/// with y down.
class Camera {
  public:
    Point centre() const { return centre_; }
    double metres_per_pixel() const { return metres_per_pixel_; }

    Point to_screen(Point scene) const;
    Point to_scene(Point screen) const;

    void resize(double width, double height);
    /// What zooming out ends at: a little more than this box fills the viewport.
    void limit(const Box& world);
    void pan(double dx_pixels, double dy_pixels);
    /// Factor > 1 comes nearer; the scene point under the screen point stays where it is.
    void zoom(double factor, Point around_screen);
    /// The box fills the viewport but for a margin in pixels; `left` and `right` are covered by panels.
    void fit(const Box& box, double margin, double left = 0.0, double right = 0.0);
    /// The same view centred elsewhere.
    void look_at(Point scene) { centre_ = scene; }

    static constexpr double nearest = 0.05;  ///< metres per pixel: a tile of pavement

  private:
    double clamped(double metres_per_pixel) const;

    Point centre_;
    double metres_per_pixel_ = 1.0;
    double width_ = 1.0;
    double height_ = 1.0;
    Box world_;
};

}  // namespace lifang::scene
