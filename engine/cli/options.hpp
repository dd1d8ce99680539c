#pragma once

#include "cli/option.hpp"

/// Every option of every command. Which command takes which stands in commands.cpp.
namespace lifang::option {

using enum Option::Kind;

// What is read
inline constexpr Option inputs{
    "INPUT",
    "",
    "INPUT...",
    list,
    {"vector sources, PATH or PATH:LAYER: GeoPackage, Shapefile, GeoJSON, OSM XML or PBF, FlatGeobuf, File "
     "Geodatabase, KML, MapInfo, DXF, also zipped, and PG:... databases; layers are recognised by OSM tags "
     "or by name, geometry and "
     "fields",
     "矢量数据源，PATH 或 PATH:图层：GeoPackage、Shapefile、GeoJSON、OSM（XML 或 "
     "PBF）、FlatGeobuf、文件地理数据库、"
     "KML、MapInfo、DXF，亦可为 .zip，及 PG:... 数据库；图层按 OSM 标签或名称、几何类型与字段识别"}};
inline constexpr Option compounds{
    "--compounds", "", "SRC[:LAYER]", list, {"compounds (polygons)", "小区（面）"}};
inline constexpr Option buildings{
    "--buildings", "", "SRC[:LAYER]", list, {"building footprints (polygons)", "楼栋轮廓（面）"}};
inline constexpr Option roads{"--roads", "", "SRC[:LAYER]", list, {"roads (lines)", "道路（线）"}};
inline constexpr Option communities{
    "--communities", "", "SRC[:LAYER]", list, {"communities (polygons)", "社区（面）"}};
inline constexpr Option facilities{
    "--facilities", "", "SRC[:LAYER]", list, {"service facilities (points)", "服务设施（点）"}};
inline constexpr Option barriers{
    "--barriers",
    "",
    "SRC[:LAYER]",
    list,
    {"railways, water, walls (lines or polygons)", "铁路、水域、围墙（线或面）"}};
inline constexpr Option boundary{
    "--boundary", "", "SRC[:LAYER]", list, {"edge of the district (polygon)", "片区边界（面）"}};
inline constexpr Option ledger{
    "--ledger",
    "",
    "SRC[:SHEET]",
    list,
    {"table about compounds (XLSX, XLS, ODS, CSV) that completes and corrects what the layer says; an INPUT "
     "that is "
     "a table is one too",
     "小区台账（XLSX、XLS、ODS、CSV），补充并更正图层属性；INPUT 中的表格亦作台账"}};
inline constexpr Option join{
    "--join",
    "",
    "auto|id|name",
    choice,
    {"column by which rows of a ledger find their compound (auto: the one with more hits)",
     "台账与小区的关联字段：id 编号，name 名称，auto 取匹配较多者"},
    "auto"};
inline constexpr Option field{
    "--field",
    "",
    "LAYER.FIELD=NAME",
    list,
    {"which source field holds a canonical one: compounds.floor_area=JZMJ; buildings.compound groups "
     "buildings into "
     "compounds by its value",
     "指定字段对应关系，如 compounds.floor_area=JZMJ；buildings.compound 按取值把楼栋归并为小区"}};
inline constexpr Option assume_srs{
    "--assume-srs", "", "CRS", text, {"CRS of inputs that name none", "未注明坐标系的数据按此坐标系读取"}};
inline constexpr Option target_srs{
    "--t-srs",
    "-t_srs",
    "CRS",
    text,
    {"projected metric CRS of the plan (default: CGCS2000 3-degree zone of the data in China, UTM elsewhere)",
     "方案采用的投影坐标系（默认：中国境内取数据所在的 CGCS2000 3 度带，其他地区取 UTM）"}};

inline constexpr Option ground{
    "--ground",
    "",
    "",
    flag,
    {"also divides the ground and says what would be planned: cells, blocks, derived compounds and their "
     "floor "
     "area, borders",
     "并划分用地，显示将参与划分的对象：单元格、街区、由楼栋归并的小区及其建筑面积、邻接边"}};

// What is wanted
inline constexpr Option profile{"--profile",
                                "",
                                "NAME|FILE",
                                text,
                                {"policy profile: a name from 'lifang profile list' or a .toml file",
                                 "政策参数：名称（见 lifang profile list）或 .toml 文件"},
                                "kunming"};
inline constexpr Option target{"--target",
                               "",
                               "M2",
                               number,
                               {"floor area a unit should have, m² (default: the profile's)",
                                "单元目标建筑面积，平方米（默认取政策参数）"},
                               {},
                               false,
                               0.0};
inline constexpr Option min{
    "--min",
    "",
    "M2",
    number,
    {"least floor area of a unit, m² (default: the profile's)", "单元建筑面积下限，平方米（默认取政策参数）"},
    {},
    false,
    0.0};
inline constexpr Option max{"--max",
                            "",
                            "M2",
                            number,
                            {"greatest floor area of a unit, m² (default: the profile's)",
                             "单元建筑面积上限，平方米（默认取政策参数）"},
                            {},
                            false,
                            0.0};
inline constexpr Option across{
    "--across",
    "",
    "none|community",
    choice,
    {"what a unit may straddle: nothing, or community borders (default: none where communities are known)",
     "单元可跨越的界线：none 不跨，community 可跨社区（默认：有社区数据时不跨）"}};
inline constexpr Option fill{
    "--fill",
    "",
    "compounds|blocks|district",
    choice,
    {"ground without a compound that units take in: none, that of their blocks, or all of the district",
     "单元吸纳的非小区用地：compounds 不吸纳，blocks 所在街区，district 整个片区"},
    "blocks"};
inline constexpr Option atoms{
    "--atoms",
    "",
    "compound|building",
    choice,
    {"what units are made of: compounds (those mapped, and groups of the other buildings), or every counting "
     "building by itself",
     "单元的组成要素：compound 小区（含由其余楼栋归并者），building 逐栋楼"},
    "compound"};
inline constexpr Option exclude{"--exclude",
                                "",
                                "COMPOUND_ID",
                                list,
                                {"leaves a compound out of every unit", "将某小区排除在所有单元之外"}};

inline constexpr Option through_excluded{
    "--through-excluded",
    "",
    "",
    flag,
    {"lets a unit be connected across compounds that are out of scope, whose ground stays outside it",
     "允许单元穿过未纳入的小区相连（其用地不归该单元）"}};
inline constexpr Option passable{
    "--passable",
    "",
    "CLASS",
    list,
    {"barrier that units may be connected across in this run although the profile forbids it: motorway, "
     "railway, water "
     "...",
     "本次允许单元跨越相连的阻隔（政策参数所禁者）：motorway、railway、water 等"}};

// How long to search
inline constexpr Option candidates{
    "--candidates", "", "N", count, {"layouts to look for", "备选方案数量"}, "8", false, 1.0};
inline constexpr Option time_limit{
    "--time-limit",
    "",
    "SECONDS",
    number,
    {"bound of the partition stage, which stops earlier when optimality is proven",
     "划分阶段的时间上限，秒；证得最优即提前结束"},
    "10",
    false,
    0.0};
inline constexpr Option seed{
    "--seed",
    "",
    "N",
    count,
    {"same inputs, options and seed give the same plan", "随机种子；数据、参数与种子相同则方案相同"},
    "1",
    false,
    0.0};

// A graph to divide
inline constexpr Option graph{
    "GRAPH",
    "",
    "GRAPH",
    text,
    {"networkx adjacency JSON (as GerryChain writes), METIS .graph or .metis, or "
     "PATH[:LAYER] of polygons, whose rook neighbours are joined",
     "networkx 邻接 JSON（如 GerryChain 所写）、METIS 图（.graph、.metis），或面图层 "
     "PATH[:图层]（共边者相邻）"},
    {},
    true};
inline constexpr Option assignment_output{
    "--output", "-o", "ASSIGNMENT.csv", text, {"the table to write: id,unit", "写出的表：id,unit"}, {}, true,
    0.0,        false};
inline constexpr Option weight{
    "--weight",
    "",
    "FIELD",
    text,
    {"field to balance (default: every node weighs 1; in METIS files its weight, or "
     "the number of one of several)",
     "要均衡的字段（默认每个节点计 1；METIS 图取其权重，多个时给出序号）"}};
inline constexpr Option border{
    "--border",
    "",
    "FIELD",
    text,
    {"field of edges that holds their length, for --objective border-length (default: shared length in "
     "layers, "
     "edge weights in METIS files, else 1)",
     "边长字段，用于 border-length（默认：面图层取共边长度，METIS 图取边权，其余为 1）"}};
inline constexpr Option id{
    "--id",
    "",
    "FIELD",
    text,
    {"field of a layer to name its features by (default: the FID)", "面图层中作为编号的字段（默认 FID）"}};
inline constexpr Option units{"--units", "",    "K", count, {"so many units exactly", "单元数量（恰好）"},
                              {},        false, 1.0};
inline constexpr Option tolerance{
    "--tolerance",
    "",
    "T",
    number,
    {"with --units: each unit within this share of total / K: 0.005 is ±0.5 % "
     "(default: any weight)",
     "与 --units 同用：各单元与 总量 / K 的偏差不超过此比例，0.005 即 ±0.5%（默认不限）"},
    {},
    false,
    0.0};
inline constexpr Option min_weight{"--min", "",    "W", number, {"least weight of a unit", "单元权重下限"},
                                   {},      false, 0.0};
inline constexpr Option max_weight{
    "--max", "",    "W", number, {"greatest weight of a unit (default: none)", "单元权重上限（默认不限）"},
    {},      false, 0.0};
inline constexpr Option most_units{"--most-units",
                                   "",
                                   "",
                                   flag,
                                   {"with --min: as many units as possible, then the objective",
                                    "与 --min 同用：先求单元最多，再求目标最优"}};
inline constexpr Option graph_objective{
    "--objective",
    "",
    "cut-edges|border-length|balance",
    choice,
    {"what to make small: edges between units, their length, or the greatest deviation from the mean weight",
     "最小化的目标：单元间边数、边界长度，或权重的最大偏差"},
    "cut-edges"};
inline constexpr Option graph_time_limit{
    "--time-limit",
    "",
    "SECONDS",
    number,
    {"bound of search and proof, which stop earlier when optimality is proven",
     "求解与证明的时间上限，秒；证得最优即提前结束"},
    "60",
    false,
    0.0};

// What is written
inline constexpr Option plan_output{
    "--output", "-o", "PLAN.gpkg", text, {"the plan file to write", "写出的方案文件"}, {}, true, 0.0, false};
inline constexpr Option export_output{
    "--output", "-o", "OUT", text, {"file or folder to write", "写出的文件或文件夹"}, {}, true};
inline constexpr Option overwrite{
    "--overwrite", "", "", flag, {"replaces what is there", "覆盖已有文件"}, {}, false, 0.0, false};
inline constexpr Option renumber_duplicates{
    "--renumber-duplicates",
    "",
    "",
    flag,
    {"numbers compounds or communities anew where their ids repeat", "小区或社区编号重复时重新编号"}};
inline constexpr Option strict{
    "--strict",
    "",
    "",
    flag,
    {"exit 6 when a unit of the finished plan breaks a rule", "成果中有单元违反规则时以退出码 6 结束"},
    {},
    false,
    0.0,
    false};
inline constexpr Option format{
    "--format",
    "-f",
    "DRIVER",
    text,
    {"GDAL driver by its short name: \"ESRI Shapefile\", GPKG, GeoJSON ...; SVG draws a map",
     "GDAL 驱动简称，如 \"ESRI Shapefile\"、GPKG、GeoJSON；SVG 输出地图"},
    {},
    true};
inline constexpr Option encoding{
    "--encoding", "", "utf-8|gbk", choice, {"text encoding of Shapefiles", "Shapefile 的文字编码"}, "utf-8"};

// A plan file and a layout in it
inline constexpr Option plan_file{"PLAN.gpkg", "", "PLAN.gpkg", text, {"a plan file", "方案文件"}, {}, true};
inline constexpr Option layout_of_units{
    "--layout", "", "N", text, {"shows the units of one layout", "列出某一方案的各单元"}};
inline constexpr Option layout_to_export{
    "--layout", "", "N", text, {"layout to export (default: the first)", "导出的方案（默认第一个）"}};
inline constexpr Option layout{"--layout", "",  "N", text, {"the layout to start from", "作为起点的方案"},
                               {},         true};
inline constexpr Option layouts{
    "--layouts", "", "A,B", text, {"the two layouts to compare", "要比较的两个方案"}, {}, true};
inline constexpr Option units_to_merge{
    "--units", "", "U1,U2", text, {"units to merge (id or code)", "要合并的单元（编号或编码）"}};
inline constexpr Option compounds_to_merge{
    "--compounds",
    "",
    "C1,C2",
    text,
    {"compounds to manage as one (id or name)", "要合并管理的小区（编号或名称）"}};
inline constexpr Option apply{
    "--apply", "", "", flag, {"stores the merged layout in the plan", "将合并后的方案存入方案文件"}};
inline constexpr Option move{
    "--move",
    "",
    "C=U",
    list,
    {"moves a compound to a unit; 'new' is a unit of its own", "把小区移到某单元；new 为新单元"}};
inline constexpr Option split{"--split", "", "U", list, {"parts a unit in two halves", "把单元一分为二"}};
inline constexpr Option merge{"--merge", "", "U1,U2", list, {"merges units", "合并单元"}};
inline constexpr Option lock{
    "--lock", "", "C", list, {"keeps a compound in its unit from here on", "此后小区不得离开所在单元"}};
inline constexpr Option together{
    "--together", "", "C1,C2", list, {"compounds that are to share a unit", "须在同一单元的小区"}};
inline constexpr Option apart{
    "--apart", "", "C1,C2", list, {"compounds that are not to share a unit", "不得在同一单元的小区"}};
inline constexpr Option repair{"--repair",
                               "",
                               "",
                               flag,
                               {"moves others as well, so that units hang together and keep their bounds",
                                "同时调整邻近小区，使单元连通并符合面积范围"}};
inline constexpr Option dry_run{
    "--dry-run", "",    "",  flag, {"tells what would change, stores nothing", "只显示变化，不保存"},
    {},          false, 0.0, false};

// Words after 'help' and 'profile'
inline constexpr Option help_topic{
    "COMMAND", "", "COMMAND", text, {"the command to explain", "要说明的命令"}};
inline constexpr Option markdown{"--markdown",
                                 "",
                                 "",
                                 flag,
                                 {"all options of all commands, as docs/cli.md holds them",
                                  "以 Markdown 输出全部命令的选项（即 docs/cli.md 中的内容）"}};
inline constexpr Option profile_action{
    "ACTION",
    "",
    "list|show|check",
    choice,
    {"list the profiles, show the numbers of one, or check a file of your own",
     "list 列出，show 显示其中一个，check 核验自编文件"},
    {},
    true};
inline constexpr Option profile_name{
    "NAME", "", "NAME|FILE", text, {"the profile to show or check", "要显示或核验的政策参数"}, "kunming"};

// Of every command
inline constexpr Option json{
    "--json", "",    "",  flag, {"results as one JSON value on stdout", "以 JSON 输出结果"},
    {},       false, 0.0, false};
inline constexpr Option quiet{
    "--quiet",
    "-q",
    "",
    flag,
    {"prints nothing but errors, and JSON where asked for", "只输出错误（及所要的 JSON）"},
    {},
    false,
    0.0,
    false};
inline constexpr Option threads{
    "--threads", "",    "N", count, {"threads to work with (0: all)", "线程数（0 为全部）"},
    "0",         false, 0.0, false};
inline constexpr Option language{
    "--language",
    "",
    "en|zh",
    choice,
    {"of messages and tables (default: from LC_ALL, LANG)", "提示与表格的语言（默认取自 LC_ALL、LANG）"},
    {},
    false,
    0.0,
    false};

}  // namespace lifang::option
