<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EditPanel</name>
    <message>
        <source>Choose units or compounds on the map, or paint with the brush (P).</source>
        <translation>请在地图上选择单元或小区，或用涂改工具（P）。</translation>
    </message>
    <message numerus="yes">
        <source>%n compound(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个小区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s)</source>
        <translation>
            <numerusform>涉及 %n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>No brush yet: choose a unit and take it (B).</source>
        <translation>尚无目标单元：选择单元后按 B 指定。</translation>
    </message>
    <message>
        <source>Brush: unit %1</source>
        <translation>目标单元：%1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Compounds</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>优化</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Show where</source>
        <translation>查看位置</translation>
    </message>
    <message>
        <source>Zoom to the compounds it is about</source>
        <translation>缩放到相关小区</translation>
    </message>
</context>
<context>
    <name>RuleSection</name>
    <message>
        <source>Rules: %1</source>
        <translation>规则：%1 条</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>展开列表</translation>
    </message>
    <message>
        <source>Drop this rule</source>
        <translation>删除此规则</translation>
    </message>
</context>
<context>
    <name>StrokeRow</name>
    <message>
        <source>is dissolved</source>
        <translation>将撤销</translation>
    </message>
    <message>
        <source>%1 floor area · %2 households · compactness %3</source>
        <translation>建筑面积 %1 · 户数 %2 · 紧凑度 %3</translation>
    </message>
    <message numerus="yes">
        <source>in %n part(s)</source>
        <translation>
            <numerusform>分为 %n 片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnassignedSection</name>
    <message>
        <source>In no unit: %1, of them in scope: %2</source>
        <translation>不属任何单元：%1 个，其中应纳入 %2 个</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>展开列表</translation>
    </message>
    <message>
        <source>%1; beside %2</source>
        <translation>%1；相邻单元 %2</translation>
    </message>
    <message>
        <source>Give it to unit %1</source>
        <translation>划入单元 %1</translation>
    </message>
</context>
<context>
    <name>UnfinishedSection</name>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n compound(s) would join them</source>
        <translation>
            <numerusform>划入 %n 个小区即可连片</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>划入</translation>
    </message>
    <message>
        <source>Give those compounds to the unit</source>
        <translation>将这些小区划入该单元</translation>
    </message>
    <message>
        <source>The layout can be saved once its units hang together: go on moving, or repair.</source>
        <translation>各单元连片后方可保存：请继续调整，或使用修复。</translation>
    </message>
</context>
<context>
    <name>lifang::Painting</name>
    <message>
        <source>Unit %1 falls apart, and nobody could join its parts.</source>
        <translation>单元 %1 将不连片，且没有小区可以连接。</translation>
    </message>
    <message numerus="yes">
        <source>Unit %1 falls apart: %n compound(s) would join its parts.</source>
        <translation>
            <numerusform>单元 %1 将不连片：划入 %n 个小区可以连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks a rule: %1, %2</source>
        <translation>违反规则：%1，%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>lifang::RuleList</name>
    <message>
        <source> and %1</source>
        <translation> 与 %1</translation>
    </message>
    <message>
        <source> (unit %1)</source>
        <translation>（单元 %1）</translation>
    </message>
</context>
<context>
    <name>lifang::UnassignedList</name>
    <message>
        <source>in no unit yet</source>
        <translation>尚未划入单元</translation>
    </message>
    <message>
        <source>excluded by a rule</source>
        <translation>按规则排除</translation>
    </message>
    <message>
        <source>excluded by a rule: %1</source>
        <translation>按规则排除：%1</translation>
    </message>
</context>
<context>
    <name>lifang::UnfinishedList</name>
    <message numerus="yes">
        <source>Unit %1 is in %n part(s).</source>
        <translation>
            <numerusform>单元 %1 分为 %n 片。</numerusform>
        </translation>
    </message>
</context>
</TS>
