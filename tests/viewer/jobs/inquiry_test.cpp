#include "jobs/job_queue.hpp"
#include "support/waiting.hpp"

#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("a job that fails as by a defect is told by what is to blame, any other as it failed") {
    JobQueue queue;
    QObject owner;
    std::vector<Error> told;
    const auto fail_with = [&](ExitCode code) {
        queue.start(
            JobKind::judge, &owner,
            [code](const Run&) { throw Error(code, "", Message::verbatim("failed")); },
            [] { FAIL("the job failed"); }, [&](const Error& error) { told.push_back(error); });
    };
    queue.setInquiry([] { throw Error(ExitCode::input, "plan.gpkg", Message::verbatim("row 1")); });
    fail_with(ExitCode::internal);
    fail_with(ExitCode::output);
    REQUIRE(wait_until([&] { return told.size() == 2; }));
    CHECK(told[0].code() == ExitCode::input);
    CHECK(told[1].code() == ExitCode::output);
    queue.setInquiry([] {});  // nothing is to blame
    fail_with(ExitCode::internal);
    REQUIRE(wait_until([&] { return told.size() == 3; }));
    CHECK(told[2].code() == ExitCode::internal);
}
