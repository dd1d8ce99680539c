#pragma once

#include "core/message.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// What a unit's code can be made from; the words that stand in a pattern.
enum class CodeField {
    community,         ///< {community}: the community's id, 00 without one
    sequence,          ///< {sequence}: number of the unit among those that have all else in common
    county,            ///< {county}: digits of the county, from the community's id or `code_county`
    subdistrict,       ///< {subdistrict}: of the sub-district, from the community's id or `code_subdistrict`
    community_number,  ///< {community_number}: of the community in its sub-district; from 601 where merged
    middle             ///< {middle}: digits that the profile gives as `code_middle`
};

/// How units are numbered: "{community}-{sequence:02}". A field may say how many digits it has: as many at
/// least, zeros in front, for numbers ({sequence}, {community_number}); exactly as many for the others.
///
/// A standard may be named instead: "CJ/T 349-2010" has 20 digits, 6 of the county, 3 of the sub-district, 3
/// of the community and, at the end, 2 of the unit. What the 6 between them are we have no text of: they are
/// {middle}, and the profile's to give.
class CodePattern {
  public:
    struct Piece {
        std::string literal;  ///< where there is no field
        std::optional<CodeField> field;
        int digits = 0;  ///< 0: any
    };

    /// `digits`: of a whole code, where a standard says so (DB11/T 2157-2023: 15); 0: any signs. Throws
    /// BadCodePattern for a pattern without {sequence}, whose codes would all be the same; for an unknown
    /// field, a field twice, a bracket without its other, or another number of digits than 1-9.
    explicit CodePattern(std::string_view pattern, int digits = 0);

    const std::vector<Piece>& pieces() const { return pieces_; }
    int digits() const { return digits_; }
    bool has(CodeField field) const;

  private:
    void add(std::string_view inside);

    std::vector<Piece> pieces_;
    int digits_ = 0;
};

/// What is wrong with a pattern, in words.
struct BadCodePattern {
    Message problem;
};

/// The word of a field: "community_number".
std::string_view name_of(CodeField field);

/// What a code is made from; texts that are not known are empty.
struct CodeParts {
    std::string community, county, subdistrict, middle;
    std::optional<int> community_number;
    int sequence = 0;
};

/// Throws BadCodePattern when a field of the pattern is not known, or it or the whole code has another number
/// of digits.
std::string make_code(const CodePattern& pattern, const CodeParts& parts);

}  // namespace lifang
