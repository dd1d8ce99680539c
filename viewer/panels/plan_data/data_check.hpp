#pragma once

#include "pipeline/pipeline.hpp"

#include <QString>
#include <QVariantList>

namespace lifang {

/// What the inputs come to, in words: what there is, what is assumed, what was found wrong.
struct DataCheck {
    /// One finding about the data for every code, the gravest first.
    struct Finding {
        Severity severity = Severity::info;
        std::string code;
        std::size_t count = 0;
        Message example;
    };

    std::size_t compounds = 0;  ///< derived ones included
    std::size_t derived = 0;    ///< of them made of buildings that no compound was mapped for
    std::size_t in_scope = 0, buildings = 0, roads = 0, communities = 0, facilities = 0;
    double floor_area_m2 = 0.0;          ///< of the compounds in scope
    double assumed_m2 = 0.0;             ///< of it on floors that nobody told
    std::size_t without_households = 0;  ///< compounds in scope
    std::string crs;
    std::vector<Finding> findings;
};

DataCheck make_data_check(const Ground& ground);

/// {what, value, remark} for each line of the summary.
QVariantList summary_of(const DataCheck& check, Language language);
/// {severity, alarming, title, count, example} for each finding.
QVariantList findings_of(const DataCheck& check, Language language);

}  // namespace lifang
