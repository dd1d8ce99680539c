#pragma once

#include "pipeline/session/edit_session.hpp"

#include <string>
#include <vector>

namespace lifang {

/// The moves that lead from a session's layout to the one in a table: who belongs to which unit, as `lifang
/// export` writes it (`assignments` of CSV and XLSX) and a planner edits it.
///
/// Read are the columns `compound_id` and `unit_id` or `unit_code` (also 小区标识, 单元标识, 单元编码 …),
/// from CSV, TSV, TXT, XLSX, XLS, ODS, in UTF-8 or GBK; others are passed over. Of `unit_id` and `unit_code`
/// the one that was changed counts. Units are those of the layout; new, new1, new2 … (新, 新1 …) make new
/// ones. Compounds go by id, which may have lost the zeros before it, or by a name of their own; who is not
/// in the table stays. Throws Error(input) that tells of every row at once what is wrong with it.
std::vector<Request> read_assignments(const EditSession& session, const std::string& source, const Run& run);

}  // namespace lifang
