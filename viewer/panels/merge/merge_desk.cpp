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

template <class Ask>
auto MergeDesk::ask(const MergeLayout& layout, const Run& run, const Ask& ask) {
    EditSession& session = open(layout, run);
    struct Undone {
        EditSession& session;
        ~Undone() {
            while (session.undo()) {
            }
        }
    } const undone{session};
    if (layout.edited) session.adopt(*layout.edited);
    return ask(session);
}

JudgedMerger MergeDesk::judge(const MergeLayout& layout, const MergerRequest& request, const Run& run) {
    return ask(layout, run, [&](EditSession& session) { return judge_merger(session, request, run); });
}

MergeSuggestions MergeDesk::suggest(const MergeLayout& layout, std::size_t most, const Run& run) {
    return ask(layout, run, [&](EditSession& session) { return suggest_mergers(session, most, run); });
}

}  // namespace lifang
