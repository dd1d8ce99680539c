#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

using TextRows = std::vector<std::vector<std::string>>;

/// The rows of a table of separated values (RFC 4180, with `;` and TAB too: the sign that most lines agree
/// on). Quoted values may hold separators and line ends. A row is as long as its line.
TextRows read_csv(std::string_view text);

/// The bytes of a text file as UTF-8: UTF-16 by its mark, as Excel's “Unicode text” is, else UTF-8 or GB18030
/// by their pattern; a mark at the beginning is dropped.
std::string decode_text_file(const std::string& bytes);

}  // namespace lifang
