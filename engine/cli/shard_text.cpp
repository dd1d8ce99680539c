#include "cli/shard_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {

std::string describe_division(const ShardPlan& plan, Language language) {
    std::string text;
    for (const JoinedDistricts& joined : plan.joined)
        text +=
            Message("districts_joined", {{"districts", fmt::format("{}", fmt::join(joined.districts, ", "))},
                                         {"compound", joined.compound}})
                .in(language) +
            "\n";
    if (!plan.empty.empty())
        text += Message("districts_empty", {{"districts", fmt::format("{}", fmt::join(plan.empty, ", "))}})
                    .in(language) +
                "\n";
    if (plan.outside > 0)
        text += Message("features_in_no_district", {{"count", plan.outside}, {"all", plan.features}})
                    .in(language) +
                "\n";
    return text;
}

std::string describe_without_units(const MergedCity& city, Language language) {
    if (city.without_units.empty()) return "";
    return Message("districts_without_units",
                   {{"districts", fmt::format("{}", fmt::join(city.without_units, ", "))}})
               .in(language) +
           "\n";
}

Json joined_json(const ShardPlan& plan) {
    Json json = Json::array();
    for (const JoinedDistricts& joined : plan.joined)
        json.push_back({{"districts", joined.districts}, {"compound", joined.compound}});
    return json;
}

}  // namespace lifang
