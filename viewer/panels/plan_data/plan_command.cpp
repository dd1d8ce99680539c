#include "panels/plan_data/plan_command.hpp"

#include "core/shell_words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

void add(std::string& line, std::string_view option, const std::string& value) {
    line += fmt::format(" {} {}", option, shell_quoted(value));
}

void add_number(std::string& line, std::string_view option, const std::optional<double>& number) {
    if (number) line += fmt::format(" {} {}", option, *number);
}

}  // namespace

std::string plan_command(const Scenario& scenario) {
    std::string line = "lifang plan";
    for (const std::string& input : scenario.load.inputs) line += " " + shell_quoted(input);
    for (const auto& [role, sources] : scenario.load.named)
        for (const std::string& source : sources) add(line, fmt::format("--{}", to_text(role)), source);
    for (const std::string& ledger : scenario.load.ledgers) add(line, "--ledger", ledger);
    for (const auto& [canonical, field] : scenario.load.fields)
        add(line, "--field", canonical + "=" + (field.empty() ? "-" : field));
    if (!scenario.load.assume_crs.empty()) add(line, "--assume-srs", scenario.load.assume_crs);
    add(line, "--profile", scenario.load.profile);
    add_number(line, "--target", scenario.target_m2);
    add_number(line, "--min", scenario.min_m2);
    add_number(line, "--max", scenario.max_m2);
    if (scenario.across) add(line, "--across", *scenario.across == Across::community ? "community" : "none");
    return line;
}

}  // namespace lifang
