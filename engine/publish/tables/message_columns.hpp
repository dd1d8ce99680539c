#pragma once

#include "core/catalogue.hpp"
#include "publish/plan/message_json.hpp"
#include "publish/tables/columns.hpp"

namespace lifang {

/// A message as its English sentence, for readers that know no codes. Stands before message_arguments(),
/// which reads over it.
template <auto first, auto... rest>
auto message_sentence() {
    using Row = typename MemberOf<decltype(first)>::row;
    return Column<Row>{
        {"message", ValueType::text},
        [](const Row& row, const Plan&) { return to_value(reach<first, rest...>(row).in(Language::en)); },
        [](Row& row, const Value& value, const PlanKeys&) {
            std::string sentence;
            const bool taken = from_value(value, sentence);
            reach<first, rest...>(row) = Message::verbatim(std::move(sentence));
            return taken;
        }};
}

/// The same as a code with arguments; NULL in plans of before, whose sentence stays as it is.
template <auto first, auto... rest>
auto message_arguments() {
    using Row = typename MemberOf<decltype(first)>::row;
    return Column<Row>{{.name = "arguments", .type = ValueType::text, .since_later = true},
                       [](const Row& row, const Plan&) {
                           const Message& message = reach<first, rest...>(row);
                           return message.code().empty() ? Value() : Value(to_json(message));
                       },
                       [](Row& row, const Value& value, const PlanKeys&) {
                           std::string json;
                           if (!from_value(value, json)) return false;
                           if (json.empty()) return true;  // a sentence without a code
                           const std::optional<Message> message = read_message(json);
                           if (message && find_message(message->code()))
                               reach<first, rest...>(row) = *message;
                           return message.has_value();
                       }};
}

}  // namespace lifang
