#include "evaluate/merge/money_sums.hpp"

#include <map>
#include <utility>

namespace lifang {
namespace {

using MoneySum = MergeJudgement::MoneySum;
using Sums = std::map<std::pair<MoneySide, MoneyItem>, MoneySum>;

MoneySum& sum_of(const MoneyLine& line, Sums& sums) {
    MoneySum& sum = sums.try_emplace({line.side, line.item}).first->second;
    sum.item = line.item;
    sum.side = line.side;
    if (line.rate) sum.entry = line.entry;
    return sum;
}

void add(const MoneyLine& line, std::optional<Cny>& sum) {
    sum = sum && line.amount ? std::optional(*sum + *line.amount) : std::nullopt;
}

}  // namespace

std::vector<MoneySum> sum_accounts(const std::vector<JudgedSet>& parts, const JudgedSet& whole) {
    Sums sums;
    const auto open_at_nothing = [&](const JudgedSet& set) {
        for (const MoneyLine& line : set.unit.money) {
            MoneySum& sum = sum_of(line, sums);
            sum.before = sum.after = Cny{};
        }
    };
    for (const JudgedSet& part : parts) open_at_nothing(part);
    open_at_nothing(whole);
    for (const JudgedSet& part : parts)
        for (const MoneyLine& line : part.unit.money) add(line, sum_of(line, sums).before);
    for (const MoneyLine& line : whole.unit.money) add(line, sum_of(line, sums).after);
    std::vector<MoneySum> list;
    for (auto& [key, sum] : sums) list.push_back(std::move(sum));
    return list;
}

}  // namespace lifang
