#include "evaluate/merge/inventory_sums.hpp"

#include <map>
#include <tuple>

namespace lifang {

std::vector<MergeJudgement::InventorySum> sum_inventories(const std::vector<JudgedSet>& parts,
                                                          const JudgedSet& whole) {
    std::map<std::tuple<InventoryKind, std::string, InventoryMeasure>, MergeJudgement::InventorySum> sums;
    const auto sum_of = [&](const InventoryItem& item) -> MergeJudgement::InventorySum& {
        return sums
            .try_emplace({item.item, item.item_class, item.measure},
                         MergeJudgement::InventorySum{item.item, item.item_class, item.measure, 0.0, 0.0})
            .first->second;
    };
    for (const JudgedSet& part : parts)
        for (const InventoryItem& item : part.unit.inventory) sum_of(item).before += item.amount;
    for (const InventoryItem& item : whole.unit.inventory) sum_of(item).after += item.amount;
    std::vector<MergeJudgement::InventorySum> list;
    for (auto& [key, sum] : sums) list.push_back(std::move(sum));
    return list;
}

}  // namespace lifang
