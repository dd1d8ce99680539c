#include "scene/camera.hpp"

#include <catch2/catch.hpp>

using lifang::Box;
using lifang::Point;
using lifang::scene::Camera;

namespace {

Camera camera_over(const Box& world) {
    Camera camera;
    camera.resize(800.0, 600.0);
    camera.limit(world);
    camera.fit(world, 50.0);
    return camera;
}

constexpr Box world{{-1000.0, -500.0}, {1000.0, 500.0}};

}  // namespace

TEST_CASE("fitting puts the box into the viewport, north up") {
    const Camera camera = camera_over(world);
    const Point north_west = camera.to_screen({-1000.0, 500.0});
    CHECK(north_west.x == Approx(50.0));
    CHECK(north_west.y == Approx(300.0 - 500.0 / camera.metres_per_pixel()));
    CHECK(camera.to_screen({0.0, 0.0}).x == Approx(400.0));
    CHECK(camera.to_screen({0.0, 100.0}).y < camera.to_screen({0.0, 0.0}).y);
}

TEST_CASE("a panel on the left moves the box to the free part") {
    Camera camera = camera_over(world);
    camera.fit(world, 0.0, 400.0, 0.0);
    CHECK(camera.to_screen({-1000.0, 0.0}).x == Approx(400.0));
    CHECK(camera.to_screen({1000.0, 0.0}).x == Approx(800.0));
}

TEST_CASE("screen and scene are inverse") {
    const Camera camera = camera_over(world);
    const Point back = camera.to_screen(camera.to_scene({123.0, 456.0}));
    CHECK(back.x == Approx(123.0).epsilon(1e-12));
    CHECK(back.y == Approx(456.0).epsilon(1e-12));
}

TEST_CASE("zooming holds the ground under the pointer") {
    Camera camera = camera_over(world);
    const Point held = camera.to_scene({700.0, 100.0});
    camera.zoom(3.7, {700.0, 100.0});
    CHECK(camera.to_scene({700.0, 100.0}).x == Approx(held.x));
    CHECK(camera.to_scene({700.0, 100.0}).y == Approx(held.y));
}

TEST_CASE("zooming stops near and far, panning stops at the district") {
    Camera camera = camera_over(world);
    for (int i = 0; i < 100; ++i) camera.zoom(2.0, {400.0, 300.0});
    CHECK(camera.metres_per_pixel() == Camera::nearest);
    for (int i = 0; i < 100; ++i) camera.zoom(0.5, {400.0, 300.0});
    CHECK(camera.metres_per_pixel() == Approx(3.0 * 2000.0 / 800.0));
    camera.pan(-1e9, 0.0);
    CHECK(camera.centre().x == world.max.x);
}
