#include "load/text/name_index.hpp"

#include "load/text/name_likeness.hpp"

namespace lifang {

void NameIndex::add(const std::string& name, std::size_t row) {
    if (name.empty() || !exact_.emplace(name, row).second) return;
    const auto [known, is_new] = plain_.emplace(plain_name(name), row);
    if (!is_new && known->second != row) known->second.reset();
}

std::optional<std::size_t> NameIndex::find(const std::string& name) const {
    if (name.empty()) return std::nullopt;
    if (const auto exact = exact_.find(name); exact != exact_.end()) return exact->second;
    const auto plain = plain_.find(plain_name(name));
    return plain == plain_.end() ? std::nullopt : plain->second;
}

}  // namespace lifang
