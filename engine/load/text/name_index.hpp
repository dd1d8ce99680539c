#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace lifang {

/// Rows by what others may call them. The same letter by letter comes first; else the one row that differs by
/// typing only (width, case, blanks). Of rows added under the same name the first is found.
class NameIndex {
  public:
    void add(const std::string& name, std::size_t row);
    /// Nothing for an empty name, one that nothing is called by, and one that several differ from by typing.
    std::optional<std::size_t> find(const std::string& name) const;

  private:
    std::map<std::string, std::size_t> exact_;
    std::map<std::string, std::optional<std::size_t>> plain_;  ///< by plain_name(); empty: several
};

}  // namespace lifang
