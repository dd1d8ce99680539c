#include "publish/plan/profile.hpp"

#include <charconv>

namespace lifang {
namespace {

constexpr std::string_view severance_prefix = "profile.severance.";

double read_number(const std::string& text) {
    double number = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace

Profile read_profile(const std::vector<std::pair<std::string, std::string>>& metadata) {
    Profile profile;
    for (const auto& [key, value] : metadata) {
        if (key == "profile") profile.name = value;
        if (key == "profile.title_en") profile.title_en = value;
        if (key == "profile.title_zh") profile.title_zh = value;
        if (key == "profile.source") profile.source = value;
        if (key == "profile.code_pattern") profile.code_pattern = value;
        if (key == "option.target_m2") profile.target = SquareMeters{read_number(value)};
        if (key == "option.min_m2") profile.min = SquareMeters{read_number(value)};
        if (key == "option.max_m2") profile.max = SquareMeters{read_number(value)};
        if (key == "profile.unit_limit") profile.unit_limit = find_barrier(value).value_or(Barrier{});
        if (key == "profile.ground.reach_m") profile.ground.reach = Meters{read_number(value)};
        if (key == "profile.straddle_min_m") profile.straddle_min = Meters{read_number(value)};
        if (key == "profile.isolated_max_m2") profile.isolated_max = SquareMeters{read_number(value)};
        if (key == "profile.neck_min_width_m") profile.neck_min_width = Meters{read_number(value)};
        if (key == "profile.impassable") profile.impassable = find_barriers(value);
        if (key == "option.passable") profile.let_pass = find_barriers(value);
        if (key.starts_with(severance_prefix))
            if (const auto barrier = find_barrier(std::string_view(key).substr(severance_prefix.size())))
                profile.severance[static_cast<std::size_t>(*barrier)] = read_number(value);
    }
    return profile;
}

}  // namespace lifang
