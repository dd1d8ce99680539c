<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lifang::FilePicker</name>
    <message>
        <source>Open a plan</source>
        <translation>打开方案文件</translation>
    </message>
    <message>
        <source>Plan files (*.gpkg)</source>
        <translation>方案文件 (*.gpkg)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Files with data</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Data (*.gpkg *.shp *.geojson *.json *.osm *.pbf *.fgb *.kml *.kmz *.tab *.mif *.dxf *.zip *.xlsx *.xls *.ods *.csv);;All files (*)</source>
        <translation>数据文件 (*.gpkg *.shp *.geojson *.json *.osm *.pbf *.fgb *.kml *.kmz *.tab *.mif *.dxf *.zip *.xlsx *.xls *.ods *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where the plan is written</source>
        <translation>方案文件的保存位置</translation>
    </message>
    <message>
        <source>A policy profile</source>
        <translation>政策参数文件</translation>
    </message>
    <message>
        <source>Basemaps and layers</source>
        <translation>底图与图层</translation>
    </message>
    <message>
        <source>Pictures (*.tif *.tiff *.mbtiles *.vrt *.png *.jpg *.jpeg *.webp *.jp2 *.img *.gpkg);;Layers (*.gpkg *.shp *.geojson *.json *.osm *.pbf *.fgb *.kml *.kmz *.tab *.mif *.dxf *.zip);;All files (*)</source>
        <translation>影像 (*.tif *.tiff *.mbtiles *.vrt *.png *.jpg *.jpeg *.webp *.jp2 *.img *.gpkg);;图层 (*.gpkg *.shp *.geojson *.json *.osm *.pbf *.fgb *.kml *.kmz *.tab *.mif *.dxf *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>政策参数 (*.toml)</translation>
    </message>
</context>
</TS>
