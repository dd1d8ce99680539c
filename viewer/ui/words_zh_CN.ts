<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>HoverCard</name>
    <message>
        <source>Out of scope: %1</source>
        <translation>未纳入：%1</translation>
    </message>
</context>
<context>
    <name>LayoutRow</name>
    <message>
        <source>units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>达标率</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Management unit</source>
        <translation>管理单元</translation>
    </message>
    <message>
        <source>Unit that breaks a rule</source>
        <translation>违反规则的单元</translation>
    </message>
    <message>
        <source>Compound out of scope</source>
        <translation>不参与划分的小区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Main road</source>
        <translation>主干路</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水域</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Lifang</source>
        <translation>%1 – 里坊</translation>
    </message>
    <message>
        <source>Lifang</source>
        <translation>里坊</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开规划文件</translation>
    </message>
    <message>
        <source>Lifang shows the management units of a plan file and lets you compare its candidate layouts.</source>
        <translation>里坊显示规划文件中的管理单元，并可比较各备选方案。</translation>
    </message>
    <message>
        <source>Drop a plan file (.gpkg) here, or choose one.</source>
        <translation>将规划文件（.gpkg）拖到这里，或点击按钮选择。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The plan could not be opened</source>
        <translation>无法打开规划文件</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他文件…</translation>
    </message>
</context>
<context>
    <name>MapHands</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Whole district</source>
        <translation>显示全片区</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>area inside</source>
        <translation>围成面积</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what was measured</source>
        <translation>复制量测结果</translation>
    </message>
    <message>
        <source>length %1, area %2</source>
        <translation>长度 %1，围成面积 %2</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Lifang</source>
        <translation>里坊</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Candidate layouts</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>管理单元</translation>
    </message>
    <message>
        <source>Floor area · deviation</source>
        <translation>建筑面积 · 偏差</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Click a unit or compound. Drag moves the map, Shift and drag chooses a rectangle.</source>
        <translation>点击单元或小区。拖动可移动地图，按住 Shift 拖动可框选。</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw around compounds to choose them</source>
        <translation>圈住小区进行选择</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>涂改</translation>
    </message>
    <message>
        <source>Move compounds to another unit by painting over them</source>
        <translation>涂过小区，将其划入另一单元</translation>
    </message>
    <message>
        <source>Split line</source>
        <translation>划线拆分</translation>
    </message>
    <message>
        <source>Draw a line that splits a unit</source>
        <translation>画线拆分单元</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量测</translation>
    </message>
    <message>
        <source>Length and area along clicks</source>
        <translation>逐点量测长度和面积</translation>
    </message>
</context>
</TS>
