#include "map/frame_turn.hpp"

#include "support/waiting.hpp"

#include <QQuickWindow>
#include <QSemaphore>

#include <catch2/catch.hpp>

using namespace lifang;
using lifang::testing::wait_until;

TEST_CASE("the window's thread goes on while a frame is drawn, and the next frame comes by itself") {
    QQuickWindow window;
    window.resize(200, 100);
    auto* const turn = new FrameTurn(window);  // the window's
    std::atomic<bool> is_slow = false, has_waited_in_vain = false;
    std::atomic<int> drawn = 0;
    QSemaphore held;
    // a renderer that ends its frame only when the next one has been asked for: were it handed over, both
    // threads would wait for each other
    QObject::connect(
        &window, &QQuickWindow::beforeRendering, &window,
        [&] {
            constexpr int patience = 20000;  // ms
            if (is_slow) has_waited_in_vain = !held.tryAcquire(1, patience);
        },
        Qt::DirectConnection);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [&] { ++drawn; }, Qt::DirectConnection);
    window.show();
    REQUIRE(wait_until([&] { return window.isExposed() && drawn > 0; }));

    is_slow = true;
    window.setColor(Qt::red);
    REQUIRE(wait_until([&] {
        window.update();
        return turn->countHeld() > 0;
    }));
    const int before = drawn;
    is_slow = false;
    held.release();
    CHECK(wait_until([&] { return drawn >= before + 2; }));
    CHECK_FALSE(has_waited_in_vain);
}

TEST_CASE("a frame waits for what is coming, a moment and not for ever") {
    QQuickWindow window;
    window.resize(200, 100);
    auto* const turn = new FrameTurn(window);
    std::atomic<int> drawn = 0;
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [&] { ++drawn; }, Qt::DirectConnection);
    window.show();
    REQUIRE(wait_until([&] { return window.isExposed() && drawn > 0; }));

    bool is_coming = true;
    int asked_of_it = 0;
    turn->waitWhile([&] {
        ++asked_of_it;
        return is_coming;
    });
    const int held = turn->countHeld();
    window.setColor(Qt::red);
    REQUIRE(wait_until([&] { return turn->countHeld() > held; }));
    int before = drawn;
    CHECK(wait_until([&] { return drawn > before; }));  // though it has not come

    is_coming = false;  // it has
    before = drawn;
    window.setColor(Qt::blue);
    CHECK(wait_until([&] { return drawn > before; }));
    CHECK(asked_of_it > 1);
}
