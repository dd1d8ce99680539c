<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>UnitPanel</name>
    <message>
        <source>Choose a unit on the map or in the list, or point at one.</source>
        <translation>请在地图或列表中选择一个单元，或将指针移到单元上。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
