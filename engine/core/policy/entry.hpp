#pragma once

#include "core/profile.hpp"
#include "core/words.hpp"

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lifang {

/// Where an entry's value stands in a profile. Optional values may be unset; all others are always set, by
/// our assumptions where by nobody else.
using PolicySlot = std::variant<double*, int*, Meters*, SquareMeters*, std::optional<double>*,
                                std::optional<int>*, std::optional<Meters>*, std::optional<SquareMeters>*,
                                std::vector<Meters>*, bool*, std::string*, std::vector<std::string>*,
                                IfUnknown*, FeeBasis*, Barrier*, std::set<Barrier>*, BuildingKinds*>;

/// What is declared once of an entry of profiles. Reading a file, `lifang profile show` and what
/// docs/profiles.md has to name follow from it.
struct PolicyEntry {
    std::string_view table;  ///< "prices"
    std::string_view key;    ///< "fee_cny_per_m2_month"
    PolicySlot (*slot)(Profile&);
    Text words;
    Text unit{};                                            ///< empty: a plain number, a text, codes
    double least = 0.0;                                     ///< of numbers; itself allowed
    double most = std::numeric_limits<double>::infinity();  ///< of numbers; itself allowed
    std::span<const std::string_view> codes{};              ///< of lists of codes: those there are

    std::string path() const { return std::string(table) + "." + std::string(key); }
};

/// All entries of all tables, in the order in which they are shown. [[modes]], a list of rules, is none.
std::span<const PolicyEntry> policy_entries();

/// Unset, a number, numbers, yes or no, a text or code, texts or codes.
using PolicyValue = std::variant<std::monostate, double, int, std::vector<double>, bool, std::string,
                                 std::vector<std::string>>;

bool is_set(const PolicyValue& value);

/// "0.3", "true", "path service", "300 500 1000": the shortest text that reads back as the same, in any
/// locale; of an unset value empty.
std::string to_text(const PolicyValue& value);

/// By entry, in the order of policy_entries().
std::vector<PolicyValue> list_values(Profile profile);

/// "mode=professional min_floor_area_m2=50000": a rule in one line.
std::string to_text(const ModeRule& rule);

/// Where a value that is set comes from, by the path of its entry or "modes": "document: …" or "assumption:
/// ours".
std::string source_text(const Profile& profile, const std::string& path, Language language);

}  // namespace lifang
