#pragma once
// Private to profiles/: the files that a profile is made of, nearest first.

#include "core/policy/entry.hpp"

#include <optional>
#include <string>
#include <vector>

#include <toml++/toml.h>

namespace lifang {

/// One file: the profile's own, one of its bases, or assumptions. What a layer leaves out the next one gives.
struct ProfileLayer {
    std::string file;  ///< for messages
    toml::table root;
    bool is_assumption = false;  ///< its numbers are ours unless it names a source

    /// The value of "prices.fee_cny_per_m2_month"; null where the layer leaves it out.
    const toml::node* find(const PolicyEntry& entry) const;
};

/// Reads TOML. Throws Error(input) that says where in `file`.
toml::table parse_toml(const std::string& text, const std::string& file);

/// The base that a file names in [profile]; empty: it starts from none.
std::optional<std::string> find_base(const std::string& file, const toml::table& root);

/// Throws Error(input) for a table or key that no profile has, with the one that was probably meant.
void refuse_unknown(const ProfileLayer& layer);

}  // namespace lifang
