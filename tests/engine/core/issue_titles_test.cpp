#include "core/issue_titles.hpp"

#include "support/real_data.hpp"

#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

using Codes = std::set<std::string>;

std::string read_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// All first groups of a pattern in a text.
Codes find_all(const std::string& text, const std::string& pattern) {
    const std::regex regex(pattern);
    Codes found;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), regex); at != std::sregex_iterator(); ++at)
        found.insert((*at)[1]);
    return found;
}

Codes titled() {
    Codes codes;
    for (const IssueTitle& title : issue_titles()) codes.insert(std::string(title.code));
    return codes;
}

/// The codes in the first column of the table.
Codes documented() {
    std::ifstream page(project_root() / "docs" / "issues.md");
    REQUIRE(page);
    Codes codes;
    for (std::string line; std::getline(page, line);)
        if (line.starts_with("| `")) codes.merge(find_all(line.substr(0, line.find('|', 1)), "`([a-z_]+)`"));
    return codes;
}

}  // namespace

TEST_CASE("docs/issues.md lists exactly the codes that have titles") { CHECK(documented() == titled()); }

TEST_CASE("every issue the stages make has a title") {
    const Codes known = titled();
    for (const auto& file : std::filesystem::recursive_directory_iterator(project_root() / "engine")) {
        if (file.path().extension() != ".cpp") continue;
        for (const std::string& code :
             find_all(read_text(file.path()),
                      R"re(Severity::(?:info|warning|error),\s*(?:\.code = )?"([a-z_]+)")re")) {
            if (code == "unit_") continue;  // unit_ and the code of a violation
            INFO(file.path().filename() << ": " << code);
            CHECK(known.count(code) == 1);
        }
    }
}

TEST_CASE("titles are in both languages, ascending by code, and say more than the code") {
    std::string_view last;
    for (const IssueTitle& title : issue_titles()) {
        INFO(title.code);
        CHECK(last < title.code);
        last = title.code;
        CHECK(issue_title(title.code, Language::en).find('_') == std::string_view::npos);
        CHECK(static_cast<unsigned char>(issue_title(title.code, Language::zh).front()) >=
              0xE4);  // a Chinese character
    }
    CHECK(issue_title("brand_new", Language::zh) == "brand_new");  // shows rather than vanishes
}
