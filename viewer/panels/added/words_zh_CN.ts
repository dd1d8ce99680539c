<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddedPanel</name>
    <message>
        <source>Nothing lies under or over the plan. Add pictures of the ground (GeoTIFF, MBTiles …) or layers of others (Shapefile, GeoPackage, DXF …), or drop them here. They are not stored in the plan.</source>
        <translation>尚未添加底图或参考图层。可添加影像（GeoTIFF、MBTiles 等）或其他图层（Shapefile、GeoPackage、DXF 等），也可把文件拖到这里。它们不存入方案。</translation>
    </message>
    <message>
        <source>Basemaps and reference layers</source>
        <translation>底图与参考图层</translation>
    </message>
</context>
<context>
    <name>AddedRow</name>
    <message>
        <source>Basemap</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>参考图层</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>换一种颜色</translation>
    </message>
    <message>
        <source>Another colour for %1</source>
        <translation>为 %1 换一种颜色</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>%1 further up</source>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>%1 further down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>Take off the map; the file stays</source>
        <translation>从地图移除，文件不受影响</translation>
    </message>
    <message>
        <source>Take %1 off the map</source>
        <translation>从地图移除 %1</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>%1 的不透明度</translation>
    </message>
    <message>
        <source>above the units</source>
        <translation>置于单元之上</translation>
    </message>
    <message>
        <source>%1 above the units</source>
        <translation>将 %1 置于单元之上</translation>
    </message>
</context>
</TS>
