#pragma once

#include "core/issue.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <string>

namespace lifang {

/// An issue of a stage about the feature that something came from; what we made came from none.
inline Issue make_issue(Stage stage, Severity severity, std::string code, const Source& source,
                        Message message, std::optional<Place> place = std::nullopt) {
    Issue issue{.severity = severity,
                .code = std::move(code),
                .stage = stage,
                .source_layer = source.layer,
                .message = std::move(message),
                .place = place};
    if (source.fid >= 0) issue.source_fid = source.fid;
    return issue;
}

/// An issue of this stage about one input feature.
inline Issue make_finding(Severity severity, std::string code, const Source& source, Message message,
                          std::optional<Place> place = std::nullopt) {
    return make_issue(Stage::load, severity, std::move(code), source, std::move(message), place);
}

}  // namespace lifang
