<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ComparePanel</name>
    <message>
        <source>The plan has one layout: there is nothing to compare it with.</source>
        <translation>方案文件中只有一个方案，无从对比。</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1 对比</translation>
    </message>
    <message>
        <source>Layout to compare with</source>
        <translation>对比方案</translation>
    </message>
    <message>
        <source>Show the other layout on the large map</source>
        <translation>在大图上显示对比方案</translation>
    </message>
    <message>
        <source>What moves (%1)</source>
        <translation>变动小区（%1）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>按单元</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>most households first</source>
        <translation>户数多的在前</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>面积大的在前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全部选中</translation>
    </message>
    <message>
        <source>Choose all compounds that move</source>
        <translation>选中全部变动小区</translation>
    </message>
    <message>
        <source>Compounds that move</source>
        <translation>变动小区</translation>
    </message>
    <message>
        <source>Figures of both layouts</source>
        <translation>两方案的指标</translation>
    </message>
</context>
<context>
    <name>FigureDifference</name>
    <message>
        <source>%1: %2 against %3</source>
        <translation>%1：%2 对 %3</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>from %1 to %2, %3, %4</source>
        <translation>由 %1 到 %2，%3，%4</translation>
    </message>
</context>
<context>
    <name>SecondMap</name>
    <message>
        <source>Map of the layout %1</source>
        <translation>方案 %1 的地图</translation>
    </message>
</context>
<context>
    <name>lifang::Comparison</name>
    <message>
        <source>%1 of the floor area stays with its unit; %2 of %3 units are the same.</source>
        <translation>%1 的建筑面积留在原单元；%3 个单元中 %2 个相同。</translation>
    </message>
</context>
<context>
    <name>lifang::MoveList</name>
    <message>
        <source>no unit</source>
        <translation>不在单元内</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>households not known</source>
        <translation>户数未知</translation>
    </message>
</context>
</TS>
