// Rule 1: every input feature is a row somewhere, or an issue that names it.
#include "check/rules.hpp"

#include <map>
#include <set>

namespace lifang::checking {
namespace {

using Fids = std::set<std::int64_t>;

struct Account {
    Fids rows, rejected, unused;
    bool whole_layer_unused = false;
};

std::map<std::string_view, Account> recount(const PlanRows& plan) {
    std::map<std::string_view, Account> accounts;
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
             const char* message, Report& report) {
    if (stated != static_cast<std::int64_t>(found))
        report.broken(1, std::string("wrong_") + what,
                      Message(message, {{"layer", input.layer}, {"stated", stated}, {"found", found}}));
}

/// A feature cannot be in the plan and out of it.
void check_disjoint(const InputRow& input, const Fids& a, const Fids& b, const char* message,
                    Report& report) {
    for (const std::int64_t fid : a)
        if (b.count(fid))
            report.broken(1, "counted_twice", Message(message, {{"layer", input.layer}, {"feature", fid}}));
}

/// The rows that a layer claims. The boundary makes the district, which has no row of its own per feature; a
/// row of a ledger completes a compound, of which it is not the source, and no two complete the same.
void check_rows(const InputRow& input, const Account& account, std::size_t compounds, Report& report) {
    if (input.role == "boundary") return;
    if (input.role != "ledger")
        return compare(input, "rows", input.rows, account.rows.size(), "check_wrong_rows", report);
    if (input.rows > static_cast<std::int64_t>(compounds))
        report.broken(1, "wrong_rows",
                      Message("check_ledger_beyond_compounds",
                              {{"layer", input.layer}, {"stated", input.rows}, {"compounds", compounds}}));
    if (!account.rows.empty())
        report.broken(
            1, "wrong_rows",
            Message("check_ledger_makes_rows", {{"layer", input.layer}, {"found", account.rows.size()}}));
}

void check_layer(const InputRow& input, const Account& account, std::size_t compounds, Report& report) {
    if (input.features != input.rows + input.rejected + input.unused)
        report.broken(1, "features_lost",
                      Message("check_features_lost", {{"layer", input.layer},
                                                      {"features", input.features},
                                                      {"rows", input.rows},
                                                      {"rejected", input.rejected},
                                                      {"unused", input.unused}}));
    compare(input, "rejected", input.rejected, account.rejected.size(), "check_wrong_rejected", report);
    if (account.whole_layer_unused) {
        if (input.rows + input.rejected != 0)
            report.broken(
                1, "wrong_unused",
                Message("check_unused_layer_has_rows",
                        {{"layer", input.layer}, {"rows", input.rows}, {"rejected", input.rejected}}));
    } else {
        compare(input, "unused", input.unused, account.unused.size(), "check_wrong_unused", report);
    }
    check_rows(input, account, compounds, report);
    check_disjoint(input, account.rejected, account.rows, "check_rejected_and_row", report);
    check_disjoint(input, account.unused, account.rows, "check_unused_and_row", report);
    check_disjoint(input, account.unused, account.rejected, "check_unused_and_rejected", report);
}

}  // namespace

void check_nothing_lost(const PlanRows& plan, Report& report) {
    const auto accounts = recount(plan);
    std::int64_t features = 0;
    std::set<std::string_view> known;
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
                          Message("check_unknown_source", {{"layer", layer}, {"rows", account.rows.size()}}));
    if (plan.inputs.empty()) report.broken(1, "no_inputs", Message("check_no_inputs"));
    report.verified(1, Message("rule_nothing_lost"), static_cast<std::size_t>(features));
}

}  // namespace lifang::checking
