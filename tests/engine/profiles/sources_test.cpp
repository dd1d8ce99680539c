#include "core/policy/entry.hpp"
#include "profiles/profiles.hpp"
#include "storage/regular_file.hpp"
#include "support/error_of.hpp"
#include "support/real_data.hpp"

#include <fstream>
#include <limits>
#include <optional>
#include <set>
#include <variant>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Contains;

namespace {

Profile read(const TemporaryFolder& folder, const std::string& text) {
    const auto path = folder.path() / "own.toml";
    std::ofstream(path) << "[profile]\nname = \"own\"\ntitle_en = \"Own\"\ntitle_zh = \"自编\"\n"
                           "source = \"our paper\"\nsource_zh = \"本文\"\n"
                        << text;
    return load_profile(path.string());
}

}  // namespace

TEST_CASE("every table and key of a profile is declared once and stands in docs/profiles.md") {
    const std::string page = read_text(project_root() / "docs" / "profiles.md", 1 << 20);
    std::set<std::string> paths;
    for (const PolicyEntry& entry : policy_entries()) {
        INFO(entry.path());
        CHECK(paths.insert(entry.path()).second);
        CHECK_FALSE(entry.words.en.empty());
        CHECK_FALSE(entry.words.zh.empty());
        CHECK(entry.least <= entry.most);
        const std::string table = "`[" + std::string(entry.table) + "]`";
        const std::size_t row = page.find("| " + table);
        REQUIRE(row != std::string::npos);
        const std::size_t next = page.find("\n| `[", row + 1);
        CHECK_THAT(page.substr(row, next - row), Contains("`" + std::string(entry.key) + "`"));
    }
}

TEST_CASE("a number comes from the document its profile names, or is our assumption") {
    const TemporaryFolder folder;
    const Profile own = read(folder,
                             "[unit]\ntarget_m2 = 90000\nmin_m2 = 60000\nmax_m2 = 120000\n[sources]\n"
                             "unit.target_m2 = \"document\"\n"
                             "unit.max_m2 = {en = \"at most 120,000 m²\", zh = \"不超过 12 万平方米\"}\n");
    CHECK(source_text(own, "unit.target_m2", Language::en) == "document: our paper");
    CHECK(source_text(own, "unit.target_m2", Language::zh) == "文件：本文");
    CHECK(source_text(own, "unit.max_m2", Language::zh) == "文件：本文：不超过 12 万平方米");
    CHECK(source_text(own, "unit.min_m2", Language::en) == "assumption: ours");
    CHECK(source_text(own, "costs.cny_per_m2_month", Language::en) == "assumption: ours");
}

TEST_CASE("a source of what the file does not set is refused") {
    const TemporaryFolder folder;
    const auto refusal = [&](const std::string& text) {
        return std::string(error_of([&] { read(folder, text); }).what());
    };
    CHECK_THAT(refusal("[sources]\nunit.min_m2 = \"document\"\n"),
               Contains("[sources] unit.min_m2") && Contains("does not set"));
    CHECK_THAT(refusal("[sources]\nunit.smallest = \"document\"\n"), Contains("does not set"));
    CHECK_THAT(refusal("[unit]\nmin_m2 = 9\n[sources]\nunit.min_m2 = 5\n"), Contains("a source is"));
    CHECK_THAT(refusal("[unit]\nmin_m2 = 9\n[sources]\nunit.min_m2 = {en = \"nine\"}\n"),
               Contains("a source is"));
}

TEST_CASE("every number that domain documents give names its document") {
    const std::vector<std::pair<std::string, std::vector<std::string>>> documented = {
        {"kunming", {"scope.exclude_owner_unit", "unit.target_m2"}},
        {"lishui", {"coverage.target_share", "service.committee_share", "service.professional_share"}},
        {"xuchang",
         {"prepaid_parking.cny_per_unit", "prepaid_parking.years", "prices.fee_cny_per_household_month",
          "prices.parking_cny_per_space_month", "scope.exclude_owner_unit"}},
        {"ziyang", {"service.levels"}},
        {"yancheng-yandu",
         {"scope.max_build_year", "service.incentive_contract_years", "service.incentive_min_m2",
          "subsidies.city_refund_share", "subsidies.city_refund_years",
          "subsidies.professional_cny_per_m2_month", "subsidies.self_governed_not_renovated_cny_per_m2_month",
          "subsidies.self_governed_renovated_cny_per_m2_month",
          "subsidies.trusteeship_not_renovated_cny_per_m2_month",
          "subsidies.trusteeship_renovated_cny_per_m2_month"}}};
    const std::set<std::string> of_rules = {"merge.enclosing_road", "merge.main_road",
                                            "merge.small_compound_max_m2"};
    for (const auto& [name, expected] : documented) {
        INFO(name);
        std::vector<std::string> found;
        for (const auto& [path, source] : load_profile(name).sources)
            if (!of_rules.contains(path)) found.push_back(path);
        CHECK(found == expected);
    }
}

TEST_CASE("whole numbers of a profile have bounds that they can hold") {
    Profile profile;
    for (const PolicyEntry& entry : policy_entries()) {
        const PolicySlot slot = entry.slot(profile);
        if (!std::holds_alternative<int*>(slot) && !std::holds_alternative<std::optional<int>*>(slot))
            continue;
        CAPTURE(entry.path());
        CHECK(entry.least >= std::numeric_limits<int>::min());
        CHECK(entry.most <= std::numeric_limits<int>::max());
    }
}
