#include "load/site/head_counts.hpp"

#include "core/error.hpp"

namespace lifang {
namespace {

template <class Holder>
void require_sum(const std::vector<Holder>& holders, std::optional<int> Holder::*count, const char* field,
                 const Phrase& where) {
    std::int64_t sum = 0;
    for (const Holder& holder : holders) sum += (holder.*count).value_or(0);
    if (sum > most_heads)
        throw Error(ExitCode::input, where, Message("too_many_heads", {{"field", field}, {"sum", sum}}));
}

}  // namespace

void require_head_counts(const std::vector<Compound>& compounds, const std::vector<Building>& buildings,
                         const Phrase& where) {
    require_sum(compounds, &Compound::households, "compounds.households", where);
    require_sum(compounds, &Compound::residents, "compounds.residents", where);
    require_sum(buildings, &Building::households, "buildings.households", where);
}

}  // namespace lifang
