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
        <source>Preparing the layout for changes</source>
        <translation>正在准备调整方案</translation>
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
</TS>
