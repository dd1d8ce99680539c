#include "profiles/entries.hpp"

#include "profiles/not_a_code.hpp"
#include "profiles/table.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Sets what a slot points to from a value of one file.
class EntryReader {
  public:
    EntryReader(const ProfileTable& table, const PolicyEntry& entry, const toml::node& node)
        : table_(table), entry_(entry), node_(node) {}

    void operator()(double* number) const { *number = read_number(node_); }
    void operator()(int* number) const { *number = read_whole(); }
    template <class Unit>
    void operator()(Quantity<Unit>* quantity) const {
        *quantity = Quantity<Unit>{read_number(node_)};
    }
    template <class Held>
    void operator()(std::optional<Held>* held) const {
        if (node_.value<std::string>() == "unset") {
            held->reset();
            return;
        }
        Held value{};
        (*this)(&value);
        *held = value;
    }
    void operator()(std::vector<Meters>* lengths) const {
        const toml::array* const list = node_.as_array();
        if (!list) refuse(Message("profile_not_a_list_of_numbers"));
        lengths->clear();
        for (const toml::node& node : *list) lengths->emplace_back(read_number(node));
        if (!std::ranges::is_sorted(*lengths)) refuse(Message("profile_not_ascending"));
    }
    void operator()(bool* is) const { *is = read<bool>("profile_not_true_or_false"); }
    void operator()(std::string* text) const { *text = read<std::string>("profile_not_a_text"); }
    void operator()(std::vector<std::string>* texts) const {
        *texts = read_texts();
        if (entry_.codes.empty()) return;
        for (const std::string& text : *texts)
            if (std::ranges::find(entry_.codes, text) == entry_.codes.end()) refuse_code(text, entry_.codes);
    }
    template <Coded E>
    void operator()(E* code) const {
        *code = read_code<E>(read<std::string>("profile_not_a_text"));
    }
    void operator()(std::set<Barrier>* barriers) const {
        barriers->clear();
        for (const std::string& text : read_texts()) barriers->insert(read_code<Barrier>(text));
    }
    void operator()(BuildingKinds* kinds) const {
        kinds->fill(false);
        for (const std::string& text : read_texts())
            (*kinds)[static_cast<std::size_t>(read_code<BuildingKind>(text))] = true;
    }

  private:
    [[noreturn]] void refuse(const Message& problem) const { table_.refuse(entry_.key, problem); }
    template <class Codes>
    [[noreturn]] void refuse_code(const std::string& text, const Codes& codes) const {
        refuse(not_a_code(text, codes));
    }
    template <class Value>
    Value read(const char* problem) const {
        const auto value = node_.value<Value>();
        if (!value) refuse(Message(problem));
        return *value;
    }
    template <Coded E>
    E read_code(const std::string& text) const {
        const auto code = find_code<E>(text);
        if (!code) refuse_code(text, codes_of<E>);
        return *code;
    }
    std::vector<std::string> read_texts() const { return table_.texts(std::string(entry_.key).c_str()); }

    double read_number(const toml::node& node) const {
        const auto value = node.is_number() ? node.value<double>() : std::nullopt;
        if (!value) refuse(Message("profile_not_a_number"));
        if (!(*value >= entry_.least && *value <= entry_.most)) {
            const std::string text = fmt::format("{}", *value), least = fmt::format("{}", entry_.least);
            refuse(
                std::isinf(entry_.most)
                    ? Message("profile_too_small", {{"value", text}, {"least", least}})
                    : Message("profile_out_of_range",
                              {{"value", text}, {"least", least}, {"most", fmt::format("{}", entry_.most)}}));
        }
        return *value;
    }
    int read_whole() const {
        const double number = read_number(node_);
        if (number != std::floor(number)) refuse(Message("profile_not_a_whole_number"));
        return static_cast<int>(number);
    }

    const ProfileTable& table_;
    const PolicyEntry& entry_;
    const toml::node& node_;
};

/// Whether an entry may stay unset: its slot holds an optional value, or a list that may be empty.
struct MayBeUnset {
    template <class Held>
    bool operator()(const std::optional<Held>*) const {
        return true;
    }
    bool operator()(const std::vector<std::string>*) const { return true; }
    template <class Value>
    bool operator()(const Value*) const {
        return false;
    }
};

}  // namespace

void read_entries(const std::vector<ProfileLayer>& layers, Profile& profile) {
    for (const PolicyEntry& entry : policy_entries()) {
        const PolicySlot slot = entry.slot(profile);
        const auto layer = std::ranges::find_if(
            layers, [&](const ProfileLayer& candidate) { return candidate.find(entry) != nullptr; });
        if (layer != layers.end()) {
            const ProfileTable table(layer->file, layer->root, std::string(entry.table));
            std::visit(EntryReader(table, entry, *layer->find(entry)), slot);
        } else if (!std::visit(MayBeUnset{}, slot)) {
            refuse_key(layers.front().file, entry.table, entry.key, Message("profile_key_missing"));
        }
    }
}

}  // namespace lifang
