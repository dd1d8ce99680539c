#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// What a column of the plan file is called in Chinese, with its unit: "建筑面积（平方米）". Every column of
/// plan_tables() has a title; the column's own name where one does not.
std::string column_title(std::string_view column);

/// What a layer or table of the plan file is called in Chinese; no two are called alike. The name itself
/// where it has no title.
std::string_view layer_title(std::string_view layer);

}  // namespace lifang
