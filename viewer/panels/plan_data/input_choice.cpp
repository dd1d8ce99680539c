#include "panels/plan_data/input_choice.hpp"

#include <algorithm>

namespace lifang {
namespace {

std::string field_key(LayerRole role, const std::string& canonical) {
    return std::string(to_text(role)) + "." + canonical;
}

}  // namespace

bool InputChoice::add(const std::string& file) {
    if (std::ranges::find(files_, file) != files_.end()) return false;
    files_.push_back(file);
    return true;
}

void InputChoice::remove(const std::string& file) {
    std::erase(files_, file);
    std::erase_if(roles_, [&](const auto& entry) { return entry.first.first == file; });
}

void InputChoice::setRole(const SurveyedLayer& layer, LayerRole role) {
    roles_[{layer.account.path, layer.layer}] = role;
}

void InputChoice::setField(LayerRole role, const std::string& canonical, const std::string& field) {
    if (field.empty())
        fields_.erase(field_key(role, canonical));
    else
        fields_[field_key(role, canonical)] = field;
}

bool InputChoice::isChosen(LayerRole role, const std::string& canonical) const {
    return fields_.contains(field_key(role, canonical));
}

LoadOptions InputChoice::options(const std::vector<SurveyedLayer>& layers) const {
    LoadOptions options;
    options.fields = fields_;
    for (const std::string& file : files_) {
        const auto is_decided = [&](const auto& entry) { return entry.first.first == file; };
        if (std::ranges::none_of(roles_, is_decided)) {
            options.inputs.push_back(file);
            continue;
        }
        for (const SurveyedLayer& layer : layers) {
            if (layer.account.path != file) continue;
            const std::string source = file + ":" + layer.layer;
            const auto decided = roles_.find({file, layer.layer});
            if (decided == roles_.end())
                options.inputs.push_back(source);
            else if (decided->second == LayerRole::ledger)
                options.ledgers.push_back(source);
            else if (decided->second != LayerRole::unused)
                options.named[decided->second].push_back(source);
        }
    }
    return options;
}

}  // namespace lifang
