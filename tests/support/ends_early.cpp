// Hands small work out and ends while a worker, which starts_slowly.c holds back, is still starting.
#include "core/parallel.hpp"

#include <chrono>
#include <thread>

int main() {
    lifang::for_each_item(lifang::Run(nullptr, 4), 100, [](std::size_t) {});
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
}
