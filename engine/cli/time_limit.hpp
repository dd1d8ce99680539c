#pragma once

#include "core/issue.hpp"

namespace lifang {

/// What the partition stage says where --time-limit ended its search; empty where it ended by itself.
inline Message find_time_limit(const Issues& issues) {
    for (const Issue& issue : issues)
        if (issue.code == "time_limit_reached") return issue.message;
    return {};
}

}  // namespace lifang
