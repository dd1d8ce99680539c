#pragma once

#include "load/site/site.hpp"

#include <QString>
#include <QVariantList>

namespace lifang {

/// What reading the inputs came to, in words: what there is, what is assumed, what was found wrong.
struct DataCheck {
    /// One finding about the data for every code, the gravest first.
    struct Finding {
        Severity severity = Severity::info;
        std::string code;
        std::size_t count = 0;
        Message example;
    };

    std::size_t compounds = 0, in_scope = 0, buildings = 0, roads = 0, communities = 0, facilities = 0;
    double floor_area_m2 = 0.0;          ///< of the compounds in scope
    double assumed_m2 = 0.0;             ///< of it on floors that nobody told
    std::size_t without_households = 0;  ///< compounds in scope
    std::string crs;
    std::vector<Finding> findings;
};

DataCheck make_data_check(const Site& site);

/// {what, value} for each line of the summary.
QVariantList summary_of(const DataCheck& check, Language language);
/// {severity, alarming, title, count, example} for each finding.
QVariantList findings_of(const DataCheck& check, Language language);

}  // namespace lifang
