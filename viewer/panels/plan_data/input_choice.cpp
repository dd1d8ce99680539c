#include "panels/plan_data/input_choice.hpp"

#include <algorithm>

namespace lifang {
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
    fields_[{role, canonical}] = field;
}

LayerRole InputChoice::role_of(const SurveyedLayer& layer) const {
    const auto decided = roles_.find({layer.account.path, layer.layer});
    return decided == roles_.end() ? layer.account.role : decided->second;
}

LoadOptions InputChoice::options(const std::vector<SurveyedLayer>& layers) const {
    LoadOptions options;
    for (const auto& [key, field] : fields_) {
        const auto& [role, canonical] = key;
        const auto plays = [&, role = role](const SurveyedLayer& layer) {
            return role_of(layer) == role && std::ranges::find(files_, layer.account.path) != files_.end();
        };
        if (layers.empty() || std::ranges::any_of(layers, plays))
            options.fields[std::string(to_text(role)) + "." + canonical] = field;
    }
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
