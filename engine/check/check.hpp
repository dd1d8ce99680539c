#pragma once

#include "core/message.hpp"
#include "core/run.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// A rule of the plan file that does not hold, or holds only with an explained violation.
struct Finding {
    bool broken = true;  ///< false: a remark that does not fail the check
    int rule = 0;        ///< number of the rule in docs/plan-file.md, 0 for the shape of the file itself
    std::string code;
    Message message;  ///< where (layout, unit, compound …), what, with figures
};

struct Findings {
    std::vector<Finding> findings;
    struct Checked {
        int rule;
        Message title;      ///< what the rule says
        std::size_t items;  ///< how many things were looked at
    };
    std::vector<Checked> rules;  ///< every rule that was verified, so that silence is not success

    bool holds() const;
};

/// How much is verified. `cheap` leaves out what asks GEOS of every polygon: whether each is valid, and
/// remarks on footprints. Tiling, borders and outlines are proven without; it takes a few hundredths of the
/// time that making the plan took.
enum class Depth { whole, cheap };

/// Verifies every rule of the plan file from the file alone, by code that shares nothing with the stages that
/// made it. Throws Error(input) when the file cannot be read as a plan.
Findings check(const std::filesystem::path& plan_file, const Run& run, Depth depth = Depth::whole);

}  // namespace lifang
