<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lifang::Notice</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>lifang::Notice</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lifang::PlaceFacts</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>built in %1</source>
        <translation>%1 年建成</translation>
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
