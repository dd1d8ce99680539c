#pragma once

#include "core/words.hpp"
#include "evaluate/merge/score.hpp"

namespace lifang {

/// What a part of a suggestion's score is called above a column, and what its number says.
Text score_part_name(ScorePart part);
Text score_part_meaning(ScorePart part);

}  // namespace lifang
