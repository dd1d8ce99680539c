#include "core/words.hpp"

#include "core/catalogue.hpp"
#include "core/code_words.hpp"
#include "core/message.hpp"

namespace lifang {
namespace {

Message make_message(CodeSet set, std::string_view code) {
    const CatalogueEntry* entry = find_message(std::string(name_of(set)) + "_" + std::string(code));
    return entry ? Message(entry->code, {}) : Message::verbatim(std::string(code));
}

}  // namespace

std::string_view layout_label(std::string_view code, Language language) {
    return word_of(CodeSet::layout_label, code, language);
}
std::string_view layout_status(std::string_view code, Language language) {
    return word_of(CodeSet::layout_status, code, language);
}
std::string_view unit_violation(std::string_view code, Language language) {
    return word_of(CodeSet::unit_violation, code, language);
}
std::string_view scope_reason(std::string_view code, Language language) {
    return word_of(CodeSet::scope_reason, code, language);
}
std::string_view management_mode(std::string_view code, Language language) {
    return word_of(CodeSet::management_mode, code, language);
}
std::string_view layer_role(std::string_view code, Language language) {
    return word_of(CodeSet::layer_role, code, language);
}
std::string_view rule_kind(std::string_view code, Language language) {
    return word_of(CodeSet::rule_kind, code, language);
}
std::string_view barrier_name(std::string_view code, Language language) {
    return word_of(CodeSet::barrier, code, language);
}
std::string_view stage_name(std::string_view code, Language language) {
    return word_of(CodeSet::stage, code, language);
}
std::string_view severity_name(std::string_view code, Language language) {
    return word_of(CodeSet::severity, code, language);
}

Message layout_label(std::string_view code) { return make_message(CodeSet::layout_label, code); }
Message unit_violation(std::string_view code) { return make_message(CodeSet::unit_violation, code); }
Message scope_reason(std::string_view code) { return make_message(CodeSet::scope_reason, code); }
Message management_mode(std::string_view code) { return make_message(CodeSet::management_mode, code); }
Message layer_role(std::string_view code) { return make_message(CodeSet::layer_role, code); }
Message rule_kind(std::string_view code) { return make_message(CodeSet::rule_kind, code); }
Message barrier_name(std::string_view code) { return make_message(CodeSet::barrier, code); }

std::string with_thousands(long long number) {
    std::string digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) digits.insert(at -= 3, ",");
    return digits;
}

}  // namespace lifang
