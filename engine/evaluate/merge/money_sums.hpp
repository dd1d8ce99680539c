#pragma once

#include "evaluate/merge/merge_judgement.hpp"

#include <vector>

namespace lifang {

/// The accounts of the parts, added up line by line to the fen, beside that of the whole. A line that a part
/// does not have (no renovated compound, no incentive) adds nothing; one whose amount it does not know leaves
/// the sum open.
std::vector<MergeJudgement::MoneySum> sum_accounts(const std::vector<JudgedSet>& parts,
                                                   const JudgedSet& whole);

}  // namespace lifang
