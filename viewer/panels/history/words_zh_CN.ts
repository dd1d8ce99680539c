<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing has been edited. Paint compounds on the map, or use the Edit panel.</source>
        <translation>尚未编辑。可在地图上涂改小区，或使用编辑面板。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>lifang::HistoryList</name>
    <message>
        <source>Layout %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>Nobody moved.</source>
        <translation>没有小区调整。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>调整：%1</translation>
    </message>
    <message numerus="yes">
        <source>Moved: %1 and %n more</source>
        <translation>
            <numerusform>调整：%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Units %1 · within bounds %2 · mean deviation %3</source>
        <translation>单元 %1 · 达标 %2 · 平均偏差 %3</translation>
    </message>
</context>
</TS>
