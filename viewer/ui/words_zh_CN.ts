<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lifang</source>
        <translation>关于里坊</translation>
    </message>
    <message>
        <source>Lifang draws property-management units over old residential compounds. It works offline; no file leaves this machine.</source>
        <translation>里坊为老旧小区划分物业管理单元。软件离线运行，文件不会离开本机。</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0</source>
        <translation>许可协议：Apache-2.0</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Discard the edits?</source>
        <translation>放弃本次修改？</translation>
    </message>
    <message numerus="yes">
        <source>The edited layout goes, with %n step(s), and cannot be brought back. Layouts that are in the file stay as they are.</source>
        <translation>
            <numerusform>编辑中的方案及其 %n 步修改将被删除，无法恢复；文件中已有的方案不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ExcludeDialog</name>
    <message numerus="yes">
        <source>Exclude %n compound(s)</source>
        <translation>
            <numerusform>不纳入 %n 个小区</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave their units and take no part until they are included again. Where that breaks a unit, its neighbours help.</source>
        <translation>这些小区将移出所在单元，重新纳入前不参与划分；若因此使单元不连片，由相邻小区补足。</translation>
    </message>
    <message>
        <source>Reason, e.g. to be demolished</source>
        <translation>原因，如“拟拆除”</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>不纳入</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export layout %1</source>
        <translation>导出方案 %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>Names of fields</source>
        <translation>字段名</translation>
    </message>
    <message>
        <source>English, as in the plan file</source>
        <translation>英文（与方案文件一致）</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Connection to the database</source>
        <translation>数据库连接</translation>
    </message>
    <message>
        <source>Passwords are best kept in the service file of PostgreSQL.</source>
        <translation>密码宜保存在 PostgreSQL 的服务配置文件中。</translation>
    </message>
    <message>
        <source>What was written is read back and compared. An export that is there already is replaced only when you agree.</source>
        <translation>写出后会读回核对。目标位置已有导出成果时，经确认后才会替换。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export to…</source>
        <translation>导出到…</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Out of scope: %1</source>
        <translation>未纳入：%1</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>移动地图</translation>
    </message>
    <message>
        <source>drag, arrow keys</source>
        <translation>拖动，方向键</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>wheel, pinch, double click (with Shift: out)</source>
        <translation>滚轮、双指捏合、双击（按住 Shift 为缩小）</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>click; with Ctrl or Shift: add or take away</source>
        <translation>单击；按住 Ctrl 或 Shift 为加选或减选</translation>
    </message>
</context>
<context>
    <name>LayoutRow</name>
    <message>
        <source>units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>达标率</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Lifang</source>
        <translation>%1 – 里坊</translation>
    </message>
    <message>
        <source>Lifang</source>
        <translation>里坊</translation>
    </message>
</context>
<context>
    <name>MapGates</name>
    <message>
        <source>Click: close it</source>
        <translation>单击：封闭</translation>
    </message>
    <message>
        <source>Click: keep it</source>
        <translation>单击：保留</translation>
    </message>
</context>
<context>
    <name>MapHands</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>MapStations</name>
    <message>
        <source>Station that is being placed</source>
        <translation>拟设站点</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Whole district</source>
        <translation>显示全片区</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>area inside</source>
        <translation>围成面积</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what was measured</source>
        <translation>复制量测结果</translation>
    </message>
    <message>
        <source>length %1, area %2</source>
        <translation>长度 %1，围成面积 %2</translation>
    </message>
</context>
<context>
    <name>NorthArrow</name>
    <message>
        <source>North is up</source>
        <translation>上方为北</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
</context>
<context>
    <name>OpeningMessages</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The plan could not be opened</source>
        <translation>无法打开方案文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Plan from this file…</source>
        <translation>由该文件生成方案…</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>Plan in no file yet</source>
        <translation>尚未保存的规划</translation>
    </message>
    <message>
        <source>Edits that are not saved</source>
        <translation>有未保存的修改</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>%1 (is gone)</source>
        <translation>%1（文件已不存在）</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>清除记录</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the export that is there?</source>
        <translation>是否替换已有的导出成果？</translation>
    </message>
    <message>
        <source>Replace the file that is there?</source>
        <translation>是否替换已有的文件？</translation>
    </message>
    <message>
        <source>What is in it is lost.</source>
        <translation>原文件的内容将会丢失。</translation>
    </message>
    <message>
        <source>Edits that somebody has made in it are lost. What is no part of the export stays.</source>
        <translation>此前在其中所作的修改将会丢失；不属于导出内容的文件和数据不受影响。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Candidate layouts</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>管理单元</translation>
    </message>
    <message>
        <source>Floor area · deviation</source>
        <translation>建筑面积 · 偏差</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Lifang</source>
        <translation>里坊</translation>
    </message>
    <message>
        <source>Lifang groups old residential compounds into management units, and shows what each grouping is worth.</source>
        <translation>里坊将老旧小区组合为物业管理单元，并说明每种组合的优劣。</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>%1 (is gone)</source>
        <translation>%1（文件已不存在）</translation>
    </message>
    <message>
        <source>A plan file, or files with data, can also be dropped on this window.</source>
        <translation>也可将方案文件或数据文件拖放到本窗口。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the message, to send it to somebody</source>
        <translation>复制提示内容，便于转发</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>There are edits that are in no file</source>
        <translation>有修改尚未存入文件</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), the last: %1</source>
        <translation>
            <numerusform>共 %n 步修改，最后一步：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them as a new layout of the plan, keep them for the next time this plan is opened here, or discard them.</source>
        <translation>可将修改存为方案文件中的新方案，也可暂时保留、下次在本机打开此方案时继续，或放弃修改。</translation>
    </message>
    <message>
        <source>Units are in parts still: such a layout can be kept, and saved once it is repaired.</source>
        <translation>仍有单元不连片：可以暂时保留，修复后方可保存。</translation>
    </message>
    <message>
        <source>They cannot be kept for next time: their journal could not be written.</source>
        <translation>编辑日志无法写入，修改不能保留到下次。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>保留到下次</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
