#pragma once

#include "edit/editing.hpp"
#include "edit/working_session.hpp"

#include <optional>

namespace lifang {

/// What came of a step, on its way from the worker to the window.
struct Outcome {
    std::optional<EditedState> state;  ///< empty: refused, or nothing found
    StepEffect effect{};
    std::optional<Error> refusal{};
    std::optional<Error> journal_problem{};
};

/// Weighs a step, and carries it out where nothing is wrong with it. Throws what EditSession::weigh() throws.
Outcome carry_out(WorkingSession& session, const Step& step, const Message& text, const Run& run);

/// Stores the edits in the plan file at `path`; empty where there are none. Throws what
/// WorkingSession::store() throws.
std::optional<StoredEdits> store(WorkingSession& session, const std::string& path, const Run& run);

}  // namespace lifang
