#include "core/code_words.hpp"
#include "core/messages/rooms.hpp"

#include <list>
#include <string>
#include <vector>

namespace lifang::messages {

// Words for the codes of the plan file (code_words.hpp), each under the name of its set:
// "scope_reason_too_new".
Part words() {
    static std::list<std::string> keys;
    static const std::vector<CatalogueEntry> entries = [] {
        std::vector<CatalogueEntry> all;
        for (const CodeSet set : code_sets())
            for (const CodeWord& word : list_words(set))
                all.push_back(
                    {keys.emplace_back(std::string(name_of(set)) + "_" + std::string(word.code)), word.text});
        return all;
    }();
    return entries;
}

}  // namespace lifang::messages
