#include "report/pages.hpp"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lifang::testing {
namespace {

/// What stands between '<' and the '>' that ends it; quotation marks hide a '>'.
std::vector<std::string_view> find_tags(std::string_view page) {
    std::vector<std::string_view> tags;
    for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
        std::size_t end = at + 1;
        for (bool quoted = false; end < page.size() && (quoted || page[end] != '>'); ++end)
            if (page[end] == '"') quoted = !quoted;
        tags.push_back(page.substr(at + 1, end - at - 1));
        at = end;
    }
    return tags;
}

std::string name_of(std::string_view tag) {
    if (tag.starts_with('/')) tag.remove_prefix(1);
    return std::string(tag.substr(0, tag.find_first_of(" /")));
}

void check_nesting(const std::vector<std::string_view>& tags, std::vector<std::string>& faults) {
    static const std::set<std::string> without_end = {"meta", "wbr", "!DOCTYPE"};
    std::vector<std::string> open;
    for (const std::string_view tag : tags) {
        const std::string name = name_of(tag);
        if (!tag.starts_with('/')) {
            if (!without_end.contains(name) && !tag.ends_with('/')) open.push_back(name);
        } else if (open.empty() || open.back() != name) {
            faults.push_back("</" + name + "> closes " + (open.empty() ? "nothing" : open.back()));
            return;
        } else {
            open.pop_back();
        }
    }
    for (const std::string& name : open) faults.push_back("<" + name + "> stays open");
}

/// What stands behind each `start`, up to `end`.
std::vector<std::string> find_between(std::string_view text, std::string_view start, char end) {
    std::vector<std::string> found;
    for (std::size_t at = text.find(start); at != std::string_view::npos; at = text.find(start, at + 1)) {
        const std::size_t from = at + start.size();
        found.emplace_back(text.substr(from, text.find(end, from) - from));
    }
    return found;
}

void check_fetching(const std::vector<std::string_view>& tags, std::vector<std::string>& faults) {
    static const std::set<std::string> fetching = {"script", "link",  "img", "iframe",
                                                   "object", "embed", "base"};
    static constexpr std::array<std::string_view, 5> attributes = {
        " src=", " onload=", " onclick=", " onerror=", " xlink:href="};
    for (const std::string_view tag : tags) {
        if (fetching.contains(name_of(tag))) faults.push_back("the page has <" + name_of(tag) + ">");
        for (const std::string_view attribute : attributes)
            if (tag.find(attribute) != std::string_view::npos)
                faults.push_back("an element has" + std::string(attribute));
    }
}

}  // namespace

std::vector<std::string> find_page_faults(const std::string& page) {
    std::vector<std::string> faults;
    const std::vector<std::string_view> tags = find_tags(page);
    check_nesting(tags, faults);
    check_fetching(tags, faults);
    std::set<std::string> ids;
    for (const std::string_view tag : tags)
        for (const std::string& id : find_between(tag, " id=\"", '"'))
            if (!ids.insert(id).second) faults.push_back("two things have the id " + id);
    const auto require_inside = [&](const std::string& target) {
        if (!target.starts_with('#') || !ids.contains(target.substr(1)))
            faults.push_back("nothing on the page is " + target);
    };
    for (const std::string& target : find_between(page, "url(", ')')) require_inside(target);
    for (const std::string_view tag : tags)
        for (const std::string& target : find_between(tag, " href=\"", '"')) require_inside(target);
    return faults;
}

int count(const std::string& page, const std::string& text) {
    int times = 0;
    for (std::size_t at = page.find(text); at != std::string::npos; at = page.find(text, at + text.size()))
        ++times;
    return times;
}

}  // namespace lifang::testing
