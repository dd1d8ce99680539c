<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DistrictPanel</name>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>实施计划</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>政策参数</translation>
    </message>
    <message>
        <source>Figures of the district and the layout</source>
        <translation>片区与方案各项指标</translation>
    </message>
    <message>
        <source>Entries of the profile</source>
        <translation>政策参数条目</translation>
    </message>
</context>
<context>
    <name>DistrictSheet</name>
    <message>
        <source>The layout</source>
        <translation>方案指标</translation>
    </message>
    <message>
        <source>How sure its sizes are</source>
        <translation>面积可靠性</translation>
    </message>
    <message>
        <source>Measure %1 first: it tells most.</source>
        <translation>宜先核实 %1。</translation>
    </message>
    <message>
        <source>Units that break a rule</source>
        <translation>违反规则的单元</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2 off the target</source>
        <translation>%1，与目标偏差 %2</translation>
    </message>
    <message>
        <source>Not set: what needs these is not known</source>
        <translation>未设定（凡需用到者均为未知）</translation>
    </message>
    <message>
        <source>Rules of the management mode, the first that holds</source>
        <translation>管理模式规则（取首条满足者）</translation>
    </message>
    <message>
        <source>%1. always</source>
        <translation>%1. 兜底规则</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>District</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Compounds in scope</source>
        <translation>纳入范围的小区</translation>
    </message>
    <message>
        <source>Compounds out of scope</source>
        <translation>未纳入的小区</translation>
    </message>
    <message>
        <source>Each says why on the map: newer than the profile&apos;s limit, run by its owner-unit, left out by a rule …</source>
        <translation>原因见地图：建成年份晚于参数限定、权属单位自管、按规则排除等。</translation>
    </message>
    <message>
        <source>Floor area in scope</source>
        <translation>纳入范围的建筑面积</translation>
    </message>
    <message>
        <source>Buildings in scope</source>
        <translation>纳入范围的楼栋</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于 %1</translation>
    </message>
    <message>
        <source>Households in scope</source>
        <translation>纳入范围的户数</translation>
    </message>
    <message numerus="yes">
        <source>Not known of %n compound(s)</source>
        <translation>
            <numerusform>%n 个小区未知</numerusform>
        </translation>
    </message>
    <message>
        <source>What the floor area rests on</source>
        <translation>建筑面积依据</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1（%3 %2）</translation>
    </message>
    <message>
        <source>of the scope</source>
        <translation>占纳入范围</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>On assumed floors</source>
        <translation>按默认层数估算</translation>
    </message>
    <message>
        <source>Neither floors nor height nor floor area of these buildings is known.</source>
        <translation>这些楼栋的层数、高度和建筑面积均未知。</translation>
    </message>
    <message>
        <source>Of unknown kind</source>
        <translation>用途不明</translation>
    </message>
    <message>
        <source>Buildings whose use is not known count as housing.</source>
        <translation>用途不明的楼栋按住宅计。</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>未纳入范围</translation>
    </message>
    <message>
        <source>In no compound</source>
        <translation>不属于任何小区</translation>
    </message>
    <message>
        <source>Schools, offices, shops and others that count for no unit.</source>
        <translation>学校、办公、商业等不计入单元的楼栋。</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>The order follows need, benefit and readiness with the weights of the profile; a year&apos;s batch is the best that its budget pays.</source>
        <translation>次序按需求、效益、成熟度加权（权重见参数）；每年批次为预算内的最优组合。</translation>
    </message>
    <message>
        <source>Budget a year: %1</source>
        <translation>每年预算：%1</translation>
    </message>
    <message>
        <source>Budget a year, in yuan</source>
        <translation>每年预算（元）</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Back to the plan&apos;s own programme</source>
        <translation>还原为方案原有的实施计划</translation>
    </message>
    <message>
        <source>Tick what has been started.</source>
        <translation>勾选已启动的单元。</translation>
    </message>
    <message>
        <source>No programme was made of this layout.</source>
        <translation>该方案未编制实施计划。</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>按次序</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>by cost</source>
        <translation>按费用</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>按得分</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>按编码</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>实施计划</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stores the layout with this programme in the plan, as a new layout</source>
        <translation>将带此实施计划的方案存为新方案</translation>
    </message>
    <message>
        <source>A trial: until it is stored, the plan keeps its own programme.</source>
        <translation>仅为试算，保存之前方案文件中的实施计划不变。</translation>
    </message>
</context>
<context>
    <name>ProgrammeRow</name>
    <message>
        <source>%1, started</source>
        <translation>%1，已启动</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1，次序 %2</translation>
    </message>
    <message>
        <source>%1 has been started</source>
        <translation>%1 已启动</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>第 %1 年</translation>
    </message>
</context>
<context>
    <name>YearsChart</name>
    <message>
        <source>Net of the units by year</source>
        <translation>各单元逐年净收支合计</translation>
    </message>
    <message>
        <source>Year %1: %2</source>
        <translation>第 %1 年：%2</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>第 %1 年</translation>
    </message>
</context>
<context>
    <name>lifang::DistrictSheet</name>
    <message>
        <source>Policy profile %1. Source: %2.</source>
        <translation>政策参数：%1。来源：%2。</translation>
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
    <message numerus="yes">
        <source>%n unit(s) not known and left out</source>
        <translation>
            <numerusform>%n 个单元未知，未计入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::ProgrammeModel</name>
    <message>
        <source>“%1” is not an amount of money: write yuan a year, as 2000000.</source>
        <translation>“%1”不是金额：请填写每年多少元，如 2000000。</translation>
    </message>
    <message>
        <source>The budget pays for no unit, or the profile has no cost of starting (programme.start_cny_per_m2).</source>
        <translation>该预算不足以启动任何单元，或政策参数未设启动费用（programme.start_cny_per_m2）。</translation>
    </message>
    <message>
        <source>Year %1: %2 (%3)</source>
        <translation>第 %1 年：%2（%3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
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
</context>
</TS>
