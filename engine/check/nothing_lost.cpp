// Rule 1: every input feature is a row somewhere, or an issue that names it.
#include "check/rules.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace lifang::checking {
namespace {

using Fids = std::set<std::int64_t>;

struct Account {
    Fids rows, rejected, unused;
    bool whole_layer_unused = false;
};

std::map<std::string, Account> recount(const PlanRows& plan) {
    std::map<std::string, Account> accounts;
    for (const SourceRow& source : plan.sources) accounts[source.layer].rows.insert(source.fid);
    for (const IssueRow& issue : plan.issues) {
        if (!issue.layer) continue;
        Account& account = accounts[*issue.layer];
        if (issue.severity == "error" && issue.fid) account.rejected.insert(*issue.fid);
        if (issue.severity == "info" && issue.code == "unused_feature" && issue.fid)
            account.unused.insert(*issue.fid);
        if (issue.code == "unused_layer" && !issue.fid) account.whole_layer_unused = true;
    }
    return accounts;
}

void compare(const InputRow& input, const char* what, std::int64_t stated, std::size_t found,
             const char* found_where, Report& report) {
    if (stated != static_cast<std::int64_t>(found))
        report.broken(1, std::string("wrong_") + what,
                      fmt::format("input layer {}: {} says {}, but {} {}", input.layer, what, stated, found,
                                  found_where));
}

/// A feature cannot be in the plan and out of it.
void check_disjoint(const InputRow& input, const Fids& a, const Fids& b, const char* what, Report& report) {
    for (const std::int64_t fid : a)
        if (b.count(fid))
            report.broken(1, "counted_twice",
                          fmt::format("input layer {}: feature {} is {}", input.layer, fid, what));
}

/// The rows that a layer claims. The boundary makes the district, which has no row of its own per feature; a
/// row of a ledger completes a compound, of which it is not the source, and no two complete the same.
void check_rows(const InputRow& input, const Account& account, std::size_t compounds, Report& report) {
    if (input.role == "boundary") return;
    if (input.role != "ledger")
        return compare(input, "rows", input.rows, account.rows.size(), "features are the source of a row",
                       report);
    if (input.rows > static_cast<std::int64_t>(compounds))
        report.broken(1, "wrong_rows",
                      fmt::format("ledger {}: rows says {}, but there are {} compounds to complete",
                                  input.layer, input.rows, compounds));
    if (!account.rows.empty())
        report.broken(1, "wrong_rows",
                      fmt::format("ledger {}: {} rows are the source of a feature, but a ledger completes "
                                  "compounds and makes none",
                                  input.layer, account.rows.size()));
}

void check_layer(const InputRow& input, const Account& account, std::size_t compounds, Report& report) {
    if (input.features != input.rows + input.rejected + input.unused)
        report.broken(1, "features_lost",
                      fmt::format("input layer {}: {} features, but {} rows + {} rejected + {} unused",
                                  input.layer, input.features, input.rows, input.rejected, input.unused));
    compare(input, "rejected", input.rejected, account.rejected.size(), "features have an error issue",
            report);
    if (account.whole_layer_unused) {
        if (input.rows + input.rejected != 0)
            report.broken(1, "wrong_unused",
                          fmt::format("input layer {}: an issue says that the whole layer is unused, but {} "
                                      "rows and {} rejected are counted",
                                      input.layer, input.rows, input.rejected));
    } else {
        compare(input, "unused", input.unused, account.unused.size(),
                "features have an issue 'unused_feature'", report);
    }
    check_rows(input, account, compounds, report);
    check_disjoint(input, account.rejected, account.rows, "a row although an error issue rejects it", report);
    check_disjoint(input, account.unused, account.rows, "a row although an issue calls it unused", report);
    check_disjoint(input, account.unused, account.rejected, "both unused and rejected", report);
}

}  // namespace

void check_nothing_lost(const PlanRows& plan, Report& report) {
    const auto accounts = recount(plan);
    std::int64_t features = 0;
    std::set<std::string> known;
    for (const InputRow& input : plan.inputs) {
        features += input.features;
        known.insert(input.layer);
        const auto found = accounts.find(input.layer);
        check_layer(input, found == accounts.end() ? Account{} : found->second, plan.compounds.size(),
                    report);
    }
    for (const auto& [layer, account] : accounts)
        if (!known.count(layer) && !account.rows.empty())
            report.broken(1, "unknown_source",
                          fmt::format("{} rows come from layer '{}', which is not in inputs",
                                      account.rows.size(), layer));
    if (plan.inputs.empty()) report.broken(1, "no_inputs", "the table inputs is empty");
    report.verified(1, "every input feature is a row or an issue", static_cast<std::size_t>(features));
}

}  // namespace lifang::checking
