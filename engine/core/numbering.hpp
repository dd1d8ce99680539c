#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lifang {

/// Dense numbers in order of first appearance: the first key asked for is 0, the next new one 1, … O(1) each,
/// 4 bytes for every key up to the largest: keys are positions or the numbers of something.
class Numbering {
  public:
    std::uint32_t operator()(std::size_t key) {
        if (key >= number_.size()) number_.resize(key + 1, unset);
        if (number_[key] == unset) number_[key] = count_++;
        return number_[key];
    }
    /// How many keys have a number.
    std::uint32_t count() const { return count_; }

  private:
    static constexpr std::uint32_t unset = ~std::uint32_t{0};
    std::vector<std::uint32_t> number_;
    std::uint32_t count_ = 0;
};

/// Numbers a list again, dense and in order of first appearance; returns how many numbers there are.
template <class Number>
std::uint32_t renumber(std::vector<Number>& numbers) {
    Numbering number;
    for (Number& one : numbers) one = static_cast<Number>(number(one));
    return number.count();
}

}  // namespace lifang
