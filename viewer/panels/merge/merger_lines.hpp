#pragma once

#include "core/words.hpp"
#include "evaluate/merge/merge_judgement.hpp"
#include "model/line_list.hpp"
#include "publish/plan/plan.hpp"

#include <vector>

namespace lifang {

/// What a merger comes to beside its figures, as the lines of a sheet: rules met and broken with their
/// sources, whose consent it takes, who manages today, roads inside, money, things to maintain, codes before
/// and after, the whole layout before and after.
std::vector<Line> list_merger_lines(const MergeJudgement& judged, const Plan& plan, Language language);

}  // namespace lifang
