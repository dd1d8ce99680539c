#pragma once

#include "core/run.hpp"

#include <filesystem>
#include <string>

namespace lifang {

/// Throws Error(output) where put_in_database() would have to refuse whatever the plan is: the database
/// cannot be opened or written to, the schema has tables of others, or holds a plan that may not be
/// replaced. Changes nothing. `database`: "PG:…"; the schema is its `active_schema`, else "lifang_city".
void require_room_for_plan(const std::string& database, bool overwrite);

/// Puts all tables of a plan file of this program, which nobody changes meanwhile, into a schema of a PostGIS
/// database, under the names they have in the file, with the same numbers, values and shapes: a schema is one
/// plan. It happens in one transaction; where it fails or is stopped, what was there is as it was, and others
/// see the old rows until the new ones are all there. With `overwrite` the rows of a plan that is there are
/// replaced; its tables stay, with what others built on them. Row by row, so that memory does not grow with
/// the plan; every row is read back and compared. Throws Error(output), and Error(input) where the file is
/// not a plan.
void put_in_database(const std::filesystem::path& plan_file, const std::string& database, bool overwrite,
                     const Run& run);

}  // namespace lifang
