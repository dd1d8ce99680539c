#pragma once

#include "core/words.hpp"

#include <limits>
#include <string_view>

namespace lifang {

/// One option, declared once: parsing, `lifang help`, docs/cli.md and their tests are all made from it.
struct Option {
    enum class Kind {
        flag,    ///< given or not
        text,    ///< one value
        list,    ///< a value each time it is given
        step,    ///< a list whose place among the other steps of the line matters
        number,  ///< a finite number, at least `least`
        count,   ///< a whole number, at least `least`
        choice   ///< one of the words in `metavar`, "none|community"
    };

    std::string_view name;        ///< "--target", or a bare word for a positional: "INPUT"
    std::string_view short_name;  ///< another that means the same, with one dash: "-o", "-t_srs"
    std::string_view metavar;
    Kind kind = Kind::text;
    Text help;
    std::string_view fallback = {};  ///< the value where it is not given; empty: nothing, or what `help` says
    bool required = false;
    double least = -std::numeric_limits<double>::infinity();
    bool decides = true;         ///< whether it has a part in what comes out; threads and language have none
    std::string_view with = {};  ///< the option of the same command without which it would change nothing

    constexpr bool is_positional() const { return !name.starts_with('-'); }
    constexpr bool takes_value() const { return kind != Kind::flag; }
    constexpr bool may_repeat() const { return kind == Kind::list || kind == Kind::step; }

    /// The same option, which would change nothing without another one of the command.
    constexpr Option beside(std::string_view other) const {
        Option option = *this;
        option.with = other;
        return option;
    }
};

}  // namespace lifang
