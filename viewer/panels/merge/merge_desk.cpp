#include "merge_desk.hpp"

namespace lifang {

EditSession& MergeDesk::open(const MergeLayout& layout, const Run& run) {
    const bool is_open = opened_ && opened_->ground == layout.ground && opened_->key == layout.key;
    if (!is_open) {
        opened_.reset();
        session_.reset();  // before the next one is read: two plans would be in memory
        session_ = std::make_unique<EditSession>(layout.path, layout.key, Excluded::leaving, run);
        opened_ = layout;
    }
    return *session_;
}

JudgedMerger MergeDesk::judge(const MergeLayout& layout, const MergerRequest& request, const Run& run) {
    EditSession& session = open(layout, run);
    try {
        JudgedMerger judged = judge_merger(session, request, run);
        session.undo();
        return judged;
    } catch (...) {
        session.undo();  // where it was applied before it could not be judged
        throw;
    }
}

MergeSuggestions MergeDesk::suggest(const MergeLayout& layout, std::size_t most, const Run& run) {
    return suggest_mergers(open(layout, run), most, run);
}

}  // namespace lifang
