#pragma once

#include "core/run.hpp"
#include "publish/plan/plan.hpp"

#include <filesystem>

namespace lifang {

struct FileStamp;

/// Reads a plan file as its last transaction left it, also while other programs have it open; neither the
/// file nor what lies beside it is written to. Throws Error(input) saying which layer or column is missing,
/// or which layouts have no true parent. `as_read`: how the file was, for ChangedPlan. Progress is told table
/// by table, a stop noticed within some hundred rows.
Plan read_plan(const std::filesystem::path& path, const Run& run = Run(), FileStamp* as_read = nullptr);

/// Whether a file is a GeoPackage with the tables of a plan. False where it is no database at all, or not
/// there.
bool holds_plan(const std::filesystem::path& path);

}  // namespace lifang
