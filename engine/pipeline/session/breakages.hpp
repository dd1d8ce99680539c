#pragma once

#include "partition/edit/editor.hpp"
#include "pipeline/session/edit_state.hpp"
#include "pipeline/session/step_effect.hpp"

namespace lifang {

/// A unit that falls apart, by the compounds of a district. `parent`: the layout whose units give the others
/// their names.
StepEffect::Breakage name_break(const Break& one, const District& district, const PlannedLayout& parent);

/// Where units of a state do not hang together, in the order of their numbers; `editor` is at that state.
/// Linear in atoms and links, and a search for who would join them where one is broken.
std::vector<StepEffect::Breakage> find_breakages(const EditState& state, const Editor& editor,
                                                 const PlannedLayout& parent);
/// The same for a state that no editor is at.
std::vector<StepEffect::Breakage> find_breakages(const EditState& state, const Demand& demand,
                                                 const PlannedLayout& parent);

}  // namespace lifang
