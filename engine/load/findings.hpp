#pragma once

#include "core/issue.hpp"
#include "load/site.hpp"

#include <optional>
#include <string>

namespace lifang {

/// An issue of this stage about one input feature.
inline Issue make_finding(Severity severity, std::string code, const Source& source, Message message,
                          std::optional<Place> place = std::nullopt) {
    Issue issue{severity, std::move(code), "load", source.layer, std::nullopt, std::move(message), place};
    if (source.fid >= 0) issue.source_fid = source.fid;
    return issue;
}

}  // namespace lifang
