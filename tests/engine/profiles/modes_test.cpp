#include "own_profile.hpp"
#include "support/error_of.hpp"
#include "support/real_data.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Contains;

TEST_CASE("rules of modes keep their order, and a profile's own replace all of its base") {
    const TemporaryFolder folder;
    const Profile own =
        read_own_profile(folder,
                         "[[modes]]\nmode = \"professional\"\nlevel = \"full\"\nmin_households = 800\n"
                         "max_buildings = 40\n[[modes]]\nmode = \"basic\"\n");
    using Side = ModeCondition::Side;
    REQUIRE(own.modes.size() == 2);
    CHECK(own.modes[0].level == ServiceLevel::full);
    CHECK(own.modes[0].conditions == std::vector<ModeCondition>{{ModeFigure::buildings, Side::max, 40.0},
                                                                {ModeFigure::households, Side::min, 800.0}});
    CHECK(own.modes[1] == ModeRule{ServiceMode::basic, std::nullopt, {}});
    CHECK(load_profile("kunming").modes.back().mode == ServiceMode::self_governed);  // ours
}

TEST_CASE("a mistake in a rule of modes is named by its row") {
    const TemporaryFolder folder;
    const auto refusal = [&](const std::string& text) {
        return std::string(error_of([&] { read_own_profile(folder, text); }).what());
    };
    CHECK_THAT(refusal("[[modes]]\nmode = \"basic\"\n[[modes]]\nmode = \"royal\"\n"),
               Contains("[modes] 2: mode") && Contains("not one of professional, basic"));
    CHECK_THAT(refusal("[[modes]]\nmin_households = 3\n"), Contains("the key is missing"));
    CHECK_THAT(refusal("[[modes]]\nmode = \"basic\"\nmin_household = 3\n"),
               Contains("did you mean min_households?"));
    CHECK_THAT(refusal("[[modes]]\nmode = \"basic\"\nmin_households = \"many\"\n"), Contains("not a number"));
    CHECK_THAT(refusal("[modes]\nmode = \"basic\"\n"), Contains("not a list of rules"));
}
