#pragma once

#include "core/message.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// A message for machines: {"code": "no_such_file", "arguments": {"name": "roads.shp"}}. An argument that is
/// made of messages is a list of such objects; text of other programs is {"text": "…"}. One line of JSON.
std::string to_json(const Message& message);

/// Nothing when the text is not a message in that form.
std::optional<Message> read_message(std::string_view json);

}  // namespace lifang
