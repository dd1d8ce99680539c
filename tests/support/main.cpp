// g++ 12 with sanitizers mistakes the std::regex inside Catch for uninitialized memory.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
