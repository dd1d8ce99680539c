#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// A value a column holds and what it means in Chinese.
struct ValueWord {
    std::string value;
    std::string word;
};

/// The codes a column of a plan layer holds, in the order of a list to choose from; empty for columns of
/// names, numbers and free text.
std::vector<ValueWord> list_value_words(std::string_view layer, std::string_view column);

/// Title and codes in one line, for lists of fields: "管理方式（none 无物业，owner_unit 权属单位自管）".
std::string describe_column(std::string_view layer, std::string_view column);

}  // namespace lifang
