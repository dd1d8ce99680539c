#include "storage/commit_gate.hpp"

#include <sqlite3.h>

namespace lifang {

CommitGate::CommitGate(void* connection) : connection_(connection) {
    sqlite3_commit_hook(static_cast<sqlite3*>(connection), &CommitGate::look, this);
}

bool CommitGate::open() {
    const bool is_in_transaction = sqlite3_get_autocommit(static_cast<sqlite3*>(connection_)) == 0;
    is_open_ = is_in_transaction && !has_turned_away_;
    return is_open_;
}

int CommitGate::look(void* gate) {
    auto& held = *static_cast<CommitGate*>(gate);
    held.has_turned_away_ |= !held.is_open_;
    return held.is_open_ ? 0 : 1;
}

}  // namespace lifang
