#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Districts of a city as jobs of their own.
constexpr CatalogueEntry entries[] = {
    {"at_district", {"district {district}", "片区 {district}"}},
    {"districts_joined",
     {"{districts} are one shard: compound '{compound}' lies in several of them",
      "{districts} 合为一个作业：小区“{compound}”跨其中多个片区"}},
    {"districts_without_units",
     {"no compound can be planned in {districts}: what is there is in the plan with its reason",
      "{districts} 没有可划分的小区，其内容及原因列在方案中"}},
    {"features_in_no_district",
     {"of {all} compounds and buildings {count:is|are} in no shard: in no district, or without one",
      "{all} 个小区和楼栋中有 {count} 个不在任何作业中：不在任何片区内，或未注明片区"},
     {"Complete the districts, or choose others with --by", "请补全片区，或用 --by 另选划分依据"}},
    {"id_in_two_districts",
     {"id '{id}' stands in two districts", "编号“{id}”出现在两个片区中"},
     {"Give it to one thing only in the inputs, and run the shards again",
      "请在数据中消除重复编号，再重新运行作业"}},
    {"layouts_not_divided",
     {"an older layout covers all districts and is not divided", "原方案涵盖全部片区，不能分给各片区"},
     {"Leave out --by, or --start", "请去掉 --by 或 --start"}},
    {"manifest_is_empty",
     {"the manifest has no shard", "清单中没有作业"},
     {"Make it with 'lifang plan-shards'", "请用“lifang plan-shards”生成"}},
    {"no_shard",
     {"is not a shard; the reader of JSON says '{cause}'", "不是作业，JSON 解析提示“{cause}”"},
     {"Make the manifest again with 'lifang plan-shards'", "请用“lifang plan-shards”重新生成清单"}},
    {"no_shard_plan",
     {"is not a shard's plan as it was made: another file, or one with a layout that was stored since",
      "不是作业原先生成的方案文件：是其他文件，或其后又存入了划分方案"},
     {"Move it elsewhere, or choose another folder", "请将其移走，或另选文件夹"}},
    {"no_shard_result",
     {"is not the result of a shard", "不是作业的成果记录"},
     {"Move it elsewhere, or choose another folder", "请将其移走，或另选文件夹"}},
    {"no_such_shard",
     {"there is no shard {index}: the manifest has {shards}", "没有第 {index} 个作业：清单共有 {shards} 个"},
     {"Count from 1", "序号从 1 开始"}},
    {"nothing_says_district",
     {"nothing in the inputs says which district things are in, by '{by}'",
      "数据中没有可按“{by}”划分片区的内容"},
     {"Name 'community', 'street', a column of the compounds or buildings, or a layer of areas",
      "请写 community、street、小区或楼栋的字段名，或面图层"}},
    {"shard_input_changed",
     {"the inputs changed since the manifest was made", "生成清单后数据有变动"},
     {"Make the manifest again with 'lifang plan-shards': districts whose rows stayed the same are not "
      "planned "
      "again",
      "请用“lifang plan-shards”重新生成清单，数据未变的片区不会重做"}},
    {"shard_is_no_plan",
     {"the shard's scenario is not one of 'plan'", "作业的情景不是 plan"},
     {"Make the manifest again with 'lifang plan-shards'", "请用“lifang plan-shards”重新生成清单"}},
    {"shards_merged",
     {"{shards:district|districts}, {compounds:compound|compounds}, {units:unit|units}: {path}",
      "{shards} 个片区，{compounds} 个小区，{units} 个单元：{path}"}},
    {"shards_missing",
     {"of {shards:shard|shards} {missing:is|are} not there, not whole, or of another manifest: {districts}",
      "{shards} 个作业中有 {missing} 个尚无成果、不完整或不属于本清单：{districts}"},
     {"Run them with 'lifang run-shard'", "请用“lifang run-shard”运行"}},
    {"shards_of_other_crs",
     {"is in {crs}, the first in {other}", "坐标系为 {crs}，首个片区为 {other}"},
     {"Make the manifest again with --t-srs", "请加 --t-srs 重新生成清单"}},
    {"tables_not_divided",
     {"a table of compounds covers all districts and is not divided", "小区台账涵盖全部片区，不能分给各作业"},
     {"Put its columns into the layer of compounds first", "请先把台账字段并入小区图层"}},
};

}  // namespace

Part shards() { return entries; }

}  // namespace lifang::messages
