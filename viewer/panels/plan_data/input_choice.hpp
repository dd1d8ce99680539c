#pragma once

#include "load/survey_layers.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace lifang {

/// Which files a plan is made from, and what people decided about their layers and fields; all else is
/// recognised. A value without Qt.
class InputChoice {
  public:
    const std::vector<std::string>& files() const { return files_; }
    bool add(const std::string& file);  ///< false where it is there already
    /// Forgets what was decided about its layers as well.
    void remove(const std::string& file);

    /// What a layer is taken for; LayerRole::unused leaves it out.
    void setRole(const SurveyedLayer& layer, LayerRole role);
    /// The source field that holds a canonical one in layers of a role; empty: none does.
    void setField(LayerRole role, const std::string& canonical, const std::string& field);

    /// What to load. `layers` are those the files hold, where they are known: a file with a layer that was
    /// decided about is named layer by layer, and fields of roles that no layer plays any more are left out.
    LoadOptions options(const std::vector<SurveyedLayer>& layers) const;

  private:
    using LayerKey = std::pair<std::string, std::string>;  ///< file as given, layer

    LayerRole role_of(const SurveyedLayer& layer) const;

    std::vector<std::string> files_;
    std::map<LayerKey, LayerRole> roles_;
    std::map<std::pair<LayerRole, std::string>, std::string> fields_;
};

}  // namespace lifang
