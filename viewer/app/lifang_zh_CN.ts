<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>JobKind</name>
    <message>
        <source>Opening the plan</source>
        <translation>正在打开方案文件</translation>
    </message>
    <message>
        <source>Changing the layout</source>
        <translation>正在修改方案</translation>
    </message>
    <message>
        <source>Judging the layout</source>
        <translation>正在评价方案</translation>
    </message>
    <message>
        <source>Improving the layout</source>
        <translation>正在优化方案</translation>
    </message>
    <message>
        <source>Repairing the layout</source>
        <translation>正在修复方案</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>正在划分</translation>
    </message>
    <message>
        <source>Working out figures</source>
        <translation>正在计算指标</translation>
    </message>
    <message>
        <source>Checking the plan</source>
        <translation>正在校验方案文件</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>正在写出文件</translation>
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
    <name>MapPage</name>
    <message>
        <source>Out of scope: %1</source>
        <translation>不参与划分：%1</translation>
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
    <name>UnitCard</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>lifang::FilePicker</name>
    <message>
        <source>Open a plan</source>
        <translation>打开规划文件</translation>
    </message>
    <message>
        <source>Plan files (*.gpkg)</source>
        <translation>规划文件 (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>lifang::Session</name>
    <message>
        <source>%1 compounds · %2</source>
        <translation>%1 个小区 · 建筑面积 %2</translation>
    </message>
    <message>
        <source>%1 on assumed floors, %2 of unknown kind; %3 of the district&apos;s floor area is in no compound</source>
        <translation>%1 按默认层数估算，%2 属用途不明楼栋；片区建筑面积的 %3 不在任何小区</translation>
    </message>
</context>
<context>
    <name>lifang::UnitFigures</name>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理方式</translation>
    </message>
</context>
</TS>
