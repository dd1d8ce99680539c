<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Fills</name>
    <message>
        <source>Neighbours differ</source>
        <translation>相邻单元不同色</translation>
    </message>
    <message>
        <source>Management mode</source>
        <translation>管理模式</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Draws the layer above the one over it (Ctrl+Up)</source>
        <translation>将图层上移一层（Ctrl+↑）</translation>
    </message>
    <message>
        <source>Raise the layer</source>
        <translation>上移图层</translation>
    </message>
    <message>
        <source>Draws the layer below the one under it (Ctrl+Down)</source>
        <translation>将图层下移一层（Ctrl+↓）</translation>
    </message>
    <message>
        <source>Lower the layer</source>
        <translation>下移图层</translation>
    </message>
    <message>
        <source>Shows all of the layer on the map</source>
        <translation>在地图上显示整个图层</translation>
    </message>
    <message>
        <source>Zoom to the layer</source>
        <translation>缩放到图层</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Shows the layers that are shown at first, in the order of then</source>
        <translation>恢复最初显示的图层及其顺序</translation>
    </message>
    <message>
        <source>List the classes of roads</source>
        <translation>列出道路等级</translation>
    </message>
    <message>
        <source>Layers, the topmost first</source>
        <translation>图层（由上到下）</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Writes the names of the layer on the map, or does not (N)</source>
        <translation>在图上标注或不标注该图层的名称（N）</translation>
    </message>
    <message>
        <source>Names of the layer</source>
        <translation>图层注记</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>%1, not in this plan</source>
        <translation>%1（本方案无）</translation>
    </message>
    <message>
        <source>Names are written</source>
        <translation>已标注名称</translation>
    </message>
    <message>
        <source>Names are not written</source>
        <translation>未标注名称</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>注记</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Colours of units</source>
        <translation>单元颜色</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>收起或展开图例</translation>
    </message>
    <message>
        <source>Park, green</source>
        <translation>公园绿地</translation>
    </message>
    <message>
        <source>Other land use</source>
        <translation>其他用地</translation>
    </message>
    <message>
        <source>Management unit</source>
        <translation>管理单元</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水面</translation>
    </message>
    <message>
        <source>Compound out of scope</source>
        <translation>未纳入小区</translation>
    </message>
    <message>
        <source>Compound without a unit</source>
        <translation>未分配小区</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>Compound that is not served</source>
        <translation>未覆盖小区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>围墙</translation>
    </message>
    <message>
        <source>Main road</source>
        <translation>主要道路</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Path, service road</source>
        <translation>小路、内部道路</translation>
    </message>
    <message>
        <source>Road tunnel</source>
        <translation>道路隧道</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>Underground line, rail tunnel</source>
        <translation>地铁、铁路隧道</translation>
    </message>
    <message>
        <source>Walking network</source>
        <translation>步行路网</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>街区</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区界</translation>
    </message>
    <message>
        <source>Unit border</source>
        <translation>单元界</translation>
    </message>
    <message>
        <source>Unit that breaks a rule</source>
        <translation>不符合规则的单元</translation>
    </message>
    <message>
        <source>Gate to keep</source>
        <translation>保留出入口</translation>
    </message>
    <message>
        <source>Gate that can close</source>
        <translation>可封闭出入口</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>服务设施</translation>
    </message>
    <message>
        <source>Service station, placed</source>
        <translation>拟设服务站</translation>
    </message>
    <message>
        <source>Error in the data</source>
        <translation>数据错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于%1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1及以上</translation>
    </message>
</context>
<context>
    <name>lifang::FillChoices</name>
    <message>
        <source>The plan&apos;s own colours, as in a GIS: they only tell units apart.</source>
        <translation>方案文件中的配色，与 GIS 中一致，只用于区分单元。</translation>
    </message>
</context>
<context>
    <name>lifang::LegendModel</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
</TS>
