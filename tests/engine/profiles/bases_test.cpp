#include "profiles/profiles.hpp"
#include "support/error_of.hpp"
#include "support/real_data.hpp"

#include <fstream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Contains;

namespace {

/// Writes NAME.toml with this text in its [profile] and below it, and returns its path.
std::string write(const TemporaryFolder& folder, const std::string& name, const std::string& text) {
    const auto path = folder.path() / (name + ".toml");
    std::ofstream(path) << "[profile]\nname = \"" << name << "\"\ntitle_en = \"" << name
                        << "\"\ntitle_zh = \"自编\"\nsource = \"paper of " << name << "\"\n"
                        << text;
    return path.string();
}

}  // namespace

TEST_CASE("a profile holds its base's values but for its own, each with the document it comes from") {
    const Profile yandu = load_profile("yancheng-yandu");
    const Profile tinghu = load_profile("yancheng-tinghu");
    CHECK(yandu.bases == std::vector<ProfileBase>{{"yancheng-tinghu", tinghu.text}});
    CHECK(yandu.subsidies.city_refund_share == 0.2);
    CHECK(yandu.subsidies.trusteeship_not_renovated == 0.3);
    CHECK(yandu.max_build_year == 1998);
    CHECK_THAT(yandu.sources.at("subsidies.city_refund_share").en, Contains("20 % of the district"));
    CHECK(yandu.sources.at("scope.max_build_year") == tinghu.sources.at("scope.max_build_year"));
    CHECK(yandu.name == "yancheng-yandu");
}

TEST_CASE("a base may be a file beside the one that names it, with a base of its own") {
    const TemporaryFolder folder;
    write(folder, "city",
          "base = \"kunming\"\n[prices]\nfee_cny_per_m2_month = 0.5\n"
          "[sources]\nprices.fee_cny_per_m2_month = \"document\"\n");
    const Profile street = load_profile(
        write(folder, "street",
              "base = \"city.toml\"\n[unit]\ntarget_m2 = 90000\n[scope]\nmax_build_year = 2000\n"));
    CHECK(street.target.value == 90000.0);
    CHECK(street.prices.fee_per_m2 == 0.5);
    CHECK(street.exclude_owner_unit);  // Kunming's
    REQUIRE(street.bases.size() == 2);
    CHECK(street.bases[1].name == "kunming");
    CHECK(street.sources.at("prices.fee_cny_per_m2_month").en == "paper of city");
    CHECK_FALSE(street.sources.contains("unit.target_m2"));  // its own, and it names no document
}

TEST_CASE("a profile takes back what its base sets") {
    const TemporaryFolder folder;
    const Profile own = load_profile(
        write(folder, "own", "base = \"yancheng-tinghu\"\n[scope]\nmax_build_year = \"unset\"\n"));
    CHECK_FALSE(own.max_build_year);
    CHECK_FALSE(own.sources.contains("scope.max_build_year"));
}

TEST_CASE("a profile is the same again from the texts that a plan stores") {
    for (const std::string& name : list_profiles()) {
        const Profile profile = load_profile(name);
        CHECK(parse_profile({name + ".toml", profile.text, profile.bases, profile.assumptions}) == profile);
    }
    const Profile yandu = load_profile("yancheng-yandu");
    CHECK_THAT(error_of([&] {
                   parse_profile({"f", yandu.text, {}, yandu.assumptions});
               }).what(),
               Contains("the text of its base is missing"));
    CHECK_THAT(error_of([&] {
                   parse_profile({"f", yandu.text, {{"kunming", ""}}, yandu.assumptions});
               }).what(),
               Contains("another base"));
}

TEST_CASE("bases that do not exist or go round in a circle are refused") {
    const TemporaryFolder folder;
    CHECK_THAT(error_of([&] { load_profile(write(folder, "own", "base = \"atlantis\"\n")); }).what(),
               Contains("no such profile") && Contains("kunming"));
    write(folder, "left", "base = \"right.toml\"\n");
    const std::string right = write(folder, "right", "base = \"./left.toml\"\n");
    CHECK_THAT(error_of([&] { load_profile(right); }).what(), Contains("circle"));
    const std::string self = write(folder, "self", "base = \"self.toml\"\n");
    CHECK_THAT(error_of([&] { load_profile(self); }).what(), Contains("circle"));
}
