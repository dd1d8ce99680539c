#include "load/text/parse_json.hpp"

#include "core/error.hpp"
#include "storage/nesting.hpp"

#include <algorithm>

namespace lifang {

nlohmann::ordered_json parse_json(std::string_view text, const std::string& source) {
    require_shallow(text, Notation::json, source);
    try {
        return nlohmann::ordered_json::parse(text);
    } catch (const nlohmann::json::exception& error) {
        const std::string what = error.what();  // "[json.exception.parse_error.101] parse error at line 2, …"
        const std::size_t cause = std::min(what.size(), what.find("] ") + 2);
        throw Error(ExitCode::input, source, Message("json_unreadable", {{"cause", what.substr(cause)}}));
    }
}

}  // namespace lifang
