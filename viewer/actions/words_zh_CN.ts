<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Choose all compounds</source>
        <translation>选中全部小区</translation>
    </message>
    <message>
        <source>Choose the whole unit</source>
        <translation>选中整个单元</translation>
    </message>
    <message>
        <source>All compounds of the unit that the last chosen compound belongs to</source>
        <translation>选中最近所选小区所在单元的全部小区</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Close the message; without one, choose nothing</source>
        <translation>关闭提示；没有提示时取消选择</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>打开方案文件</translation>
    </message>
    <message>
        <source>Open the sample district</source>
        <translation>打开示例片区</translation>
    </message>
    <message>
        <source>Plan the synthetic district that comes with Lifang, and look around</source>
        <translation>用随软件附带的虚构片区做一次规划，熟悉软件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What every key and menu does</source>
        <translation>各快捷键和菜单的作用</translation>
    </message>
    <message>
        <source>About Lifang</source>
        <translation>关于里坊</translation>
    </message>
    <message>
        <source>Versions of the program and of what it is built on</source>
        <translation>软件及所用组件的版本</translation>
    </message>
    <message>
        <source>The plan has no such layout.</source>
        <translation>方案文件中没有这个方案。</translation>
    </message>
    <message>
        <source>Show layout %1</source>
        <translation>显示方案 %1</translation>
    </message>
    <message>
        <source>Next layout</source>
        <translation>下一个方案</translation>
    </message>
    <message>
        <source>Layout before</source>
        <translation>上一个方案</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>方案(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>请先打开方案文件。</translation>
    </message>
    <message>
        <source>Choose a unit or compounds on the map first.</source>
        <translation>请先在地图上选择单元或小区。</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>整个片区</translation>
    </message>
    <message>
        <source>Show the whole district</source>
        <translation>显示整个片区</translation>
    </message>
    <message>
        <source>Zoom to the choice</source>
        <translation>缩放到所选对象</translation>
    </message>
    <message>
        <source>Show what is chosen as large as the window allows</source>
        <translation>将所选对象放大到充满窗口</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Click chooses units</source>
        <translation>点选单元</translation>
    </message>
    <message>
        <source>Click chooses compounds</source>
        <translation>点选小区</translation>
    </message>
    <message>
        <source>Texts stand between 100% and 200%.</source>
        <translation>文字大小范围为 100% 至 200%。</translation>
    </message>
    <message>
        <source>Look of the system</source>
        <translation>跟随系统外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours that everybody tells apart</source>
        <translation>色觉友好配色</translation>
    </message>
    <message>
        <source>Hues for eyes that do not tell red from green</source>
        <translation>红绿色觉障碍者也能分辨的配色</translation>
    </message>
    <message>
        <source>Larger texts</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller texts</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Click a unit or compound. Drag moves the map, Shift and drag chooses a rectangle.</source>
        <translation>单击选择单元或小区；拖动移动地图，按住 Shift 拖动为框选。</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw around compounds to choose them</source>
        <translation>圈选小区</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>涂改</translation>
    </message>
    <message>
        <source>Move compounds to another unit by painting over them</source>
        <translation>在小区上涂刷，将其调入其他单元</translation>
    </message>
    <message>
        <source>Split line</source>
        <translation>划线拆分</translation>
    </message>
    <message>
        <source>Draw a line that splits a unit</source>
        <translation>画线拆分单元</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Length and area along clicks</source>
        <translation>逐点量算长度和面积</translation>
    </message>
    <message>
        <source>Save the edited layout first.</source>
        <translation>请先保存编辑中的方案。</translation>
    </message>
    <message>
        <source>Export the layout…</source>
        <translation>导出方案…</translation>
    </message>
    <message>
        <source>Write the shown layout as files for GIS, CAD and office programs</source>
        <translation>将当前方案导出为 GIS、CAD 和办公软件可用的文件</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>生成报告…</translation>
    </message>
    <message>
        <source>The shown layout as a report for those who decide: PDF or a web page</source>
        <translation>将当前方案写成供决策者审阅的报告（PDF 或网页）</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>将地图存为图片…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing has been edited.</source>
        <translation>尚未编辑。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation>没有可重做的步骤。</translation>
    </message>
    <message>
        <source>Plan from data…</source>
        <translation>由数据生成方案…</translation>
    </message>
    <message>
        <source>Make a plan from files with compounds, buildings and roads</source>
        <translation>用小区、楼栋、道路等数据文件生成划分方案</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单元(&amp;U)</translation>
    </message>
    <message>
        <source>Take a unit as the brush first.</source>
        <translation>请先选定画笔单元。</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>请先选择一个单元。</translation>
    </message>
    <message>
        <source>Take as the brush</source>
        <translation>设为画笔</translation>
    </message>
    <message>
        <source>Paint and move to the unit of the compound chosen last</source>
        <translation>以最后选中小区所在的单元为画笔，涂抹即划入该单元</translation>
    </message>
    <message>
        <source>Move to the brush&apos;s unit</source>
        <translation>划入画笔单元</translation>
    </message>
    <message>
        <source>Move the chosen compounds to the unit of the brush</source>
        <translation>将选中的小区划入画笔单元</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Make one unit of the chosen ones</source>
        <translation>将选中的单元合并为一个</translation>
    </message>
    <message>
        <source>Choose two or more units first.</source>
        <translation>请先选择两个或更多单元。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split the unit of the compound chosen last into two of like size</source>
        <translation>将最后选中小区所在的单元拆分为规模相近的两个</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建单元</translation>
    </message>
    <message>
        <source>Make a new unit of the chosen compounds</source>
        <translation>将选中的小区组成新单元</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>不纳入…</translation>
    </message>
    <message>
        <source>Take the chosen compounds out of all units, with a reason</source>
        <translation>将选中的小区移出所有单元，并注明原因</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Take excluded compounds in again</source>
        <translation>将未纳入的小区重新纳入</translation>
    </message>
    <message>
        <source>Choose two or more compounds first.</source>
        <translation>请先选择两个或更多小区。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>The chosen compounds stay in their unit, whatever is searched</source>
        <translation>选中的小区固定在所属单元，优化时不变</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>The chosen compounds may move again</source>
        <translation>选中的小区可重新调整</translation>
    </message>
    <message>
        <source>Lock all</source>
        <translation>全部锁定</translation>
    </message>
    <message>
        <source>Every compound stays in its unit</source>
        <translation>所有小区固定在所属单元</translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation>全部解锁</translation>
    </message>
    <message>
        <source>Drop all locks</source>
        <translation>解除所有锁定</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>须同单元</translation>
    </message>
    <message>
        <source>The chosen compounds share a unit</source>
        <translation>选中的小区须在同一单元</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>不同单元</translation>
    </message>
    <message>
        <source>The others share no unit with the first of the chosen compounds</source>
        <translation>其余选中小区不得与第一个同属一个单元</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>取消规则</translation>
    </message>
    <message>
        <source>Drop every rule on the chosen compounds, save exclusions</source>
        <translation>取消选中小区的全部规则（不纳入除外）</translation>
    </message>
    <message>
        <source>Pin to the brush&apos;s unit</source>
        <translation>指定到画笔单元</translation>
    </message>
    <message>
        <source>The chosen compounds go to the unit of the brush, and share one ever after</source>
        <translation>选中的小区划入画笔单元，此后始终同属一个单元</translation>
    </message>
    <message>
        <source>Keep this choice of gates</source>
        <translation>采用所选出入口</translation>
    </message>
    <message>
        <source>Make the gates that are tried an edit of the layout, which can be undone and saved</source>
        <translation>将试算的出入口计入方案修改，可撤销、可保存</translation>
    </message>
    <message>
        <source>Choose other gates of a unit first.</source>
        <translation>请先选定某单元的其他出入口。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Let others move as well, as few as it takes, so that units hang together and keep their bounds</source>
        <translation>允许其他小区相应调整（尽量少），使单元连片且规模达标</translation>
    </message>
    <message>
        <source>Improve around here</source>
        <translation>优化周边</translation>
    </message>
    <message>
        <source>Search for ten seconds among the chosen units and those around them; rules are kept</source>
        <translation>在选中单元及其周边搜索十秒，规则保持不变</translation>
    </message>
    <message>
        <source>Improve everywhere</source>
        <translation>优化全部</translation>
    </message>
    <message>
        <source>Search for ten seconds in the whole district; rules are kept</source>
        <translation>在整个片区搜索十秒，规则保持不变</translation>
    </message>
    <message>
        <source>The plan is in no file.</source>
        <translation>方案尚未存为文件。</translation>
    </message>
    <message>
        <source>Units are in parts still: repair them, or undo.</source>
        <translation>仍有单元不连片：请修复或撤销。</translation>
    </message>
    <message>
        <source>Everything is in the file.</source>
        <translation>内容均已保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store the edited layout in the plan file, as a new layout</source>
        <translation>将编辑后的方案作为新方案存入方案文件</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Write the plan with the edited layout to another file</source>
        <translation>将编辑后的方案写入另一个文件</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Read the file anew; edits that are in no file come back where they fit</source>
        <translation>重新读取文件；尚未保存的编辑在适用时保留</translation>
    </message>
    <message>
        <source>The map as it is seen now, as a PNG</source>
        <translation>将当前所见地图存为 PNG 图片</translation>
    </message>
    <message>
        <source>Save the map as a page…</source>
        <translation>将地图存为图页…</translation>
    </message>
    <message>
        <source>The map of the layout with its legend and table of units: PDF to print, SVG to draw on, or a web page</source>
        <translation>当前方案的地图，附图例和单元表：可打印的 PDF、可编辑的 SVG 或网页</translation>
    </message>
    <message>
        <source>Discard the edits…</source>
        <translation>放弃修改…</translation>
    </message>
    <message>
        <source>Add a basemap or layers…</source>
        <translation>添加底图或参考图层…</translation>
    </message>
    <message>
        <source>Show pictures of the ground or layers of others under and over the plan</source>
        <translation>在方案的下方或上方显示影像底图或其他图层</translation>
    </message>
    <message>
        <source>To the map</source>
        <translation>转到地图</translation>
    </message>
    <message>
        <source>Keys are for the map: arrow keys lead from compound to compound, Enter chooses</source>
        <translation>键盘操作转到地图：方向键在小区间移动，回车键选择</translation>
    </message>
    <message>
        <source>Drop the edited layout; the stored ones stay as they are</source>
        <translation>删除编辑中的方案，已存入文件的方案不变</translation>
    </message>
</context>
</TS>
