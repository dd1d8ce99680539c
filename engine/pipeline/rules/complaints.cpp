#include "pipeline/rules/complaints.hpp"

#include "core/error.hpp"

namespace lifang {

void refuse_rows(const std::string& source, std::vector<Message> complaints) {
    constexpr std::size_t most_told = 10;
    if (const std::size_t all = complaints.size(); all > most_told) {
        complaints.resize(most_told);
        complaints.push_back(Message("and_more_rows", {{"count", all - most_told}}));
    }
    Message told = complaints.back();  // a line for each
    for (std::size_t i = complaints.size() - 1; i-- > 0;)
        told = Message("row_after_row", {{"first", complaints[i]}, {"rest", told}});
    throw Error(ExitCode::input, source, Message("rules_wrong", {{"complaints", told}}));
}

}  // namespace lifang
