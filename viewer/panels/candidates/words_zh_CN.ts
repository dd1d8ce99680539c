<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AxisRow</name>
    <message>
        <source> (low is better) →</source>
        <translation>（越低越好）→</translation>
    </message>
    <message>
        <source> (high is better) →</source>
        <translation>（越高越好）→</translation>
    </message>
</context>
<context>
    <name>CandidatesPanel</name>
    <message>
        <source>all figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>two figures</source>
        <translation>两项指标</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>不显示图表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear what filters the list</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The better end is on the right. Drag on a line to keep the layouts within.</source>
        <translation>右端为较优。在轴线上拖动，可只保留该区间内的方案。</translation>
    </message>
    <message>
        <source>%1 of %2 layouts</source>
        <translation>%1 / %2 个方案</translation>
    </message>
    <message numerus="yes">
        <source>%n layout(s)</source>
        <translation>
            <numerusform>%n 个方案</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first by</source>
        <translation>按何指标排序（优者在前）</translation>
    </message>
    <message>
        <source>Candidate layouts</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>No layout stands within all brushes.</source>
        <translation>没有方案同时落在所有选定区间内。</translation>
    </message>
</context>
<context>
    <name>TradeScatter</name>
    <message>
        <source>Figure upwards</source>
        <translation>纵轴指标</translation>
    </message>
    <message>
        <source>Figure to the right</source>
        <translation>横轴指标</translation>
    </message>
</context>
<context>
    <name>lifang::CandidateModel</name>
    <message>
        <source>as found</source>
        <translation>按原顺序</translation>
    </message>
</context>
</TS>
