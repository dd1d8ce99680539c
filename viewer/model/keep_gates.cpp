#include "model/keep_gates.hpp"

#include "model/take_up.hpp"

namespace lifang {

bool keep_gates(Workspace& workspace) {
    const std::vector<ChooseGate> choices = workspace.gates()->choices();  // before another layout is shown
    if (choices.empty() || !take_up(workspace)) return false;
    workspace.document()->edits()->chooseGates(choices);
    return true;
}

}  // namespace lifang
