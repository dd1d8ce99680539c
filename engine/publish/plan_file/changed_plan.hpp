#pragma once

#include "core/run.hpp"
#include "publish/plan/plan.hpp"
#include "publish/tables/table.hpp"
#include "storage/database_file.hpp"

#include <set>
#include <string>

namespace lifang {

/// A plan file on its way from one state to the next, changed in place: in one transaction, so that a run
/// that fails, is stopped or killed leaves the old state, and all that others put into the file (styles,
/// projects, tables, columns, views, triggers), its links, owner and mode stay by themselves.
class ChangedPlan {
  public:
    /// Reads the plan. Throws what read_plan() throws.
    explicit ChangedPlan(const std::filesystem::path& path, const Run& run = Run());

    /// The plan as it was read; to be taken once.
    Plan take() { return std::move(read_); }

    /// How the file was when it was read.
    const FileStamp& stamp() const { return as_read_; }

    /// Stores what `plan` has beyond the plan as it was read: layouts and issues at the end, rules that came
    /// or went, compounds that left the scope; beside new layouts, entries of the profile that a file of
    /// before does not tell one by one. All else is as it was read, and is not written. Throws Error(output)
    /// when another program is at the file, or changed it since; nothing is stored then.
    void store(const Plan& plan, const Run& run) const;

  private:
    std::filesystem::path path_;
    FileStamp as_read_;
    Plan read_;
    std::size_t layouts_ = 0;
    std::size_t issues_ = 0;
    std::vector<Record> constraints_;
    std::vector<bool> in_scope_;  // by compound
    std::set<std::string> metadata_keys_;
};

}  // namespace lifang
