#pragma once

#include "core/run.hpp"
#include "load/site/options.hpp"
#include "load/source/source.hpp"

#include <string>
#include <vector>

namespace lifang {

/// One layer of the inputs as it lies there, for somebody who decides what it is taken for.
struct SurveyedLayer {
    struct Field {
        std::string name;
        std::vector<std::string> samples;  ///< the first different values, at most three
        std::size_t filled = 0;            ///< features with a value
    };
    InputLayer account;  ///< role, features, CRS and recognised fields; rows are not counted yet
    std::string layer;   ///< its own name: with `account.path`, "PATH:LAYER" names it alone
    ShapeType type = ShapeType::none;
    std::vector<Field> fields;
    std::vector<std::string> canonical;  ///< the fields its role knows, in the table's order
    Message unused_reason;               ///< why it has no part, else empty
};

/// Reads and recognises the inputs, and makes nothing of them. Costs what reading them costs; throws what
/// load() throws for inputs that cannot be read, save that no layer need be of use.
std::vector<SurveyedLayer> survey_layers(const LoadOptions& options, const Run& run);

}  // namespace lifang
