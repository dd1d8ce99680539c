#pragma once

#include <optional>
#include <set>
#include <string>

namespace lifang {

/// From here on, the triggers and views of the database may call what SQLite itself brings and what a
/// GeoPackage's spatial index needs, nothing else: other programs' extensions reach the network and other
/// files, and a stranger made the file. A statement that would run such a trigger fails. `connection`:
/// sqlite3*.
void distrust_schema(void* connection);

/// For a database that is about to be changed: its triggers may keep a log or an index, but one that would
/// write to any of `tables` fails the statement that would wake it. Lives until the connection is closed.
class TriggerGuard {
  public:
    TriggerGuard(void* connection, std::set<std::string> tables);
    TriggerGuard(const TriggerGuard&) = delete;
    TriggerGuard& operator=(const TriggerGuard&) = delete;

    /// The trigger that was refused.
    const std::optional<std::string>& refused() const { return refused_; }

  private:
    friend struct TriggerWatch;
    void* connection_;
    std::set<std::string> tables_;
    std::optional<std::string> refused_;
};

}  // namespace lifang
