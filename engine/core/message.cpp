#include "core/message.hpp"

#include "core/catalogue.hpp"

#include <algorithm>

#include <fmt/args.h>
#include <fmt/format.h>

namespace lifang {
namespace {

/// What an argument is replaced by; a pattern may give it the words that follow a one and any other count.
struct Filling {
    const std::string* text;
};

}  // namespace
}  // namespace lifang

template <>
struct fmt::formatter<lifang::Filling> {
    std::string_view of_one, of_many;  ///< empty: the text alone

    constexpr const char* parse(fmt::format_parse_context& context) {
        const char* const end = std::find(context.begin(), context.end(), '}');
        const std::string_view words(context.begin(), static_cast<std::size_t>(end - context.begin()));
        const std::size_t bar = words.find('|');
        if (!words.empty() && bar == std::string_view::npos) throw fmt::format_error("one form of two");
        if (!words.empty()) of_one = words.substr(0, bar), of_many = words.substr(bar + 1);
        return end;
    }

    template <class Context>
    auto format(const lifang::Filling& filling, Context& context) const {
        if (of_many.empty()) return fmt::format_to(context.out(), "{}", *filling.text);
        return fmt::format_to(context.out(), "{} {}", *filling.text, *filling.text == "1" ? of_one : of_many);
    }
};

namespace lifang {
namespace {

std::string fill_in(std::string_view pattern, const Message& message, Language language) {
    fmt::dynamic_format_arg_store<fmt::format_context> values;
    values.reserve(message.arguments().size(), message.arguments().size());
    std::vector<std::string> texts;
    texts.reserve(message.arguments().size());  // the store keeps references
    for (const Message::Argument& argument : message.arguments()) {
        texts.push_back(argument.value.in(language));
        values.push_back(fmt::arg(argument.name.c_str(), Filling{&texts.back()}));
    }
    try {
        return fmt::vformat(fmt::string_view(pattern.data(), pattern.size()), values);
    } catch (const fmt::format_error&) {
        // An older or newer program's arguments: better the pattern than no sentence.
        return std::string(pattern);
    }
}

}  // namespace

Phrase::Phrase(std::string text) : text_(std::move(text)) {}
Phrase::Phrase(std::string_view text) : text_(text) {}
Phrase::Phrase(const char* text) : text_(text) {}
Phrase::Phrase(const Message& message) : messages_{message} {}
Phrase::Phrase(std::vector<Message> messages) : messages_(std::move(messages)) {}

std::string Phrase::in(Language language) const {
    std::string text = text_;
    for (const Message& message : messages_) {
        if (!text.empty()) text += language == Language::zh ? "；" : "; ";
        text += message.in(language);
    }
    return text;
}

bool Phrase::empty() const { return text_.empty() && messages_.empty(); }

Message::Message(const char* code, std::initializer_list<Argument> arguments)
    : code_(code), arguments_(arguments) {}

Message::Message(std::string_view code, std::vector<Argument> arguments)
    : code_(code), arguments_(std::move(arguments)) {}

Message Message::verbatim(std::string text) {
    Message message;
    if (!text.empty()) message.arguments_.push_back({"text", std::move(text)});
    return message;
}

std::string Message::in(Language language) const {
    if (empty()) return "";
    if (code_.empty()) return arguments_.front().value.in(language);
    const CatalogueEntry* entry = find_message(code_);
    return entry ? fill_in(entry->text.in(language), *this, language) : code_;
}

std::string Message::advice(Language language) const {
    const CatalogueEntry* entry = find_message(code_);
    if (entry && !entry->advice.en.empty()) return fill_in(entry->advice.in(language), *this, language);
    for (const Argument& argument : arguments_)
        for (const Message& inner : argument.value.messages())
            if (std::string advice = inner.advice(language); !advice.empty()) return advice;
    return "";
}

}  // namespace lifang
