#pragma once

#include "support/waiting.hpp"

#include <QImage>
#include <QQuickItem>
#include <QQuickItemGrabResult>

#include <catch2/catch.hpp>

namespace lifang::testing {

/// An item with what lies on it, as the window has it drawn for a picture.
inline QImage grab(QQuickItem& item) {
    const auto result = item.grabToImage();
    REQUIRE(result);
    bool is_ready = false;
    QObject::connect(result.data(), &QQuickItemGrabResult::ready, &item, [&] { is_ready = true; });
    REQUIRE(wait_until([&] { return is_ready; }));
    return result->image();
}

}  // namespace lifang::testing
