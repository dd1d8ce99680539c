#include "publish/tables/judgement.hpp"
#include "publish/tables/layout_rows.hpp"

namespace lifang {

Table inventory_table() {
    using Row = OfUnit<InventoryItem>;
    Table table =
        unit_list_table<&Unit::inventory>("inventory", Geometry::none,
                                          {
                                              column<&Row::held, &InventoryItem::item>("item"),
                                              column<&Row::held, &InventoryItem::item_class>("class"),
                                              column<&Row::held, &InventoryItem::name>("name"),
                                              column<&Row::held, &InventoryItem::amount>("amount"),
                                              column<&Row::held, &InventoryItem::measure>("measure"),
                                          });
    table.since_later = true;
    return table;
}

}  // namespace lifang
