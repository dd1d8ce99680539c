#pragma once

namespace lifang::testing {

/// Runs the cases of this program, as its arguments ask. What `main` returns. Catch's own part is compiled
/// once, here: it takes as long as ten tests.
int run_catch(int argc, char* argv[]);

}  // namespace lifang::testing
