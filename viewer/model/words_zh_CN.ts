<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FigureLine</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>计算方法：%1</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
</context>
<context>
    <name>StoreLayout</name>
    <message>
        <source>The plan is in no file.</source>
        <translation>方案尚未存为文件。</translation>
    </message>
    <message>
        <source>Save the edited layout or discard the edits first.</source>
        <translation>请先保存编辑中的方案，或放弃本次修改。</translation>
    </message>
</context>
<context>
    <name>lifang::GateDesk</name>
    <message numerus="yes">
        <source>%1 of %n gate(s) stay</source>
        <translation>
            <numerusform>%n 个出入口中保留 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest walk to a gate: %1 (as advised %2)</source>
        <translation>到出入口最远步行 %1（按建议 %2）</translation>
    </message>
    <message>
        <source>Longest detour by closing: %1</source>
        <translation>封闭后最大绕行 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n compound(s) without a way out</source>
        <translation>
            <numerusform>%n 个小区没有出路</numerusform>
        </translation>
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
            <numerusform>距 %n 个小区最近</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::Handover</name>
    <message>
        <source>Shapefiles (a folder)</source>
        <translation>Shapefile（文件夹）</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage 数据库</translation>
    </message>
    <message>
        <source>GeoJSON (a folder)</source>
        <translation>GeoJSON（文件夹）</translation>
    </message>
    <message>
        <source>File geodatabase of ArcGIS</source>
        <translation>ArcGIS 文件地理数据库</translation>
    </message>
    <message>
        <source>FlatGeobuf (a folder)</source>
        <translation>FlatGeobuf（文件夹）</translation>
    </message>
    <message>
        <source>KML for globes</source>
        <translation>KML（三维地球软件）</translation>
    </message>
    <message>
        <source>CSV tables (a folder)</source>
        <translation>CSV 表格（文件夹）</translation>
    </message>
    <message>
        <source>Excel tables</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>Drawing for CAD (DXF)</source>
        <translation>CAD 图纸（DXF）</translation>
    </message>
    <message>
        <source>Database (PostGIS)</source>
        <translation>数据库（PostGIS）</translation>
    </message>
    <message>
        <source>Map as a drawing (SVG)</source>
        <translation>矢量地图（SVG）</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>%1_layout_%2</source>
        <translation>%1_方案_%2</translation>
    </message>
    <message>
        <source>Some of it had no room (%1): %2</source>
        <translation>有 %1 处内容未能写全：%2</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s) in %1</source>
        <translation>
            <numerusform>已写出 %n 个文件：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifang::LayoutList</name>
    <message>
        <source>Units within the bounds</source>
        <translation>在面积范围内的单元</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>Floor area from %1 to %2</source>
        <translation>建筑面积 %1 至 %2</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>达标单元</translation>
    </message>
    <message>
        <source>Against layout %1: %2</source>
        <translation>与方案 %1 相比：%2</translation>
    </message>
    <message>
        <source>Proved: no layout that keeps the rules is better at “%1”.</source>
        <translation>已证明：符合规则的方案中，“%1”没有更优者。</translation>
    </message>
    <message>
        <source>Searched for “%1”: at most %2 from the best there can be.</source>
        <translation>以“%1”为目标搜索：与理论最优相差不超过 %2。</translation>
    </message>
    <message>
        <source>Searched for “%1”: how far it is from the best is not known.</source>
        <translation>以“%1”为目标搜索：与最优的差距未知。</translation>
    </message>
    <message>
        <source>Some unit breaks a rule.</source>
        <translation>有单元违反规则。</translation>
    </message>
    <message>
        <source>Made from layout %1.</source>
        <translation>由方案 %1 修改而来。</translation>
    </message>
</context>
<context>
    <name>lifang::Notice</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
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
    <name>lifang::Workspace</name>
    <message>
        <source>Another version of Lifang left edits of this plan that are in no file. They stay in %1: open the plan with that version.</source>
        <translation>另一版本的里坊留有本方案文件未保存的编辑，仍保留在 %1 中，请用该版本打开方案文件。</translation>
    </message>
    <message>
        <source>Some edits of last time that are in no file cannot be read any more. What there was of them is kept in %1.</source>
        <translation>上次未保存的部分编辑已无法读取，其内容保留在 %1 中。</translation>
    </message>
    <message>
        <source>Nothing has to be repaired.</source>
        <translation>无需修复。</translation>
    </message>
    <message>
        <source>Nothing better was found.</source>
        <translation>没有找到更优方案。</translation>
    </message>
    <message>
        <source>Saved as layout %1.</source>
        <translation>已保存为方案 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Edits of last time that are in no file are here again: %n step(s).</source>
        <translation>
            <numerusform>已恢复上次未保存的编辑：共 %n 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed the file. Your edits are kept; Reload shows the file as it is now.</source>
        <translation>文件已被其他程序修改。您的编辑仍保留；点击“重新载入”可显示文件当前内容。</translation>
    </message>
</context>
</TS>
