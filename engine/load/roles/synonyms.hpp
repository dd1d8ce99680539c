#pragma once

#include "load/site/site.hpp"

#include <string_view>
#include <vector>

namespace lifang {

/// The names a canonical field goes by.
struct Synonyms {
    LayerRole role;
    std::string_view canonical;
    /// As fold_name() leaves them, best first: English, OSM and open data, Chinese, pinyin initials as
    /// offices abbreviate them.
    std::vector<std::string_view> names;
};

/// All of them, by role and in the order in which mappings are printed. A ledger has those of compounds.
const std::vector<Synonyms>& field_synonyms();

}  // namespace lifang
