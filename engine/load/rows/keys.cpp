#include "load/rows/keys.hpp"

namespace lifang {

std::vector<std::string> Keys::begin_layer(const SourceLayer& layer, const FieldMap& fields,
                                           const std::vector<bool>& taken) {
    constexpr std::size_t few = 5;
    std::set<std::string_view> seen, repeated;
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        if (!taken[i]) continue;
        const std::string_view id = fields.find(layer.features[i], "id");
        if (!id.empty() && !seen.insert(id).second && repeated.size() < few) repeated.insert(id);
    }
    ids_are_unique_ = repeated.empty();
    return {repeated.begin(), repeated.end()};
}

std::string Keys::make(const SourceFeature& feature, const FieldMap& fields) {
    const std::string_view id = ids_are_unique_ ? fields.find(feature, "id") : std::string_view{};
    return make_unique(id.empty() ? prefix_ + std::to_string(feature.fid) : std::string(id));
}

std::string Keys::make_unique(const std::string& wanted) {
    std::string key = wanted;
    for (int copy = 2; !used_.insert(key).second; ++copy) key = wanted + "~" + std::to_string(copy);
    return key;
}

}  // namespace lifang
