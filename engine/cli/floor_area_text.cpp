#include "cli/floor_area_text.hpp"

#include "cli/console.hpp"
#include "core/code_words.hpp"
#include "core/message.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string share(std::optional<double> of) { return of ? percent(*of) : "-"; }

Message kind_name(std::size_t kind) {
    const std::string code(to_text(static_cast<BuildingKind>(kind)));
    return Message(std::string(name_of(CodeSet::building_kind)) + "_" + code, {});
}

/// The three kinds with most of the floor area that is in no compound.
std::vector<Message> name_kinds(const FloorAreaAccount& account) {
    constexpr std::size_t most = 3;
    std::vector<std::size_t> kinds;
    for (std::size_t kind = 0; kind < building_kind_count; ++kind)
        if (account.in_no_compound_by_kind[kind].value > 0.0) kinds.push_back(kind);
    std::ranges::stable_sort(kinds, std::greater(),
                             [&](std::size_t kind) { return account.in_no_compound_by_kind[kind]; });
    std::vector<Message> named;
    for (const std::size_t kind : kinds)
        if (named.size() < most)
            named.emplace_back(
                Message("floor_area_of_kind",
                        {{"kind", kind_name(kind)},
                         {"share", share(account.of_all(account.in_no_compound_by_kind[kind]))}}));
    return named;
}

}  // namespace

std::string describe_floor_area(const FloorAreaAccount& account, Language language) {
    if (account.all.value <= 0.0) return {};
    const Message where("floor_area_where", {{"m2", with_thousands(std::llround(account.all.value))},
                                             {"scope", share(account.of_all(account.in_scope))},
                                             {"out", share(account.of_all(account.out_of_scope))},
                                             {"none", share(account.of_all(account.in_no_compound))}});
    const auto kinds = name_kinds(account);
    const Message full =
        kinds.empty() ? where : Message("floor_area_where_by_kind", {{"where", where}, {"kinds", kinds}});
    return fmt::format("  {}\n", full.in(language)) +
           describe_basis(account.of_scope(account.basis.assumed),
                          account.of_scope(account.basis.unknown_kind), language);
}

std::string describe_basis(std::optional<double> assumed, std::optional<double> unknown_kind,
                           Language language) {
    if (!assumed || !unknown_kind) return {};
    const Message basis("planned_floor_area_rests",
                        {{"assumed", percent(*assumed)}, {"unknown", percent(*unknown_kind)}});
    return fmt::format("  {}\n", basis.in(language));
}

}  // namespace lifang
