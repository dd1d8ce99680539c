#include "own_profile.hpp"
#include "support/error_of.hpp"
#include "support/real_data.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Contains;

namespace {

std::string refusal(const TemporaryFolder& folder, const std::string& text) {
    return error_of([&] { read_own_profile(folder, text); }).what();
}

}  // namespace

TEST_CASE("the shipped profiles hold the numbers of their documents") {
    CHECK(list_profiles() == std::vector<std::string>{"kunming", "lishui", "xuchang", "yancheng-tinghu",
                                                      "yancheng-yandu", "ziyang"});
    for (const std::string& name : list_profiles()) CHECK(load_profile(name).name == name);
    const Profile kunming = load_profile("kunming");
    CHECK(kunming.exclude_owner_unit);
    CHECK_FALSE(kunming.max_build_year);
    const Profile tinghu = load_profile("yancheng-tinghu");
    CHECK(tinghu.max_build_year == 1998);
    CHECK(tinghu.subsidies.professional == 0.1);
    CHECK(tinghu.subsidies.trusteeship_not_renovated == 0.3);
    CHECK(tinghu.subsidies.city_refund_share == 0.5);
    CHECK(load_profile("yancheng-yandu").subsidies.city_refund_share == 0.2);
    CHECK(tinghu.service.incentive_min->value == 50000.0);
    CHECK(load_profile("xuchang").prices.fee_per_household == 50.0);
    CHECK_FALSE(load_profile("xuchang").prices.fee_per_m2);  // no document gives it
    CHECK(load_profile("lishui").service.professional_share == 0.95);
    CHECK(load_profile("ziyang").service.levels == std::vector<std::string>{"self", "half", "full"});
}

TEST_CASE("what a file leaves out is our assumption, and it is known which") {
    const TemporaryFolder folder;
    const Profile own = read_own_profile(folder, "[scope]\nexclude_owner_unit = true\n");
    CHECK(own.target.value == 100000.0);
    CHECK(own.assumed ==
          std::vector<std::string>{"balance",   "barriers",  "costs",   "counts",    "coverage", "derived",
                                   "enclosure", "floors",    "ground",  "inventory", "lanes",    "merge",
                                   "modes",     "plausible", "prices",  "programme", "quarter",  "robustness",
                                   "severance", "unit",      "warnings"});
}

TEST_CASE("mistakes in a profile are named, with what was meant") {
    const TemporaryFolder folder;
    const std::string scope = "[scope]\nexclude_owner_unit = true\n";
    CHECK_THAT(refusal(folder, scope + "max_buildyear = 1998\n"), Contains("did you mean max_build_year?"));
    CHECK_THAT(refusal(folder, scope + "[subsidie]\n"), Contains("did you mean [subsidies]?"));
    const std::string plausible =
        "[plausible]\nmin_levels = 9.0\nmax_levels = 3.0\nmin_height_m = 1.0\nmax_height_m = 90.0\n"
        "min_floor_area_ratio = 0.1\nmax_floor_area_ratio = 9.0\nmin_build_year = 1900\nmax_build_year = "
        "2030\n";
    CHECK_THAT(refusal(folder, scope + plausible), Contains("min_levels") && Contains("max_levels"));
    CHECK_THAT(refusal(folder, scope + "unknown_build_year = \"maybe\"\n"), Contains("not one of in, out"));
    CHECK_THAT(refusal(folder, scope + "[subsidies]\ncity_refund_share = 50\n"), Contains("between 0 and 1"));
    CHECK_THAT(refusal(folder, scope + "[warnings]\nassumed_share = 50\n"), Contains("between 0 and 1"));
    CHECK_THAT(refusal(folder, scope + "[prices]\nfee_cny_per_m2_month = -1\n"), Contains("between 0 and"));
    CHECK_THAT(refusal(folder, scope + "[service]\nlevels = [\"some\"]\n"),
               Contains("not one of self, half, full"));
    CHECK_THAT(refusal(folder, scope + "[robustness]\ndraws = 10.5\n"), Contains("whole number"));
    CHECK_THAT(refusal(folder, scope + "[coverage]\nservice_areas_m = [500, 300]\n"),
               Contains("ascending order"));
    CHECK_THAT(refusal(folder, scope + "[coverage.walk_limit_m]\nclinik = 5\n"),
               Contains("did you mean clinic?"));
    CHECK_THAT(refusal(folder, scope + "[barriers]\nunit_limit = \"boulevard\"\n"),
               Contains("'boulevard' is not one of none, path"));
}

TEST_CASE("a file that gives one key of a table leaves the others to our assumptions") {
    const TemporaryFolder folder;
    const Profile own = read_own_profile(folder, "[unit]\nmax_m2 = 150000\n[severance]\nprimary = 7\n");
    CHECK(own.max.value == 150000.0);
    CHECK(own.min.value == 70000.0);
    CHECK(own.severance[static_cast<std::size_t>(Barrier::primary)] == 7.0);
    CHECK(own.severance[static_cast<std::size_t>(Barrier::secondary)] == 10.0);
    CHECK(own.coverage.limit_of("waste_house").value == 200.0);
    CHECK(own.coverage.limit_of("library").value == 500.0);
}

TEST_CASE("the ground that goes with roads and compounds is a profile's to say, or our assumption") {
    const TemporaryFolder folder;
    const std::string scope = "[scope]\nexclude_owner_unit = true\n";
    const Profile left_out = read_own_profile(folder, scope);
    CHECK(left_out.ground.strip_max_width.value == 20.0);
    CHECK(left_out.ground.strip_min_length.value == 60.0);
    CHECK(left_out.ground.reach.value == 150.0);
    const Profile own =
        read_own_profile(folder, scope +
                                     "[ground]\nstrip_max_width_m = 12\nstrip_min_length_m = 40\n"
                                     "strip_max_built_m2 = 50\nreach_m = 80\n");
    CHECK(own.ground.strip_max_width.value == 12.0);
    CHECK(own.ground.strip_max_built.value == 50.0);
    CHECK(own.ground.reach.value == 80.0);
    CHECK_THAT(refusal(folder, scope + "[ground]\nstrip_max_width_m = 12\nstrip_min_length_m = 40\n"
                                       "strip_max_built_m2 = 50\nreach_m = 0\n"),
               Contains("reach_m"));
}
