#include "core/message.hpp"

#include "core/catalogue.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// The names between braces; "{{" is a brace.
std::set<std::string> placeholders(std::string_view pattern) {
    std::set<std::string> names;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] != '{') continue;
        if (pattern.substr(at).starts_with("{{")) {
            ++at;
            continue;
        }
        const std::size_t end = pattern.find('}', at);
        REQUIRE(end != std::string_view::npos);
        const std::string_view placeholder = pattern.substr(at + 1, end - at - 1);
        names.insert(std::string(placeholder.substr(0, placeholder.find(':'))));
        at = end;
    }
    return names;
}

/// Whether a text has a Chinese character (U+3400 to U+9FFF: first byte E3 to E9 in UTF-8).
bool is_chinese(std::string_view text) {
    for (const char byte : text)
        if (const auto value = static_cast<unsigned char>(byte); value >= 0xE4 && value <= 0xE9) return true;
    return false;
}

/// Whether more than arguments and punctuation is said, with a space in it.
bool has_words(std::string_view pattern) {
    std::string rest;
    int depth = 0;
    for (const char c : pattern) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) rest += c;
    }
    return rest.find(' ') != std::string::npos &&
           std::ranges::any_of(rest, [](unsigned char c) { return std::isalpha(c); });
}

void check_pair(const Text& text) {
    CHECK(text.en.empty() == text.zh.empty());
    CHECK(placeholders(text.en) == placeholders(text.zh));
    CHECK_FALSE(is_chinese(text.en));
    if (!text.zh.empty() && has_words(text.en)) CHECK(is_chinese(text.zh));
}

}  // namespace

TEST_CASE("every message of the catalogue is said in both languages, with the same arguments") {
    std::string_view last;
    for (const CatalogueEntry& entry : catalogue()) {
        INFO(entry.code);
        CHECK(last != entry.code);
        last = entry.code;
        CHECK_FALSE(entry.text.en.empty());
        check_pair(entry.text);
        check_pair(entry.advice);
    }
}

TEST_CASE("an argument is text, a message, or a list of messages said in the reader's language") {
    const Message stopped("stopped_by_user");
    CHECK(Phrase("路.shp").in(Language::en) == "路.shp");
    CHECK(Phrase(12).in(Language::zh) == "12");
    CHECK(Phrase(stopped).in(Language::zh) == stopped.in(Language::zh));
    CHECK(Phrase(std::vector{stopped, stopped}).in(Language::en) ==
          stopped.in(Language::en) + "; " + stopped.in(Language::en));
}

TEST_CASE("an English count has the noun and the verb that go with it") {
    const auto closed = [](int gates) { return Message("public_gates_closed", {{"count", gates}}); };
    CHECK(closed(1).in(Language::en) == "a street of the town is closed at 1 gate");
    CHECK(closed(21).in(Language::en) == "a street of the town is closed at 21 gates");
    CHECK(closed(1).in(Language::zh) == "有 1 处出入口封闭了城市道路");
}

TEST_CASE("a message without advice of its own passes on that of the message inside it") {
    const Message wrapped("with_cause", {{"problem", Message("stopped_by_user")}, {"cause", "SIGINT"}});
    CHECK(wrapped.in(Language::zh) == "已由用户中止（“SIGINT”）");
    CHECK(wrapped.advice(Language::en) == Message("stopped_by_user").advice(Language::en));
    CHECK_FALSE(wrapped.advice(Language::en).empty());
}

TEST_CASE("a message that no catalogue knows shows its code or its own words, and never fails") {
    CHECK(Message("brand_new", {{"a", "b"}}).in(Language::zh) == "brand_new");
    CHECK(Message::verbatim("disk {quota} exceeded").in(Language::zh) == "disk {quota} exceeded");
    CHECK(Message::verbatim("").empty());
    CHECK(Message().in(Language::en).empty());
}
