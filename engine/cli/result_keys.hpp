#pragma once

#include "cli/results.hpp"

/// Keys that the JSON of several commands has.
namespace lifang::result {

inline constexpr ResultKey plan_path{"plan", "string", {"the plan file", "方案文件"}};

inline constexpr ResultKey issues{"issues", "array", {"findings about the data", "数据问题"}};

inline constexpr ResultKey time_limit_reached{
    "time_limit_reached", "boolean", {"whether the time limit ended the search", "搜索是否因时限结束"}};

/// The same key where it is not always there.
constexpr ResultKey sometimes(ResultKey key) {
    key.always = false;
    return key;
}

}  // namespace lifang::result
