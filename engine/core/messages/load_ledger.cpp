#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Ledgers and how their rows find compounds.
constexpr CatalogueEntry entries[] = {
    {"column_id", {"id", "编号"}},
    {"column_name", {"name", "名称"}},
    {"compound_not_in_ledger",
     {"no row of {ledger} is about compound {compound}", "台账 {ledger} 中没有小区 {compound}"}},
    {"ledger_conflict",
     {"row {row}: {field} of compound {compound} is {here} here and {there} in layer {layer}; the ledger "
      "counts",
      "第 {row} 行：小区 {compound} 的{field}在台账中为 {here}，在图层 {layer} 中为 {there}，以台账为准"}},
    {"ledger_empty",
     {"the ledger is empty", "台账为空"},
     {"Name another sheet or file", "请指定其他工作表或文件"}},
    {"ledger_given_twice",
     {"the ledger is given twice", "台账重复给出"},
     {"Name every input once", "每个输入只需给出一次"}},
    {"ledger_in_several_sheets",
     {"several of its sheets are ledgers", "有多个工作表像是台账"},
     {"Name one as PATH:SHEET: {sheets}", "请用 PATH:SHEET 指定一个：{sheets}"}},
    {"ledger_join_chosen",
     {"joined by {column} as chosen: rows with the id of a compound {ids}, with the name of one {names}",
      "按指定的{column}关联：编号相符 {ids} 行，名称相符 {names} 行"}},
    {"ledger_join_found",
     {"joined by {column}: rows with the id of a compound {ids}, with the name of one {names}",
      "按{column}关联：编号相符 {ids} 行，名称相符 {names} 行"}},
    {"ledger_joined",
     {"{column}; rows joined {joined}, rejected {rejected}, unused {unused}",
      "{column}；关联 {joined} 行，剔除 {rejected} 行，未用 {unused} 行"}},
    {"ledger_name_differs",
     {"row {row}: compound {compound} is called '{name}' here; its layer's name stays",
      "第 {row} 行：小区 {compound} 在台账中名为“{name}”，仍用图层中的名称"}},
    {"ledger_no_such_column",
     {"the ledger has no column '{column}'", "台账没有“{column}”列"},
     {"Its columns: {columns}", "现有列：{columns}"}},
    {"ledger_row_ambiguous",
     {"row {row}: '{value}' is the {column} of several compounds: {compounds}",
      "第 {row} 行：多个小区的{column}为“{value}”：{compounds}"}},
    {"ledger_row_not_data",
     {"row {row} is a note, a sum or a repeated header", "第 {row} 行是备注、合计或重复的表头"}},
    {"ledger_row_repeated",
     {"row {row} is about compound {compound} like row {first}, which counts",
      "第 {row} 行与第 {first} 行同为小区 {compound}，以第 {first} 行为准"}},
    {"ledger_row_resembles",
     {"{problem}; similar names: {compounds}", "{problem}；名称相近的有：{compounds}"}},
    {"ledger_row_unmatched",
     {"row {row}: no compound has the {column} '{value}'", "第 {row} 行：没有{column}为“{value}”的小区"}},
    {"ledger_row_without_key", {"row {row} has no {column}", "第 {row} 行没有{column}"}},
    {"ledger_without_header",
     {"no row names the columns of a ledger: an id or a name, and one more field that is known",
      "没有可识别的表头：应有编号或名称，以及至少一个其他已知字段"},
     {"It begins: {rows}. Name columns with --field ledger.name=COLUMN",
      "开头为：{rows}。请用 --field ledger.name=COLUMN 指定列"}},
    {"ledger_without_rows",
     {"the ledger has no rows below its header", "台账表头以下没有数据行"},
     {"Name another sheet or file", "请指定其他工作表或文件"}},
    {"row_of_sheet", {"{sheet} row {row}: {cells}", "{sheet} 第 {row} 行：{cells}"}},
    {"value_m2", {"{m2} m²", "{m2} 平方米"}},
    {"value_no", {"no", "否"}},
    {"value_yes", {"yes", "是"}},
};

}  // namespace

Part load_ledger() { return entries; }

}  // namespace lifang::messages
