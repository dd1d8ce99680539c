<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CheckStep</name>
    <message>
        <source>Reading the data…</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>The data are read and summed up before a plan is made.</source>
        <translation>生成方案前，先读取并汇总数据。</translation>
    </message>
    <message>
        <source>Findings about the data</source>
        <translation>数据问题</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3 处）</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What is not there is worked out where it can be, or stays unknown: floor area from storeys and footprints, storeys from the profile.</source>
        <translation>缺少的字段能推算的予以推算，否则按未知处理：建筑面积由层数和基底面积推算，层数取政策参数的默认值。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Column with %1</source>
        <translation>“%1”所在字段</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>Compounds in scope</source>
        <translation>纳入划分的小区</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>of %1; %2 are derived from buildings outside mapped compounds</source>
        <translation>共 %1 个，其中 %2 个由小区范围外的楼栋推导</translation>
    </message>
    <message>
        <source>Their floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>%1 of it in compounds with assumed floors</source>
        <translation>其中 %1 位于按默认层数估算的小区</translation>
    </message>
    <message>
        <source>Households not known</source>
        <translation>户数未知的小区</translation>
    </message>
    <message>
        <source>compounds: sums are lower bounds</source>
        <translation>个，户数合计仅为下限</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>floor area is only what compounds say</source>
        <translation>建筑面积仅取自小区数据</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>units cannot follow streets, and nobody can walk</source>
        <translation>单元无法沿道路划界，也无法计算步行距离</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>all compounds count as one community</source>
        <translation>所有小区视为同一社区</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>服务设施</translation>
    </message>
    <message>
        <source>coverage will not be known</source>
        <translation>无法得出服务覆盖</translation>
    </message>
    <message>
        <source>Coordinates of the plan</source>
        <translation>方案坐标系</translation>
    </message>
</context>
<context>
    <name>DemandStep</name>
    <message>
        <source>Policy profile</source>
        <translation>政策参数</translation>
    </message>
    <message>
        <source>Floor area of a unit, m²</source>
        <translation>单元建筑面积（平方米）</translation>
    </message>
    <message>
        <source>least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Community borders</source>
        <translation>社区界线</translation>
    </message>
    <message>
        <source>Units may cross them</source>
        <translation>单元可跨社区</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>Where the plan is written</source>
        <translation>方案文件的保存位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The file is there already: replace it</source>
        <translation>文件已存在：替换</translation>
    </message>
    <message>
        <source>Of a file…</source>
        <translation>自选文件…</translation>
    </message>
    <message>
        <source>A profile of your own, of a file</source>
        <translation>自备的政策参数文件</translation>
    </message>
    <message>
        <source>Empty fields take the profile&apos;s values, which stand there in grey.</source>
        <translation>留空则采用政策参数中的数值（灰色所示）。</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Files with compounds or buildings, roads, communities, facilities, and tables about compounds: GeoPackage, Shapefile, GeoJSON, OSM, DXF, KML, Excel, CSV, also zipped. Drop them here or choose them.</source>
        <translation>可使用的数据：小区或楼栋、道路、社区、服务设施，以及小区台账。格式：GeoPackage、Shapefile、GeoJSON、OSM、DXF、KML、Excel、CSV，也可为压缩包。将文件拖到此处，或点击选择。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>LayersStep</name>
    <message>
        <source>Layers are recognised by their names, shapes and fields. Put right what was taken for something else.</source>
        <translation>图层按名称、图形类型和字段自动识别。识别有误的，请在此更正。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>%1 is taken for</source>
        <translation>%1 识别为</translation>
    </message>
    <message>
        <source>%1 · %3: %2 · coordinates: %4</source>
        <translation>%1 · %2 个%3要素 · 坐标系：%4</translation>
    </message>
    <message>
        <source>Coordinates of the layers that do not name theirs</source>
        <translation>未注明坐标系的图层所用坐标系</translation>
    </message>
    <message>
        <source>for example EPSG:4549</source>
        <translation>如 EPSG:4549</translation>
    </message>
</context>
<context>
    <name>PlanDataPage</name>
    <message>
        <source>Plan from data</source>
        <translation>由数据生成方案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>划分要求</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>数据检查</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>生成方案</translation>
    </message>
</context>
<context>
    <name>lifang::FieldTable</name>
    <message>
        <source>not there</source>
        <translation>无此项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无取值</translation>
    </message>
    <message>
        <source>%1 with a value</source>
        <translation>%1 有值</translation>
    </message>
</context>
<context>
    <name>lifang::LayerTable</name>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>面</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>no shapes</source>
        <translation>无图形</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>lifang::PlanDemand</name>
    <message>
        <source>“%1” is not a floor area in square metres.</source>
        <translation>“%1”不是以平方米计的建筑面积。</translation>
    </message>
</context>
</TS>
