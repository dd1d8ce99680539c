#include "edit/outcome.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool takes_part_differently(const WorkingSession& session) {
    const EditState& state = session.session().state();
    return !state.taken_in.empty() || std::ranges::find(state.unit_of, no_unit) != state.unit_of.end();
}

}  // namespace

Outcome carry_out(WorkingSession& session, const Step& step, const Message& text, const Run& run) {
    WeighedStep weighed = session.weigh(step, run);
    if (auto refusal = session.find_refusal(weighed.effect))
        return {{}, std::move(weighed.effect), refusal, {}};
    return {session.apply(std::move(weighed), text), {}, {}, session.take_journal_problem()};
}

std::optional<StoredEdits> store(WorkingSession& session, const std::string& path, const Run& run) {
    if (session.position() == 0) return std::nullopt;
    StoredEdits stored;
    stored.changed_scope = takes_part_differently(session);
    stored.key = session.store(run);
    stored.rules = session.session().plan().constraints;  // locks know their units by now
    stored.layout = std::make_shared<const PlannedLayout>(session.session().plan().layouts.back());
    if (const auto file = DatabaseFile::open(path)) stored.stamp = file->stamp();
    return stored;
}

}  // namespace lifang
