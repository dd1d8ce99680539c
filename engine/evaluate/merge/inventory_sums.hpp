#pragma once

#include "evaluate/merge/merge_judgement.hpp"

#include <vector>

namespace lifang {

/// What a company takes over with the parts, and with the whole: by kind and class, things of all names
/// together. What lies between the parts is only the whole's.
std::vector<MergeJudgement::InventorySum> sum_inventories(const std::vector<JudgedSet>& parts,
                                                          const JudgedSet& whole);

}  // namespace lifang
