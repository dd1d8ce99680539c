#include "scene/camera.hpp"

#include <algorithm>

namespace lifang::scene {

Point Camera::to_screen(Point scene) const {
    return {(scene.x - centre_.x) / metres_per_pixel_ + width_ / 2.0,
            (centre_.y - scene.y) / metres_per_pixel_ + height_ / 2.0};
}

Point Camera::to_scene(Point screen) const {
    return {centre_.x + (screen.x - width_ / 2.0) * metres_per_pixel_,
            centre_.y - (screen.y - height_ / 2.0) * metres_per_pixel_};
}

void Camera::resize(double width, double height) {
    width_ = std::max(1.0, width);
    height_ = std::max(1.0, height);
}

void Camera::limit(const Box& world) { world_ = world; }

void Camera::pan(double dx_pixels, double dy_pixels) {
    centre_.x -= dx_pixels * metres_per_pixel_;
    centre_.y += dy_pixels * metres_per_pixel_;
    if (world_.is_empty()) return;
    // the middle of the screen stays over the plan, so that nobody gets lost in empty ground
    centre_.x = std::clamp(centre_.x, world_.min.x, world_.max.x);
    centre_.y = std::clamp(centre_.y, world_.min.y, world_.max.y);
}

void Camera::zoom(double factor, Point around_screen) {
    const Point held = to_scene(around_screen);
    metres_per_pixel_ = clamped(metres_per_pixel_ / factor);
    const Point now = to_scene(around_screen);
    centre_.x += held.x - now.x;
    centre_.y += held.y - now.y;
}

void Camera::fit(const Box& box, double margin, double left, double right) {
    if (box.is_empty()) return;
    const double free_width = std::max(50.0, width_ - left - right - 2.0 * margin);
    const double free_height = std::max(50.0, height_ - 2.0 * margin);
    metres_per_pixel_ = clamped(std::max(box.width() / free_width, box.height() / free_height));
    centre_ = {(box.min.x + box.max.x) / 2.0 - (left - right) / 2.0 * metres_per_pixel_,
               (box.min.y + box.max.y) / 2.0};
}

double Camera::clamped(double metres_per_pixel) const {
    constexpr double room = 3.0;  // the plan shrinks to a third of the viewport, no smaller
    double farthest = 1e6;
    if (!world_.is_empty()) {
        farthest = room * std::max({world_.width() / width_, world_.height() / height_, nearest});
    }
    return std::clamp(metres_per_pixel, nearest, std::max(nearest, farthest));
}

}  // namespace lifang::scene
