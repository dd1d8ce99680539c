#pragma once

namespace lifang {

/// Nothing is committed to a database until the gate is opened: what would be is rolled back. An error of the
/// disk ends SQLite's transaction by itself, unseen by GDAL, whose next statement would then be committed
/// alone. Lives until the connection is closed.
class CommitGate {
  public:
    explicit CommitGate(void* connection);  ///< sqlite3*
    CommitGate(const CommitGate&) = delete;
    CommitGate& operator=(const CommitGate&) = delete;

    /// Lets the transaction through. False when there is none any more, or something was turned away already:
    /// then the gate stays closed.
    bool open();

  private:
    static int look(void* gate);

    void* connection_;
    bool is_open_ = false;
    bool has_turned_away_ = false;
};

}  // namespace lifang
