#pragma once

#include "core/words.hpp"

#include <span>
#include <string_view>

namespace lifang {

/// A code of Issue::code and what it is called in tables, in both languages.
struct IssueTitle {
    std::string_view code;
    Text text;
};

/// Every code there is, ascending: the one list that docs/issues.md and the program's findings are held
/// against.
std::span<const IssueTitle> issue_titles();

/// "no_roads" → "没有道路数据"; the code itself where it has no title.
std::string_view issue_title(std::string_view code, Language language);

}  // namespace lifang
