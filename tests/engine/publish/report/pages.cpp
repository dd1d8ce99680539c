#include "report/pages.hpp"

#include <algorithm>
#include <regex>
#include <set>

namespace lifang::testing {
namespace {

void check_nesting(const std::string& page, std::vector<std::string>& faults) {
    static const std::set<std::string> without_end = {"meta", "wbr"};
    static const std::regex tag("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>\"]|\"[^\"]*\")*)>");
    std::vector<std::string> open;
    for (std::sregex_iterator at(page.begin(), page.end(), tag), end; at != end; ++at) {
        const std::string name = (*at)[2], rest = (*at)[3];
        if ((*at)[1].length() == 0) {
            if (!without_end.contains(name) && !rest.ends_with('/')) open.push_back(name);
        } else if (open.empty() || open.back() != name) {
            faults.push_back("</" + name + "> closes " + (open.empty() ? "nothing" : open.back()));
            return;
        } else {
            open.pop_back();
        }
    }
    for (const std::string& name : open) faults.push_back("<" + name + "> stays open");
}

std::vector<std::string> find_all(const std::string& page, const std::regex& pattern) {
    std::vector<std::string> found;
    for (std::sregex_iterator at(page.begin(), page.end(), pattern), end; at != end; ++at)
        found.push_back((*at)[1]);
    return found;
}

}  // namespace

std::vector<std::string> find_page_faults(const std::string& page) {
    std::vector<std::string> faults;
    check_nesting(page, faults);
    std::set<std::string> ids;
    for (const std::string& id : find_all(page, std::regex(" id=\"([^\"]*)\"")))
        if (!ids.insert(id).second) faults.push_back("two things have the id " + id);
    for (const std::string& id : find_all(page, std::regex("url\\(#([^)]*)\\)")))
        if (!ids.contains(id)) faults.push_back("nothing has the id " + id);
    for (const std::string& id : find_all(page, std::regex("href=\"#([^\"]*)\"")))
        if (!ids.contains(id)) faults.push_back("nothing has the id " + id);
    const std::regex fetched(
        "(<script|<link|<img|<iframe|<object|@import|\\ssrc=|\\son[a-z]+=|href=\"[^#]|url\\([^#])",
        std::regex::icase);
    for (const std::string& what : find_all(page, fetched)) faults.push_back("the page has " + what);
    return faults;
}

int count(const std::string& page, const std::string& text) {
    int times = 0;
    for (std::size_t at = page.find(text); at != std::string::npos; at = page.find(text, at + text.size()))
        ++times;
    return times;
}

}  // namespace lifang::testing
