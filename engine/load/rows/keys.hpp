#pragma once

#include "load/roles/fields.hpp"

#include <set>
#include <string>
#include <vector>

namespace lifang {

/// Text ids of one kind of row: the layer's own where they are unique in it, else made from the FIDs. Two
/// layers with the same id get "ID" and "ID~2".
class Keys {
  public:
    explicit Keys(std::string prefix) : prefix_(std::move(prefix)) {}

    /// Before a layer's features: looks at its ids. Returns those that occur more than once, the first few;
    /// then the layer's ids are not used.
    std::vector<std::string> begin_layer(const SourceLayer& layer, const FieldMap& fields,
                                         const std::vector<bool>& taken);
    std::string make(const SourceFeature& feature, const FieldMap& fields);
    std::string make_unique(const std::string& wanted);

  private:
    std::string prefix_;
    std::set<std::string> used_;
    bool ids_are_unique_ = true;
};

}  // namespace lifang
