#include "support/run_catch.hpp"

// g++ 12 with sanitizers mistakes the std::regex inside Catch for uninitialized memory.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

namespace lifang::testing {

int run_catch(int argc, char* argv[]) { return Catch::Session().run(argc, argv); }

}  // namespace lifang::testing
