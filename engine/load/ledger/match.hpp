#pragma once

#include "load/rows/drafts.hpp"
#include "load/site/options.hpp"
#include "load/text/name_likeness.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace lifang {

/// What a ledger's row calls its compound.
struct RowCall {
    std::string id;
    std::string name;
    std::string community;
    bool is_row = true;  ///< no: a note or a sum, which is about none
};

/// "C12 (金柳院)" for messages.
std::string describe(const Compound& compound);

/// Finds the compounds that rows are about, by one column: the ids, or the names. Which one is the user's
/// choice, else that with more hits, the ids where it is a draw. Typing (width, case, blanks) makes no
/// difference, but what is the same letter by letter comes first: a compound that some row calls exactly so
/// is no other row's.
class LedgerMatcher {
  public:
    LedgerMatcher(const std::vector<CompoundDraft>& drafts, std::vector<RowCall> calls, LedgerJoin how);

    /// Positions of the drafts a row may be about: several where compounds share a name and the community
    /// does not tell them apart.
    std::vector<std::size_t> find(std::size_t row) const;

    Message tell_column() const;  ///< which column joins, with the hits of both
    /// With the names that come nearest, of compounds that no row is called by.
    Message tell_unmatched(std::size_t row, std::int64_t number) const;
    Message tell_ambiguous(std::size_t row, std::int64_t number, const std::vector<std::size_t>& found) const;

  private:
    void find_exact_calls();
    std::vector<std::size_t> find_by_id(const RowCall& call) const;
    std::vector<std::size_t> find_by_name(const RowCall& call) const;

    const std::vector<CompoundDraft>& drafts_;
    std::vector<RowCall> calls_;
    std::multimap<std::string, std::size_t> by_id_, by_name_;  ///< plain_name() → draft
    std::set<std::size_t> exact_ids_, exact_names_;            ///< drafts that a row calls letter by letter
    std::size_t id_hits_ = 0, name_hits_ = 0;
    bool uses_id_ = false, was_chosen_ = false;
    std::vector<std::size_t> unclaimed_;  ///< drafts that no row finds: what suggestions are made of
    std::vector<std::u32string> unclaimed_cores_;
};

}  // namespace lifang
