#include "publish/plan/message_json.hpp"

#include <nlohmann/json.hpp>

namespace lifang {
namespace {

using Json = nlohmann::ordered_json;

Json form_of(const Message& message) {
    if (message.code().empty()) return {{"text", message.in(Language::en)}};
    Json arguments = Json::object();
    for (const auto& [name, value] : message.arguments()) {
        if (value.messages().empty()) {
            arguments[name] = value.text();
            continue;
        }
        arguments[name] = Json::array();
        for (const Message& part : value.messages()) arguments[name].push_back(form_of(part));
    }
    return {{"code", message.code()}, {"arguments", arguments}};
}

Message message_of(const Json& form);

Phrase phrase_of(const Json& value) {
    if (!value.is_array()) return value.get<std::string>();
    std::vector<Message> messages;
    for (const Json& part : value) messages.push_back(message_of(part));
    return messages;
}

Message message_of(const Json& form) {
    if (form.contains("text")) return Message::verbatim(form.at("text").get<std::string>());
    std::vector<Message::Argument> arguments;
    for (const auto& [name, value] : form.at("arguments").items())
        arguments.push_back({name, phrase_of(value)});
    return Message(form.at("code").get<std::string>(), std::move(arguments));
}

}  // namespace

std::string to_json(const Message& message) {
    // Text may come from a file in an unknown encoding: broken bytes become U+FFFD.
    return form_of(message).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Message> read_message(std::string_view json) try {
    return message_of(Json::parse(json));
} catch (const nlohmann::json::exception&) {
    return std::nullopt;
}

}  // namespace lifang
