#include "support/run_catch.hpp"

int main(int argc, char* argv[]) { return lifang::testing::run_catch(argc, argv); }
