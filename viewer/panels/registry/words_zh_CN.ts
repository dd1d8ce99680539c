<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Panels</name>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Figures of the unit that is chosen or under the pointer</source>
        <translation>选中的单元（或指针所在单元）的各项指标</translation>
    </message>
</context>
</TS>
