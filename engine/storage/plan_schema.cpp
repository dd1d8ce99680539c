#include "storage/plan_schema.hpp"

#include "core/error.hpp"

#include <charconv>

namespace lifang {

void require_known_schema(std::string_view stated, const std::filesystem::path& plan) {
    if (stated.empty()) return;
    int version = 0;
    const auto [end, error] = std::from_chars(stated.data(), stated.data() + stated.size(), version);
    const bool is_number = error == std::errc() && end == stated.data() + stated.size();
    if (is_number && version >= 1 && version <= plan_schema_version) return;
    throw Error(ExitCode::input, plan.string(),
                Message("plan_schema_unknown", {{"stated", stated}, {"known", plan_schema_version}}));
}

}  // namespace lifang
