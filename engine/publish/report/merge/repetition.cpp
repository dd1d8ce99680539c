#include "publish/report/repetition.hpp"

#include "publish/report/merge/sections.hpp"

namespace lifang {

void write_merge_repetition(const MergeMatter& matter, Html& html) {
    write_repetition(matter.plan, matter.layout,
                     {metadata_of(matter.plan, "command"), matter.layout.command, matter.options.command},
                     matter.language(), html);
}

}  // namespace lifang
