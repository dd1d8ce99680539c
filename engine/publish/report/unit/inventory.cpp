#include "core/code_words.hpp"
#include "publish/report/inventory_words.hpp"
#include "publish/report/unit/parts.hpp"

namespace lifang {

void write_unit_inventory(const ReportMatter& matter, UnitId id, Html& html) {
    const Unit& unit = at(matter.layout.units, id);
    if (unit.inventory.empty()) return;
    HtmlTable table{{{matter.say({"to maintain", "管护内容"})},
                     {matter.say({"kind", "类别"})},
                     {matter.say({"name", "名称"})},
                     {matter.say({"amount", "数量"}), true}}};
    std::string before;
    for (const InventoryItem& item : unit.inventory) {
        const std::string name(word_of(CodeSet::inventory_item, to_text(item.item), matter.language()));
        table.add({name == before ? "" : name,
                   inventory_class_text(item.item, item.item_class, matter.language()), item.name,
                   inventory_amount_text(item.amount, item.measure, matter.language())});
        before = name;
    }
    html.heading(3, matter.say({"What the company takes over", "管护清单"}));
    html.table(table);
}

}  // namespace lifang
