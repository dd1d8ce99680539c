#include "publish/plan/synthetic.hpp"

#include <algorithm>

namespace lifang {

bool is_synthetic(const Plan& plan) {
    const auto says_so = [](const std::string& text) {
        return text.find("合成") != std::string::npos || text.find("synthetic") != std::string::npos;
    };
    return std::ranges::any_of(plan.site.inputs, [&](const InputLayer& input) {
        return says_so(input.name) || says_so(input.path);
    });
}

}  // namespace lifang
