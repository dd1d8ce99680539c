<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ExportFormat</name>
    <message>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <source>For any GIS desk; GBK for older ArcGIS and SuperMap</source>
        <translation>各类 GIS 通用；旧版 ArcGIS、SuperMap 请选 GBK</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>One file for QGIS and ArcGIS, with styles</source>
        <translation>单个文件，带样式，供 QGIS、ArcGIS 使用</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>For web maps, in WGS 84</source>
        <translation>供网页地图使用，WGS 84 坐标</translation>
    </message>
    <message>
        <source>File geodatabase</source>
        <translation>文件地理数据库（GDB）</translation>
    </message>
    <message>
        <source>For ArcGIS, with Chinese aliases</source>
        <translation>供 ArcGIS 使用，带中文别名</translation>
    </message>
    <message>
        <source>FlatGeobuf</source>
        <translation>FlatGeobuf</translation>
    </message>
    <message>
        <source>For large layers on the web</source>
        <translation>供网络发布大图层</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>For Google Earth and Ovital maps, in WGS 84</source>
        <translation>供谷歌地球、奥维地图使用，WGS 84 坐标</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Text tables without shapes</source>
        <translation>不含图形的文本表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Tables of units and compounds; assignments can be edited and read back</source>
        <translation>单元与小区表格；归属表改后可再读入</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>DXF 图形</translation>
    </message>
    <message>
        <source>For AutoCAD and its kin: lines and texts</source>
        <translation>供 AutoCAD 等使用：线条与文字</translation>
    </message>
    <message>
        <source>PostGIS database</source>
        <translation>PostGIS 数据库</translation>
    </message>
    <message>
        <source>Tables in a schema of a server</source>
        <translation>写入服务器的一个模式</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>方案图</translation>
    </message>
    <message>
        <source>A drawing with legend and scale (SVG), to print or put into a text</source>
        <translation>带图例和比例尺的图件（SVG），可打印或插入文档</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>For those who decide: .pdf is ready to print, .html opens anywhere</source>
        <translation>供决策使用：.pdf 可直接打印，.html 用浏览器打开</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message numerus="yes">
        <source>Written: %n file(s)</source>
        <translation>
            <numerusform>已写出 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Save the edited layout first: what is handed over is a layout of the plan.</source>
        <translation>请先保存正在编辑的方案：只能导出已存入的方案。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>GBK</source>
        <translation>GBK</translation>
    </message>
    <message>
        <source>Names of fields</source>
        <translation>字段名</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Title (may stay empty)</source>
        <translation>标题（可不填）</translation>
    </message>
    <message>
        <source>Date, as it shall be read (may stay empty)</source>
        <translation>日期（按所填文字显示，可不填）</translation>
    </message>
    <message>
        <source>Sheets of the chosen units only</source>
        <translation>仅为所选单元出单元页</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接参数</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>写出位置</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>替换同名文件</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在写出……</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写出</translation>
    </message>
</context>
</TS>
