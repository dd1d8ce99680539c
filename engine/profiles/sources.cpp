#include "profiles/sources.hpp"

#include "profiles/table.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::string_view whole_document = "document";  // the one that [profile] names, without a quotation

/// A text, or one in each language.
PolicySource read_words(const ProfileLayer& layer, const std::string& path, const toml::node& node) {
    if (const auto text = node.value<std::string>()) return {*text, *text};
    const toml::table* const both = node.as_table();
    const auto en = both ? (*both)["en"].value<std::string>() : std::nullopt;
    const auto zh = both ? (*both)["zh"].value<std::string>() : std::nullopt;
    if (!en || !zh || both->size() != 2)
        refuse_key(layer.file, "sources", path, Message("profile_not_a_source"));
    return {*en, *zh};
}

std::string join(const std::string& document, const char* colon, const std::string& words) {
    if (words == whole_document) return document;
    return document.empty() ? words : document + colon + words;
}

/// What every file says of itself in [profile].
PolicySource find_document(const ProfileLayer& layer) {
    const std::string en = layer.root["profile"]["source"].value_or(std::string());
    return {en, layer.root["profile"]["source_zh"].value_or(en)};
}

/// The entries and lists that a source can be of: `path` → whether the file sets it.
bool sets(const ProfileLayer& layer, std::string_view path) {
    if (path == "modes") return layer.root.contains("modes");
    return std::ranges::any_of(policy_entries(), [&](const PolicyEntry& entry) {
        return entry.path() == path && layer.find(entry) != nullptr;
    });
}

bool is_table_of_entries(std::string_view path) {
    return std::ranges::any_of(policy_entries(), [&](const PolicyEntry& entry) {
        return entry.table == path || entry.table.starts_with(std::string(path) + ".");
    });
}

void read_table(const ProfileLayer& layer, const std::string& prefix, const toml::table& table,
                const std::vector<const ProfileLayer*>& nearer, Profile& profile) {
    const PolicySource document = find_document(layer);
    for (const auto& [key, node] : table) {
        const std::string path = prefix + std::string(key.str());
        if (is_table_of_entries(path) && node.is_table()) {
            read_table(layer, path + ".", *node.as_table(), nearer, profile);
            continue;
        }
        if (!sets(layer, path)) refuse_key(layer.file, "sources", path, Message("profile_source_of_nothing"));
        const PolicySource words = read_words(layer, path, node);
        if (std::ranges::none_of(nearer, [&](const ProfileLayer* other) { return sets(*other, path); }))
            profile.sources[path] = {join(document.en, ": ", words.en), join(document.zh, "：", words.zh)};
    }
}

}  // namespace

void read_sources(const std::vector<ProfileLayer>& layers, Profile& profile) {
    std::vector<const ProfileLayer*> nearer;
    for (const ProfileLayer& layer : layers) {
        if (layer.root.contains("sources")) {
            if (!layer.root["sources"].is_table())
                refuse_key(layer.file, "sources", "", Message("profile_table_missing"));
            read_table(layer, "", *layer.root["sources"].as_table(), nearer, profile);
        }
        nearer.push_back(&layer);
    }
}

}  // namespace lifang
