#include "load/ledger/match.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

using Names = std::multimap<std::string, std::size_t>;

std::vector<std::size_t> look_up(const Names& names, const std::string& call) {
    std::vector<std::size_t> found;
    if (call.empty()) return found;
    const auto [first, last] = names.equal_range(plain_name(call));
    for (auto at = first; at != last; ++at) found.push_back(at->second);
    return found;
}

/// Of the drafts that a call fits but for typing, those that it is letter by letter; else those that no other
/// row calls so.
template <class Text>
std::vector<std::size_t> prefer_exact(const std::vector<std::size_t>& found, const std::string& call,
                                      const std::set<std::size_t>& called_exactly, const Text& text_of) {
    std::vector<std::size_t> exact, left;
    for (const std::size_t draft : found) {
        if (text_of(draft) == call) exact.push_back(draft);
        if (!called_exactly.count(draft)) left.push_back(draft);
    }
    return exact.empty() ? left : exact;
}

}  // namespace

std::string describe(const Compound& compound) {
    return compound.name.empty() || compound.name == compound.key
               ? compound.key
               : fmt::format("{} ({})", compound.key, compound.name);
}

LedgerMatcher::LedgerMatcher(const std::vector<CompoundDraft>& drafts, std::vector<RowCall> calls,
                             LedgerJoin how)
    : drafts_(drafts), calls_(std::move(calls)), was_chosen_(how != LedgerJoin::automatic) {
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        by_id_.emplace(plain_name(drafts[i].compound.key), i);
        if (!drafts[i].compound.name.empty()) by_name_.emplace(plain_name(drafts[i].compound.name), i);
    }
    for (const RowCall& call : calls_) {
        if (!call.is_row) continue;
        id_hits_ += !look_up(by_id_, call.id).empty();
        name_hits_ += !look_up(by_name_, call.name).empty();
    }
    find_exact_calls();
    uses_id_ = was_chosen_ ? how == LedgerJoin::id : id_hits_ > 0 && id_hits_ >= name_hits_;
    std::set<std::size_t> claimed;
    for (std::size_t row = 0; row < calls_.size(); ++row)
        for (const std::size_t draft : find(row)) claimed.insert(draft);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (claimed.count(i) || drafts[i].compound.name.empty()) continue;
        unclaimed_.push_back(i);
        unclaimed_cores_.push_back(core_of_name(drafts[i].compound.name));
    }
}

void LedgerMatcher::find_exact_calls() {
    for (const RowCall& call : calls_) {
        if (!call.is_row) continue;
        for (const std::size_t draft : look_up(by_id_, call.id))
            if (drafts_[draft].compound.key == call.id) exact_ids_.insert(draft);
        for (const std::size_t draft : look_up(by_name_, call.name))
            if (drafts_[draft].compound.name == call.name) exact_names_.insert(draft);
    }
}

std::vector<std::size_t> LedgerMatcher::find_by_id(const RowCall& call) const {
    return prefer_exact(look_up(by_id_, call.id), call.id, exact_ids_,
                        [&](std::size_t draft) { return drafts_[draft].compound.key; });
}

std::vector<std::size_t> LedgerMatcher::find_by_name(const RowCall& call) const {
    const std::vector<std::size_t> found =
        prefer_exact(look_up(by_name_, call.name), call.name, exact_names_,
                     [&](std::size_t draft) { return drafts_[draft].compound.name; });
    if (found.size() < 2 || call.community.empty()) return found;
    std::vector<std::size_t> there;
    for (const std::size_t draft : found)
        if (plain_name(drafts_[draft].community) == plain_name(call.community)) there.push_back(draft);
    return there.empty() ? found : there;
}

std::vector<std::size_t> LedgerMatcher::find(std::size_t row) const {
    const RowCall& call = calls_[row];
    if (!call.is_row) return {};
    return uses_id_ ? find_by_id(call) : find_by_name(call);
}

Message LedgerMatcher::tell_column() const {
    return Message(was_chosen_ ? "ledger_join_chosen" : "ledger_join_found",
                   {{"column", Message(uses_id_ ? "column_id" : "column_name")},
                    {"ids", id_hits_},
                    {"names", name_hits_}});
}

Message LedgerMatcher::tell_unmatched(std::size_t row, std::int64_t number) const {
    constexpr std::size_t few = 3;
    const RowCall& call = calls_[row];
    const std::string& wanted = uses_id_ ? call.id : call.name;
    const Message column(uses_id_ ? "column_id" : "column_name");
    const std::string called =
        uses_id_ && !call.name.empty() ? fmt::format("{} ({})", wanted, call.name) : wanted;
    const Message message =
        wanted.empty()
            ? Message("ledger_row_without_key", {{"row", number}, {"column", column}})
            : Message("ledger_row_unmatched", {{"row", number}, {"column", column}, {"value", called}});
    std::vector<std::string> alike;
    for (const LikeName& like : find_like_names(call.name, unclaimed_cores_, few))
        alike.push_back(fmt::format("{} ({:.0f} %)", describe(drafts_[unclaimed_[like.position]].compound),
                                    like.likeness * 100.0));
    if (alike.empty()) return message;
    return Message("ledger_row_resembles",
                   {{"problem", message}, {"compounds", fmt::format("{}", fmt::join(alike, ", "))}});
}

Message LedgerMatcher::tell_ambiguous(std::size_t row, std::int64_t number,
                                      const std::vector<std::size_t>& found) const {
    std::vector<std::string> compounds;
    for (const std::size_t draft : found) compounds.push_back(describe(drafts_[draft].compound));
    const RowCall& call = calls_[row];
    return Message("ledger_row_ambiguous", {{"row", number},
                                            {"value", uses_id_ ? call.id : call.name},
                                            {"column", Message(uses_id_ ? "column_id" : "column_name")},
                                            {"compounds", fmt::format("{}", fmt::join(compounds, ", "))}});
}

}  // namespace lifang
