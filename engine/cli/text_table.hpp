#pragma once

#include <set>
#include <string>
#include <vector>

namespace lifang {

/// Rows of cells lined up by their width on a terminal.
class TextTable {
  public:
    TextTable() = default;
    explicit TextTable(std::vector<std::string> header);

    void align_right(std::size_t column) { right_.insert(column); }
    void add_row(std::vector<std::string> cells);

    /// Indented by two spaces, one line per row, no trailing blanks; a rule below the header.
    std::string text() const;

  private:
    std::vector<std::vector<std::string>> rows_;
    bool has_header_ = false;
    std::set<std::size_t> right_;
};

}  // namespace lifang
