#include "support/run_catch.hpp"

#include <QGuiApplication>

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);  // fonts, timers and threads that call back need one
    return lifang::testing::run_catch(argc, argv);
}
