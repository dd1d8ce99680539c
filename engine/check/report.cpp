#include "check/report.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include <fmt/format.h>

namespace lifang {

bool Findings::holds() const {
    return std::none_of(findings.begin(), findings.end(), [](const Finding& f) { return f.broken; });
}

namespace checking {

void Report::broken(int rule, std::string code, Message message) {
    all_.findings.push_back({true, rule, std::move(code), std::move(message)});
}

void Report::remark(int rule, std::string code, Message message) {
    all_.findings.push_back({false, rule, std::move(code), std::move(message)});
}

void Report::verified(int rule, Message title, std::size_t items) {
    all_.rules.push_back({rule, std::move(title), items});
}

void Report::append(Report other) {
    std::move(other.all_.findings.begin(), other.all_.findings.end(), std::back_inserter(all_.findings));
    std::move(other.all_.rules.begin(), other.all_.rules.end(), std::back_inserter(all_.rules));
}

bool Report::has_broken(int rule) const {
    return std::any_of(all_.findings.begin(), all_.findings.end(),
                       [rule](const Finding& f) { return f.broken && f.rule == rule; });
}

Findings Report::take() {
    std::map<int, std::vector<Finding>> by_rule;
    for (Finding& finding : all_.findings) by_rule[finding.rule].push_back(std::move(finding));
    Findings result;
    result.rules = std::move(all_.rules);
    for (auto& [rule, findings] : by_rule) {
        std::stable_partition(findings.begin(), findings.end(), [](const Finding& f) { return f.broken; });
        if (findings.size() > shown) {
            // broken ones stand first: what is left out is broken when the first left out is
            const Finding more{findings[shown].broken, rule, "more",
                               Message("check_more", {{"count", findings.size() - shown}})};
            findings.resize(shown);
            findings.push_back(more);
        }
        result.findings.insert(result.findings.end(), findings.begin(), findings.end());
    }
    all_ = {};
    return result;
}

std::string decimals(double value, int places) { return fmt::format("{:.{}f}", value, places); }
std::string digits(double value) { return fmt::format("{:.9g}", value); }
std::string or_null(const std::optional<std::string>& text) { return text.value_or("NULL"); }
std::string or_null(const std::optional<std::int64_t>& number) {
    return number ? std::to_string(*number) : "NULL";
}

bool is_close(double a, double b, double relative, double absolute) {
    return std::abs(a - b) <= absolute + relative * std::max(std::abs(a), std::abs(b));
}

}  // namespace checking
}  // namespace lifang
