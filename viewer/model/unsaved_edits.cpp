#include "model/unsaved_edits.hpp"

#include <utility>

namespace lifang {

UnsavedEdits::UnsavedEdits(Document& document, JobQueue& jobs) : document_(document), jobs_(jobs) {
    connect(&document_, &Document::saved, this, [this] {
        if (std::exchange(is_saving_, false)) go();
    });
    connect(&document_, &Document::problem, this, [this] {
        if (is_saving_) stay();
    });
}

void UnsavedEdits::before(std::function<void()> leave) {
    if (!document_.isDirty()) return leave();
    leave_ = std::move(leave);
    Q_EMIT asked();
}

void UnsavedEdits::open(const QUrl& file) {
    before([this, file] { document_.open(file); });
}

bool UnsavedEdits::mayClose() {
    if (may_close_ || !document_.isDirty()) return true;
    before([this] {
        may_close_ = true;
        Q_EMIT closing();
    });
    return false;
}

void UnsavedEdits::save() {
    is_saving_ = true;
    document_.save();
}

void UnsavedEdits::keep() { go(); }

void UnsavedEdits::discard() {
    document_.discard();
    go();
}

void UnsavedEdits::stay() {
    is_saving_ = false;
    leave_ = nullptr;
}

// A journal is removed beside the window, and a plan that was stored may be read anew: a program that ends,
// or a plan that is opened, comes behind them.
void UnsavedEdits::go() {
    jobs_.startQuietly(
        this, [](const Run&) {},
        [this] {
            if (const auto leave = std::exchange(leave_, nullptr)) leave();
        });
}

}  // namespace lifang
