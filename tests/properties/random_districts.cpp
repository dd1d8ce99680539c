// random_districts FIRST COUNT [FAILED]: plans COUNT random districts, from the seed FIRST on, and holds
// `check` against each plan. An input that is refused in words (exit codes 2, 3 and 5) is an answer, too.
// Seeds that fail are added to the file FAILED. random_districts --write SEED FOLDER: the files of one
// district, for the program by hand.
#include "check/check.hpp"
#include "core/error.hpp"
#include "pipeline/pipeline.hpp"
#include "properties/random_district.hpp"
#include "publish/publish.hpp"
#include "support/real_data.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

using namespace lifang;
using lifang::testing::TemporaryFolder;

namespace {

/// What became of a seed; a problem starts with "FAILED".
std::string try_seed(std::uint64_t seed, const TemporaryFolder& folder) {
    lifang::testing::write_random_district(seed, folder.path());
    Scenario scenario;
    const auto path = [&](const char* name) { return (folder / name).string(); };
    scenario.load.named[LayerRole::compounds] = {path("compounds.geojson")};
    scenario.load.inputs = {path("lines.geojson")};
    if (seed % 3 != 0) scenario.load.named[LayerRole::buildings] = {path("buildings.geojson")};
    scenario.load.renumber_duplicates = seed % 2 == 0;
    scenario.search.candidates = 1 + static_cast<int>(seed % 3);
    scenario.search.time_limit = std::chrono::seconds(2);
    const Run run(nullptr, 1, seed);
    try {
        write_plan(make_plan(scenario, run).plan, folder / "plan.gpkg", true, run);
        const Findings findings = check(folder / "plan.gpkg", run);
        if (findings.holds()) return "plan holds";
        for (const Finding& finding : findings.findings)
            if (finding.broken)
                return fmt::format("FAILED rule {}: {}: {}", finding.rule, finding.code,
                                   finding.message.in(Language::en));
        return "FAILED without a finding";
    } catch (const Error& error) {
        const bool is_answer = error.code() == ExitCode::usage || error.code() == ExitCode::input ||
                               error.code() == ExitCode::infeasible;
        return fmt::format("{}exit {}: {}", is_answer ? "" : "FAILED ", static_cast<int>(error.code()),
                           error.problem(Language::en));
    } catch (const std::exception& defect) {
        return fmt::format("FAILED {}", defect.what());
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() < 2)
        return std::fputs("random_districts FIRST COUNT [FAILED] | --write SEED FOLDER\n", stderr), 2;
    if (words[0] == "--write") {
        std::filesystem::create_directories(words.at(2));
        lifang::testing::write_random_district(std::stoull(words[1]), words[2]);
        return 0;
    }
    const TemporaryFolder folder;
    std::map<std::string, int> ends;
    int failed = 0;
    const std::uint64_t first = std::stoull(words[0]), count = std::stoull(words[1]);
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        const std::string end = try_seed(seed, folder);
        ++ends[end.substr(0, end.find('\'')).substr(0, 60)];
        if (!end.starts_with("FAILED")) continue;
        ++failed;
        fmt::print("seed {}: {}\n", seed, end);
        std::fflush(stdout);
        if (words.size() > 2) std::ofstream(words[2], std::ios::app) << seed << '\n';
    }
    for (const auto& [end, times] : ends) fmt::print("{:6} {}\n", times, end);
    constexpr std::uint64_t enough =
        10;  // of so many some must be planned, or nothing was held against anything
    const bool has_plans = count < enough || ends.contains("plan holds");
    return failed == 0 && has_plans ? 0 : 1;
}
