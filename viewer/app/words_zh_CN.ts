<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <message>
        <source>Where to</source>
        <translation>保存位置</translation>
    </message>
</context>
</TS>
