// g++ 12 with sanitizers mistakes the std::regex inside Catch for uninitialized memory.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#define CATCH_CONFIG_RUNNER
#include <QGuiApplication>

#include <catch2/catch.hpp>

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);  // fonts, timers and threads that call back need one
    return Catch::Session().run(argc, argv);
}
