#pragma once

#include "core/run.hpp"
#include "load/roles/recognise.hpp"
#include "load/source/sheets.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// Where a sheet's columns are named. Offices put a title above them, and names over two rows where a cell is
/// merged (“基本情况” above “户数” and “人口”).
struct Header {
    std::size_t first_data_row = 0;  ///< position in Sheet::rows
    std::vector<std::string> names;  ///< by column; empty where a column has none
    std::size_t known = 0;           ///< different canonical fields among them
};

/// The row, or pair of rows, among the first twenty that names most canonical fields; nothing below two of
/// them, or without an id or a name. `chosen`: canonical → column name, from --field ledger.FIELD=NAME.
std::optional<Header> find_header(const TextRows& rows, const std::map<std::string, std::string>& chosen);

/// A ledger: rows about compounds. Its layer's features are all rows below the header that hold anything,
/// each with its number in the sheet as `fid`; parts are Part::compound, or none for totals, notes and
/// repeated headers.
KnownLayer read_ledger(const std::string& source, const std::map<std::string, std::string>& chosen,
                       const Run& run);

}  // namespace lifang
