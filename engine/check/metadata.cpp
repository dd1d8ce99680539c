// Rule 0: where metadata name barriers, there are such barriers, and numbers are such as a profile may say.
// An unknown barrier would be left out of what limits units, and a layout by other rules would pass.
#include "check/rules.hpp"

#include <sstream>
#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang::checking {

void check_metadata(const PlanRows& plan, Report& report) {
    for (const char* const key :
         {"option.passable", "profile.enclosure.open_from", "profile.impassable", "profile.unit_limit"}) {
        const auto entry = plan.metadata.find(key);
        if (entry == plan.metadata.end()) continue;
        std::istringstream words(entry->second);
        for (std::string word; words >> word;)
            if (!find_code<Barrier>(word))
                report.broken(
                    0, "unknown_value",
                    Message("check_wrong_metadata",
                            {{"key", key},
                             {"fault",
                              Message("value_not_a_choice",
                                      {{"value", word},
                                       {"choices", fmt::to_string(fmt::join(codes_of<Barrier>, ", "))}})}}));
    }
    for (const std::string& key : plan.wrong_numbers)
        report.broken(0, "bad_number", Message("check_metadata_out_of_bounds", {{"key", key}}));
}

}  // namespace lifang::checking
