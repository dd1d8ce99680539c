#pragma once
// Private to profiles/: one table of a profile's TOML.

#include "core/error.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

namespace lifang {

/// Ends the run: what is wrong with a key of a table. An empty key means the table itself.
[[noreturn]] void refuse_key(const std::string& file, std::string_view table, std::string_view key,
                             const Message& problem);

/// One table of the file. Every key must be asked for: what is left over at the end is a misspelling.
class ProfileTable {
  public:
    ProfileTable(const std::string& file, const toml::table& parent, std::string name)
        : file_(file), name_(std::move(name)), table_(parent.at_path(name_).as_table()) {
        if (!table_) refuse("", Message("profile_table_missing"));
    }

    std::string text(const char* key) const { return required<std::string>(key, "profile_not_a_text"); }
    template <class Value>
    std::optional<Value> optional(const char* key) const {
        const toml::node* node = table_->get(key);
        if (!node) return std::nullopt;
        const auto value = node->value<Value>();
        if (!value) refuse(key, Message("profile_not_a_text"));
        return value;
    }
    std::vector<std::string> texts(const char* key) const;
    bool has(std::string_view key) const { return table_->contains(key); }
    /// Throws for a key that is none of these, with the one that was probably meant.
    void allow(const std::vector<std::string_view>& known) const;
    [[noreturn]] void refuse(std::string_view key, const Message& problem) const {
        refuse_key(file_, name_, key, problem);
    }

  private:
    template <class Value>
    Value required(const char* key, const char* problem) const {
        const toml::node* node = table_->get(key);
        if (!node) refuse(key, Message("profile_key_missing"));
        const auto value = node->value<Value>();
        if (!value) refuse(key, Message(problem));
        return *value;
    }

    const std::string& file_;
    std::string name_;
    const toml::table* table_;
};

}  // namespace lifang
