<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lifang::LineTool</name>
    <message>
        <source>Draw a line across the unit to split: drag, or click point by point and end with a double click.</source>
        <translation>画一条线穿过要拆分的单元：拖动画线，或逐点点击，双击结束。</translation>
    </message>
</context>
<context>
    <name>lifang::MeasureTool</name>
    <message>
        <source>Click point by point to measure length and area.</source>
        <translation>逐点点击，量测长度和面积。</translation>
    </message>
    <message>
        <source>Click to measure anew, Esc to clear.</source>
        <translation>点击重新量测，按 Esc 清除。</translation>
    </message>
    <message>
        <source>Click the next point; a double click or Enter ends, Backspace takes the last one back.</source>
        <translation>点击下一点；双击或回车结束，退格键撤回上一点。</translation>
    </message>
</context>
<context>
    <name>lifang::PaintTool</name>
    <message>
        <source>Click a unit to take it as the brush.</source>
        <translation>点击一个单元，作为目标单元。</translation>
    </message>
    <message>
        <source>Click or drag over compounds to move them to %1. Shift and drag draws around them, Alt and click takes another unit.</source>
        <translation>点击或拖过小区，即可划入单元 %1。按住 Shift 拖动可圈选，按住 Alt 点击可更换目标单元。</translation>
    </message>
</context>
<context>
    <name>lifang::SelectTool</name>
    <message>
        <source>Draw around the compounds to choose. Shift adds to what is chosen, Ctrl takes away.</source>
        <translation>圈住要选择的小区。按住 Shift 追加，按住 Ctrl 增减。</translation>
    </message>
</context>
</TS>
