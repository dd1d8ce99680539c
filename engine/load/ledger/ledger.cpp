#include "load/ledger/ledger.hpp"

#include "core/error.hpp"
#include "load/ledger/complete.hpp"
#include "load/ledger/match.hpp"
#include "load/ledger/table.hpp"
#include "load/rows/cursor.hpp"
#include "load/source/source_name.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace lifang {
namespace {

InputLayer make_account(const KnownLayer& ledger, const Site& site) {
    InputLayer account;
    account.name = ledger.source.title;
    const auto is_taken = [&](const InputLayer& other) { return other.name == account.name; };
    if (std::any_of(site.inputs.begin(), site.inputs.end(), is_taken))
        account.name = ledger.source.source.path + ":" + ledger.source.name;
    account.path = ledger.source.source.given;
    account.hash = ledger.source.hash;
    account.role = LayerRole::ledger;
    account.features = static_cast<std::int64_t>(ledger.source.features.size());
    account.fields = ledger.fields_of(LayerRole::ledger).uses();
    return account;
}

/// One ledger on its way to the compounds.
class Joining {
  public:
    Joining(KnownLayer ledger, LedgerJoin how, std::vector<CompoundDraft>& drafts, Site& site)
        : ledger_(std::move(ledger)), drafts_(drafts), site_(site), row_of_draft_(drafts.size()) {
        account_ = make_account(ledger_, site);
        ledger_.source.title = account_.name;
        matcher_.emplace(drafts, read_calls(), how);
        for (std::size_t i = 0; i < ledger_.source.features.size(); ++i) join(i);
        report();
        site_.inputs.push_back(std::move(account_));
    }

  private:
    Cursor cursor(std::size_t row) {
        return {ledger_, ledger_.source.features[row], LayerRole::ledger, site_.issues};
    }

    /// What every row that is about a compound calls it.
    std::vector<RowCall> read_calls() {
        std::vector<RowCall> calls;
        for (std::size_t i = 0; i < ledger_.source.features.size(); ++i) {
            const Cursor at = cursor(i);
            calls.push_back({std::string(at.name("id")), std::string(at.name("name")),
                             std::string(at.name("community")), ledger_.parts[i] == Part::compound});
        }
        return calls;
    }

    void join(std::size_t row) {
        const Cursor at = cursor(row);
        if (ledger_.parts[row] != Part::compound) {
            ++account_.unused;
            at.tell(Severity::info, "unused_feature",
                    Message("ledger_row_not_data", {{"row", at.source().fid}}));
            return;
        }
        const std::vector<std::size_t> found = matcher_->find(row);
        if (found.size() != 1) {
            ++account_.rejected;
            at.tell(Severity::error, found.empty() ? "ledger_row_unmatched" : "ledger_row_ambiguous",
                    found.empty() ? matcher_->tell_unmatched(row, at.source().fid)
                                  : matcher_->tell_ambiguous(row, at.source().fid, found));
            return;
        }
        std::optional<std::int64_t>& taken_by = row_of_draft_[found.front()];
        const Compound& compound = drafts_[found.front()].compound;
        if (taken_by) {
            ++account_.rejected;
            at.tell(
                Severity::error, "ledger_row_repeated",
                Message("ledger_row_repeated",
                        {{"row", at.source().fid}, {"compound", describe(compound)}, {"first", *taken_by}}));
            return;
        }
        taken_by = at.source().fid;
        ++account_.rows;
        complete(drafts_[found.front()], read_compound_fields(at, site_.profile, compound.footprint), at);
    }

    void report() {
        const Source whole{account_.name, -1};
        site_.issues.push_back(make_finding(Severity::info, "ledger_joined", whole,
                                            Message("ledger_joined", {{"column", matcher_->tell_column()},
                                                                      {"joined", account_.rows},
                                                                      {"rejected", account_.rejected},
                                                                      {"unused", account_.unused}})));
        for (std::size_t i = 0; i < drafts_.size(); ++i) {
            if (row_of_draft_[i]) continue;
            site_.issues.push_back(make_finding(
                Severity::info, "compound_not_in_ledger", drafts_[i].compound.source,
                Message("compound_not_in_ledger",
                        {{"ledger", account_.name}, {"compound", describe(drafts_[i].compound)}})));
        }
    }

    KnownLayer ledger_;
    std::vector<CompoundDraft>& drafts_;
    Site& site_;
    std::vector<std::optional<std::int64_t>>
        row_of_draft_;  // the ledger's row that a compound has its figures from
    InputLayer account_;
    std::optional<LedgerMatcher> matcher_;
};

}  // namespace

LoadOptions take_ledgers(LoadOptions options) {
    std::vector<std::string> layers;
    for (std::string& input : options.inputs) {
        const std::optional<SourceName> name = split_source(input);
        const bool is_table = is_table_file(name && !name->is_member ? name->path.string() : input);
        (is_table ? options.ledgers : layers).push_back(std::move(input));
    }
    options.inputs = std::move(layers);
    return options;
}

void join_ledgers(const LoadOptions& options, std::vector<CompoundDraft>& drafts, Site& site,
                  const Run& run) {
    const auto all_chosen = read_field_options(options.fields);
    const auto chosen = all_chosen.find(LayerRole::ledger);
    const std::map<std::string, std::string> columns =
        chosen == all_chosen.end() ? std::map<std::string, std::string>{} : chosen->second;
    std::set<std::pair<std::string, std::string>> seen;
    for (const std::string& source : options.ledgers) {
        KnownLayer ledger = read_ledger(source, columns, run);
        if (!seen.emplace(find_real_path(ledger.source.source), ledger.source.name).second)
            throw Error(ExitCode::input, source, Message("ledger_given_twice"));
        Joining(std::move(ledger), options.ledger_join, drafts, site);
    }
}

}  // namespace lifang
