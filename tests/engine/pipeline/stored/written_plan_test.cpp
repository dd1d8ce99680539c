#include "pipeline/stored/written_plan.hpp"

#include "core/error.hpp"
#include "publish/publish.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

TEST_CASE("a plan that breaks a rule is not handed over in silence") {
    const TemporaryFolder folder;
    const std::string path = (folder / "plan.gpkg").string();
    const Plan plan = make_small_plan();  // made for publish: its layers are in no row of inputs
    write_plan(plan, path, false, Run());
    try {
        require_rules_kept(path, Run());
        FAIL("nothing was said");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::internal);
        CHECK_THAT(error.where(), Contains("plan.gpkg"));
        CHECK_THAT(error.problem(), Contains("rule 0 (dangling_reference)"));
        CHECK_THAT(error.problem(Language::zh), Contains("规则 0"));
        CHECK_THAT(error.advice(), Contains("lifang check"));
    }
    CHECK(std::filesystem::exists(path));
}
