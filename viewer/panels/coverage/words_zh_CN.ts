<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CoveragePanel</name>
    <message>
        <source>The plan has no layout.</source>
        <translation>方案文件中没有划分方案。</translation>
    </message>
    <message>
        <source>Working out how far people walk…</source>
        <translation>正在计算步行距离……</translation>
    </message>
    <message numerus="yes">
        <source>Not served: %n compound(s)</source>
        <translation>
            <numerusform>未覆盖：%n 个小区</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is served</source>
        <translation>所有小区均已覆盖</translation>
    </message>
    <message>
        <source>Compounds that are not served</source>
        <translation>未覆盖的小区</translation>
    </message>
    <message>
        <source>Service areas of the chosen kind on the map</source>
        <translation>在地图上显示当前设施的服务范围</translation>
    </message>
    <message>
        <source>For the greatest distance of the plan that the limit allows</source>
        <translation>取方案中不超过限距的最大一档</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>Marks those that are not served on the map</source>
        <translation>在地图上标出未覆盖的小区</translation>
    </message>
    <message>
        <source>Walking limit to %1</source>
        <translation>至%1的步行限距</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Then click the compound it goes to</source>
        <translation>然后在地图上点选新址小区</translation>
    </message>
    <message>
        <source>Take the station in %1 away</source>
        <translation>撤销设在%1的站点</translation>
    </message>
</context>
<context>
    <name>StationsPart</name>
    <message>
        <source>Service stations to place</source>
        <translation>拟设物业服务站</translation>
    </message>
    <message>
        <source>Click the compound on the map that the station goes to.</source>
        <translation>请在地图上点选站点迁往的小区。</translation>
    </message>
    <message>
        <source>Click compounds on the map: a station is put there, or taken away again.</source>
        <translation>在地图上点选小区：未设站的设站，已设站的撤销。</translation>
    </message>
    <message>
        <source>A station serves the compounds of its own unit, beside the stations there are.</source>
        <translation>拟设站点与现有站点一起，服务所在单元的小区。</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>在地图上设站</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Back to the stations of the layout</source>
        <translation>恢复为本方案已有的拟设站点</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many stations</source>
        <translation>站点数量</translation>
    </message>
    <message>
        <source>For</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>the shortest walk on average</source>
        <translation>平均步行距离最短</translation>
    </message>
    <message>
        <source>the shortest longest walk</source>
        <translation>最远步行距离最短</translation>
    </message>
    <message>
        <source>the most households within the limit</source>
        <translation>限距内户数最多</translation>
    </message>
    <message>
        <source>What the stations are placed for</source>
        <translation>选址目标</translation>
    </message>
    <message>
        <source>In</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>each unit so many</source>
        <translation>每个单元各设</translation>
    </message>
    <message>
        <source>the whole district so many</source>
        <translation>全片区共设</translation>
    </message>
    <message>
        <source>Where they are counted</source>
        <translation>设站范围</translation>
    </message>
    <message>
        <source>Find the best places</source>
        <translation>自动选址</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stores the layout with these stations in the plan, as a new layout</source>
        <translation>将带拟设站点的方案存为新方案</translation>
    </message>
</context>
<context>
    <name>lifang::CoverageKinds</name>
    <message>
        <source>Profile: %1</source>
        <translation>政策参数：%1</translation>
    </message>
    <message>
        <source>Profile: %1 (%2)</source>
        <translation>政策参数：%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 compounds</source>
        <translation>%2 个小区中已覆盖 %1 个</translation>
    </message>
    <message>
        <source>%1 of households, %2 of floor area</source>
        <translation>按户数 %1，按建筑面积 %2</translation>
    </message>
    <message>
        <source>households not known; %1 of floor area</source>
        <translation>户数不明；按建筑面积 %1</translation>
    </message>
    <message>
        <source>The target is met: at least %1 of the compounds</source>
        <translation>已达到覆盖不低于 %1 小区的目标</translation>
    </message>
    <message numerus="yes">
        <source>The target of %1 of the compounds is missed: %n compound(s) not served</source>
        <translation>
            <numerusform>未达到覆盖 %1 小区的目标：尚有 %n 个小区未覆盖</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::CoverageModel</name>
    <message>
        <source>A station serves a unit: this compound is in none.</source>
        <translation>站点为单元服务，该小区不属于任何单元。</translation>
    </message>
    <message>
        <source>Click a compound to put a station there or take it away; drag one to move it.</source>
        <translation>点选小区设站或撤站，拖动站点可移动。</translation>
    </message>
</context>
<context>
    <name>lifang::MissedList</name>
    <message>
        <source>No station of its unit in reach</source>
        <translation>本单元无可达站点</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1户</translation>
    </message>
</context>
<context>
    <name>lifang::StationList</name>
    <message>
        <source>%1 walk on average</source>
        <translation>平均步行 %1</translation>
    </message>
    <message>
        <source>%1 from the farthest compound</source>
        <translation>距最远小区 %1</translation>
    </message>
    <message>
        <source>%1 of the households within the limit</source>
        <translation>限距内户数占 %1</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>已证明最优</translation>
    </message>
    <message>
        <source>at most %1 from the best (bound %2)</source>
        <translation>与最优相差不超过 %1（最优界 %2）</translation>
    </message>
</context>
</TS>
