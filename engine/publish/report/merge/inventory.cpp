#include "core/code_words.hpp"
#include "publish/report/inventory_words.hpp"
#include "publish/report/merge/sections.hpp"

namespace lifang {

void write_merge_inventory(const MergeMatter& matter, Html& html) {
    if (matter.merger.inventory.empty()) return;
    HtmlTable table{{{matter.say({"to maintain", "管护内容"})},
                     {matter.say({"kind", "类别"})},
                     {matter.say({"together before", "合并前合计"}), true},
                     {matter.say({"merged", "合并后"}), true}}};
    for (const MergeJudgement::InventorySum& sum : matter.merger.inventory)
        table.add({std::string(word_of(CodeSet::inventory_item, to_text(sum.item), matter.language())),
                   inventory_class_text(sum.item, sum.item_class, matter.language()),
                   inventory_amount_text(sum.before, sum.measure, matter.language()),
                   inventory_amount_text(sum.after, sum.measure, matter.language())});
    html.heading(2, matter.say({"What the company takes over", "管护清单"}));
    html.table(table);
}

}  // namespace lifang
