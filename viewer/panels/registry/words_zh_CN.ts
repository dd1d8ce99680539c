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
        <source>Candidates</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>The candidate layouts, what each is good at and what it trades for what</source>
        <translation>各备选方案的特点与得失</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>The shown layout against another one: what moves, and which figures differ</source>
        <translation>当前方案与另一方案对比：变动的小区与指标差异</translation>
    </message>
    <message>
        <source>Everything a plan says of the unit that is chosen or under the pointer</source>
        <translation>选中的单元（或指针所在单元）的全部内容</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>数据问题</translation>
    </message>
    <message>
        <source>What was found in the data, and where</source>
        <translation>数据中发现的问题及其位置</translation>
    </message>
    <message>
        <source>District</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>The district and the layout as a whole: totals, programme, money, and the profile</source>
        <translation>片区与方案总体：汇总、实施计划、收支与政策参数</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>What comes of putting units or compounds together</source>
        <translation>单元或小区合并的论证与推荐</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>服务覆盖</translation>
    </message>
    <message>
        <source>Who is served within which walk, and where stations should stand</source>
        <translation>步行限距内的覆盖情况与站点选址</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Merge, split, move, exclude, lock: what is done to the shown layout</source>
        <translation>合并、拆分、调整、不纳入、锁定：对当前方案的操作</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The steps of the edited layout, to go back and on</source>
        <translation>编辑步骤，可回退或前进</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Units, compounds, communities and streets by name, code or pinyin</source>
        <translation>按名称、编码或拼音查找单元、小区、社区和道路</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Basemaps</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Pictures of the ground and layers of others under and over the plan</source>
        <translation>方案下方的影像底图和参考图层</translation>
    </message>
    <message>
        <source>What the map shows, in which order, and what the colours of units say</source>
        <translation>地图显示哪些图层、按什么顺序，单元颜色表示什么</translation>
    </message>
</context>
</TS>
