<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lifang::LayerModel</name>
    <message>
        <source>Paths</source>
        <translation>小路</translation>
    </message>
    <message>
        <source>Service roads</source>
        <translation>内部道路</translation>
    </message>
    <message>
        <source>Residential streets</source>
        <translation>街巷</translation>
    </message>
    <message>
        <source>Tertiary roads</source>
        <translation>支路</translation>
    </message>
    <message>
        <source>Secondary roads</source>
        <translation>次干路</translation>
    </message>
    <message>
        <source>Primary roads</source>
        <translation>主干路</translation>
    </message>
    <message>
        <source>Expressways</source>
        <translation>快速路</translation>
    </message>
    <message>
        <source>Motorways</source>
        <translation>高速路</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>用地</translation>
    </message>
    <message>
        <source>Management units</source>
        <translation>管理单元</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水系</translation>
    </message>
    <message>
        <source>Compounds</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Coverage of services</source>
        <translation>服务覆盖</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>围墙</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>Walking network</source>
        <translation>步行路网</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>街区</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区界</translation>
    </message>
    <message>
        <source>Unit borders</source>
        <translation>单元界</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>出入口</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>服务设施</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>数据问题</translation>
    </message>
</context>
</TS>
