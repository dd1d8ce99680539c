#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// JSON text in which numbers that JSON cannot hold stand in quotation marks: NaN, Infinity and -Infinity, as
/// Python writes them, numbers beyond the range of a double, and whole numbers too long to be kept exactly
/// (an id of 20 digits). So a value matters only where it is asked for. Other text is not touched, and not
/// copied where there is nothing to quote. Linear.
class QuotedNumbers {
  public:
    /// `text` outlives the object.
    explicit QuotedNumbers(std::string_view text);

    std::string_view text() const { return quoted_.empty() ? given_ : quoted_; }

    /// Where a byte of text(), counted from 1, stands in the text given.
    std::size_t position_in_source(std::size_t byte) const;

  private:
    std::string_view given_;
    std::string quoted_;
    std::vector<std::size_t> marks_;  ///< bytes of quoted_ that were added, ascending
};

}  // namespace lifang
