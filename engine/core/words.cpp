#include "core/words.hpp"

#include "core/catalogue.hpp"
#include "core/message.hpp"

namespace lifang {
namespace {

// The catalogue keeps them under the name of their kind: "scope_reason_too_new".
std::string key_of(std::string_view kind, std::string_view code) {
    return std::string(kind) + "_" + std::string(code);
}

std::string_view look_up(std::string_view kind, std::string_view code, Language language) {
    const CatalogueEntry* entry = find_message(key_of(kind, code));
    return entry ? entry->text.in(language) : code;
}

Message make_message(std::string_view kind, std::string_view code) {
    const CatalogueEntry* entry = find_message(key_of(kind, code));
    return entry ? Message(entry->code, {}) : Message::verbatim(std::string(code));
}

}  // namespace

std::string_view layout_label(std::string_view code, Language language) {
    return look_up("layout_label", code, language);
}
std::string_view layout_status(std::string_view code, Language language) {
    return look_up("layout_status", code, language);
}
std::string_view unit_violation(std::string_view code, Language language) {
    return look_up("unit_violation", code, language);
}
std::string_view scope_reason(std::string_view code, Language language) {
    return look_up("scope_reason", code, language);
}
std::string_view management_mode(std::string_view code, Language language) {
    return look_up("management_mode", code, language);
}
std::string_view layer_role(std::string_view code, Language language) {
    return look_up("layer_role", code, language);
}
std::string_view rule_kind(std::string_view code, Language language) {
    return look_up("rule_kind", code, language);
}
std::string_view barrier_name(std::string_view code, Language language) {
    return look_up("barrier", code, language);
}

Message layout_label(std::string_view code) { return make_message("layout_label", code); }
Message unit_violation(std::string_view code) { return make_message("unit_violation", code); }
Message scope_reason(std::string_view code) { return make_message("scope_reason", code); }
Message management_mode(std::string_view code) { return make_message("management_mode", code); }
Message layer_role(std::string_view code) { return make_message("layer_role", code); }
Message rule_kind(std::string_view code) { return make_message("rule_kind", code); }
Message barrier_name(std::string_view code) { return make_message("barrier", code); }

std::string with_thousands(long long number) {
    std::string digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) digits.insert(at -= 3, ",");
    return digits;
}

}  // namespace lifang
