#pragma once

#include "core/words.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace lifang {

class Message;

/// What a message says of the case at hand: text that is the same in every language (a path, an id, a number,
/// another program's words), a word that is said in both, or messages of their own.
class Phrase {
  public:
    Phrase() = default;
    Phrase(std::string text);  // NOLINT(google-explicit-constructor): an argument reads as what it is
    Phrase(std::string_view text);
    Phrase(const char* text);
    Phrase(const Message& message);
    Phrase(std::vector<Message> messages);  ///< joined as a list
    template <class Number>
    requires std::is_integral_v<Number> Phrase(Number number) : Phrase(std::to_string(number)) {}

    std::string in(Language language) const;
    bool empty() const;

    const std::string& text() const { return text_; }
    const std::vector<Message>& messages() const { return messages_; }

    friend bool operator==(const Phrase&, const Phrase&) = default;

  private:
    std::string text_;
    std::vector<Message> messages_;
};

/// A sentence as a code with named arguments; the catalogue (catalogue.hpp) puts it into words where it is
/// shown. The code and the names of the arguments are stable: the plan file keeps them.
class Message {
  public:
    struct Argument {
        std::string name;
        Phrase value;
        friend bool operator==(const Argument&, const Argument&) = default;
    };

    Message() = default;  ///< says nothing
    explicit Message(const char* code, std::initializer_list<Argument> arguments = {});
    Message(std::string_view code, std::vector<Argument> arguments);
    /// Text that no catalogue knows: another program's words, or those of an older plan file.
    static Message verbatim(std::string text);

    const std::string& code() const { return code_; }  ///< empty: verbatim
    const std::vector<Argument>& arguments() const { return arguments_; }
    bool empty() const { return code_.empty() && arguments_.empty(); }

    /// The sentence, and what the catalogue advises with it, or with a message inside it (else empty).
    std::string in(Language language) const;
    std::string advice(Language language) const;

    friend bool operator==(const Message&, const Message&) = default;

  private:
    std::string code_;
    std::vector<Argument> arguments_;
};

}  // namespace lifang
