#include "export_format.hpp"

#include "publish/export/driver.hpp"

#include <QCoreApplication>

namespace lifang {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)
};

struct Told {
    QString name, hint;
};

Told tell(std::string_view driver) {
    if (driver == "ESRI Shapefile")
        return {Words::tr("Shapefile"), Words::tr("For any GIS desk; GBK for older ArcGIS and SuperMap")};
    if (driver == "GPKG")
        return {Words::tr("GeoPackage"), Words::tr("One file for QGIS and ArcGIS, with styles")};
    if (driver == "GeoJSON") return {Words::tr("GeoJSON"), Words::tr("For web maps, in WGS 84")};
    if (driver == "OpenFileGDB")
        return {Words::tr("File geodatabase"), Words::tr("For ArcGIS, with Chinese aliases")};
    if (driver == "FlatGeobuf") return {Words::tr("FlatGeobuf"), Words::tr("For large layers on the web")};
    if (driver == "KML") return {Words::tr("KML"), Words::tr("For Google Earth and Ovital maps, in WGS 84")};
    if (driver == "CSV") return {Words::tr("CSV tables"), Words::tr("Text tables without shapes")};
    if (driver == "XLSX")
        return {Words::tr("Excel workbook"),
                Words::tr("Tables of units and compounds; assignments can be edited and read back")};
    if (driver == "DXF")
        return {Words::tr("DXF drawing"), Words::tr("For AutoCAD and its kin: lines and texts")};
    if (driver == "PostgreSQL")
        return {Words::tr("PostGIS database"), Words::tr("Tables in a schema of a server")};
    return {QString::fromUtf8(driver.data(), static_cast<qsizetype>(driver.size())), {}};
}

}  // namespace

std::vector<ExportFormat> list_export_formats() {
    std::vector<ExportFormat> formats;
    for (const ExportDriver& driver : list_export_drivers()) {
        const auto [name, hint] = tell(driver.name);
        const std::string_view extension = driver.folder ? std::string_view(".zip") : driver.extension;
        formats.push_back(
            {.code = QString::fromUtf8(driver.name.data(), static_cast<qsizetype>(driver.name.size())),
             .name = name,
             .hint = hint,
             .extension = QString::fromUtf8(extension.data(), static_cast<qsizetype>(extension.size())),
             .takes_encoding = driver.short_names,
             .takes_field_names = !driver.drawing});
    }
    formats.push_back(
        {.kind = ExportFormat::Kind::map,
         .code = QStringLiteral("SVG"),
         .name = Words::tr("Map sheet"),
         .hint = Words::tr("A drawing with legend and scale (SVG), to print or put into a text"),
         .extension = QStringLiteral(".svg")});
    formats.push_back(
        {.kind = ExportFormat::Kind::report,
         .code = QStringLiteral("report"),
         .name = Words::tr("Report"),
         .hint = Words::tr("For those who decide: .pdf is ready to print, .html opens anywhere"),
         .extension = QStringLiteral(".pdf")});
    return formats;
}

}  // namespace lifang
