<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>GatesPart</name>
    <message>
        <source>Choose which gates stay and which are closed, and see how far people walk then</source>
        <translation>选定保留与封闭的出入口，并查看步行距离的变化</translation>
    </message>
    <message>
        <source>Choose gates: %1</source>
        <translation>选定出入口：%1</translation>
    </message>
    <message>
        <source>As advised</source>
        <translation>恢复原建议</translation>
    </message>
    <message>
        <source>Give all gates of the unit back to the advice</source>
        <translation>本单元出入口全部按原建议处置</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Back to the gates as the layout has them</source>
        <translation>恢复为方案现有的出入口</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>出入口</translation>
    </message>
    <message>
        <source>Working out the walks…</source>
        <translation>正在计算步行距离…</translation>
    </message>
    <message>
        <source>A trial: not in the layout yet.</source>
        <translation>仅为试算，尚未计入方案。</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Choose a unit on the map or in the list, or point at one.</source>
        <translation>请在地图或列表中选择一个单元，或将指针移到单元上。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Show the unit on the map</source>
        <translation>在地图上定位该单元</translation>
    </message>
    <message>
        <source>Ways out of compounds</source>
        <translation>小区出行</translation>
    </message>
    <message>
        <source>Figures of the unit</source>
        <translation>单元各项指标</translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Shape and borders</source>
        <translation>形状与边界</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>数据依据</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于 %1</translation>
    </message>
    <message>
        <source>wide enough for fire engines</source>
        <translation>消防车可通行</translation>
    </message>
    <message>
        <source>too narrow for fire engines</source>
        <translation>消防车无法通行</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>出入口（开转封）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unnamed way</source>
        <translation>无名道路</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>nearest gate of %n compound(s)</source>
        <translation>
            <numerusform>为 %n 个小区的最近出入口</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways out of compounds</source>
        <translation>小区出行</translation>
    </message>
    <message>
        <source>%1; %2 with all gates open</source>
        <translation>%1；全部开放时 %2</translation>
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
    <message>
        <source>built in %1</source>
        <translation>%1 年建成</translation>
    </message>
    <message>
        <source>renovated</source>
        <translation>已改造</translation>
    </message>
    <message>
        <source>not renovated</source>
        <translation>未改造</translation>
    </message>
    <message>
        <source>%1 of the owners consent</source>
        <translation>%1 的业主同意</translation>
    </message>
    <message>
        <source>Compounds</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Its place in the programme</source>
        <translation>实施次序</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>第 %1 年</translation>
    </message>
    <message>
        <source>Cost of starting</source>
        <translation>启动费用</translation>
    </message>
    <message>
        <source>Score, 0 to 1</source>
        <translation>综合得分（0～1）</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>效益</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>成熟度</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理模式</translation>
    </message>
    <message>
        <source>Advised mode</source>
        <translation>建议模式</translation>
    </message>
    <message>
        <source>the profile has no rules of modes ([[modes]])</source>
        <translation>政策参数未设管理模式规则（[[modes]]）</translation>
    </message>
    <message>
        <source>no rule of the profile fires</source>
        <translation>没有满足条件的规则</translation>
    </message>
    <message>
        <source>How sure its size is</source>
        <translation>面积可靠性</translation>
    </message>
    <message>
        <source>Money per month</source>
        <translation>每月收支</translation>
    </message>
    <message>
        <source>Money over years</source>
        <translation>逐年收支</translation>
    </message>
    <message>
        <source>Year %1: net</source>
        <translation>第 %1 年净收支</translation>
    </message>
    <message>
        <source>income %1</source>
        <translation>收入 %1</translation>
    </message>
    <message>
        <source>subsidy %1</source>
        <translation>补贴 %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>成本 %1</translation>
    </message>
    <message>
        <source>balance so far %1</source>
        <translation>累计结余 %1</translation>
    </message>
    <message>
        <source>parking paid up front %1</source>
        <translation>预收停车费 %1</translation>
    </message>
    <message>
        <source>refund by the city %1</source>
        <translation>市级返还 %1</translation>
    </message>
    <message>
        <source>fund so far %1</source>
        <translation>维修基金累计 %1</translation>
    </message>
    <message>
        <source>Services within reach</source>
        <translation>服务设施可达情况</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compound(s)</source>
        <translation>
            <numerusform>%n 个小区中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the households</source>
        <translation>户数的 %1</translation>
    </message>
    <message>
        <source>%1 of the floor area</source>
        <translation>建筑面积的 %1</translation>
    </message>
    <message>
        <source>not covered: %1</source>
        <translation>未覆盖：%1</translation>
    </message>
    <message>
        <source>: nearest is %1</source>
        <translation>：最近的是 %1</translation>
    </message>
    <message>
        <source>What the company takes over</source>
        <translation>管护清单</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
</context>
</TS>
