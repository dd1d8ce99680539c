#include "publish/export/verify_geojson.hpp"

#include "core/error.hpp"

#include <cstddef>
#include <optional>

#include <nlohmann/json.hpp>

namespace lifang {
namespace {

using Json = nlohmann::json;

bool has_text(const Json& object, const char* member, const std::string& text) {
    const auto found = object.find(member);
    return found != object.end() && *found == text;
}

/// Looks at each feature when it is read whole, and forgets it: the layer as a tree would take many times its
/// bytes.
class Features {
  public:
    bool keeps(int depth, Json::parse_event_t event, const Json& parsed) {
        if (depth == 1 && event == Json::parse_event_t::key) is_inside_ = parsed == "features";
        if (!is_inside_ || depth != 2 || event != Json::parse_event_t::object_end) return true;
        if (!first_wrong_ && !has_text(parsed, "type", "Feature")) first_wrong_ = seen_;
        ++seen_;
        return false;
    }
    std::optional<std::size_t> first_wrong() const { return first_wrong_; }  ///< counted from 0, as by GDAL

  private:
    bool is_inside_ = false;
    std::size_t seen_ = 0;
    std::optional<std::size_t> first_wrong_;
};

}  // namespace

void require_geojson_types(std::string_view bytes, const std::string& layer, const std::string& where) {
    const auto refuse = [&](const Message& message) { throw Error(ExitCode::output, where, message); };
    Features features;
    const Json collection = Json::parse(
        bytes,
        [&](int depth, Json::parse_event_t event, Json& parsed) {
            return features.keeps(depth, event, parsed);
        },
        false);
    if (collection.is_discarded()) refuse(Message("read_back_failed"));
    if (const auto row = features.first_wrong())
        refuse(Message("read_back_row", {{"layer", layer}, {"row", *row}}));
    if (!has_text(collection, "type", "FeatureCollection") || !has_text(collection, "name", layer))
        refuse(Message("read_back_layer", {{"layer", layer}}));
}

}  // namespace lifang
