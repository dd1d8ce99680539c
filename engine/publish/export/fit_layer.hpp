#pragma once

#include "publish/export/driver.hpp"
#include "publish/export/encoding.hpp"
#include "publish/tables/export_layers.hpp"

namespace lifang {

/// Makes the texts of a layer fit a format: no formulas, no control characters, not longer than it allows.
/// What that changes is returned, an issue for each value.
Issues fit_texts(ExportLayer& layer, const ExportDriver& driver, Encoding encoding);

/// Puts sentences into a language: those of the plan file stand as English and as a code with arguments,
/// which nobody reads and which is left out.
void say_messages(ExportLayer& layer, Language language);

/// Gives the columns aliases in Chinese.
void name_for_people(ExportLayer& layer);

/// Gives the columns Chinese names, all different; tables without shapes, which people read, also get Chinese
/// words for the codes in them. Throws Error(usage) for formats whose names are ASCII.
void name_in_chinese(ExportLayer& layer, const ExportDriver& driver);

/// Gives the columns names of at most ten ASCII letters, and returns the list, as CSV, that says what they
/// mean.
std::string shorten_names(ExportLayer& layer);

}  // namespace lifang
