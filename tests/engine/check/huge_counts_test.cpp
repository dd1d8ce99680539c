// Counts that no district has, at the ends of 64 bits: they are wrong, and adding them up ends nothing.
// Spoilt plans found the sum of households (properties, seed 1127).
#include "require_caught.hpp"

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("a count beyond all bounds is wrong, and its sum is no overflow") {
    require_caught({
        {"UPDATE compounds SET households = -9e999", "2 wrong_households"},
        {"UPDATE compounds SET households = 9223372036854775807", "2 wrong_households"},
        {"UPDATE inputs SET features = 9223372036854775807", "1 features_lost"},
        {"UPDATE inputs SET rows = 9223372036854775807, rejected = 9223372036854775807", "1 features_lost"},
    });
}
