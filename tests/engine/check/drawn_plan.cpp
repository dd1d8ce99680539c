#include "drawn_plan.hpp"

#include "drawn_tables.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <sstream>
#include <stdexcept>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace lifang::testing {
namespace {

struct Close {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<GDALDataset, Close>;

void demand(bool done, const std::string& what) {
    if (!done) throw std::runtime_error(what + ": " + CPLGetLastErrorMsg());
}

OGRFieldType field_type(const std::string& word) {
    if (word == "whole") return OFTInteger64;
    return word == "real" ? OFTReal : OFTString;
}

OGRwkbGeometryType geometry_type(const std::string& word) {
    if (word == "point") return wkbPoint;
    if (word == "line") return wkbLineString;
    if (word == "lines") return wkbMultiLineString;
    if (word == "polygon") return wkbPolygon;
    return word == "polygons" ? wkbMultiPolygon : wkbNone;
}

void write_row(OGRLayer& layer, const DrawnRow& row) {
    OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (row.values[i] != "NULL") feature->SetField(static_cast<int>(i), row.values[i].c_str());
    if (!row.wkt.empty()) {
        OGRGeometry* geometry = nullptr;
        demand(OGRGeometryFactory::createFromWkt(row.wkt.c_str(), nullptr, &geometry) == OGRERR_NONE,
               row.wkt);
        feature->SetGeometryDirectly(geometry);
    }
    demand(layer.CreateFeature(feature.get()) == OGRERR_NONE, "cannot write a row");
}

void write_table(GDALDataset& dataset, const DrawnTable& table, OGRSpatialReference& crs) {
    const auto type = geometry_type(table.geometry);
    OGRLayer* layer =
        dataset.CreateLayer(table.name.c_str(), type == wkbNone ? nullptr : &crs, type, nullptr);
    demand(layer, "cannot make " + table.name);
    std::istringstream words(table.columns);
    for (std::string word; words >> word;) {
        const auto colon = word.find(':');
        OGRFieldDefn field(word.substr(0, colon).c_str(),
                           field_type(colon == std::string::npos ? "text" : word.substr(colon + 1)));
        demand(layer->CreateField(&field) == OGRERR_NONE, word);
    }
    for (const DrawnRow& row : table.rows) write_row(*layer, row);
}

Dataset open(const std::filesystem::path& path) {
    Dataset dataset(static_cast<GDALDataset*>(
        GDALOpenEx(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr)));
    demand(dataset != nullptr, path.string());
    return dataset;
}

class MakeInfinite : public OGRDefaultGeometryVisitor {
  public:
    using OGRDefaultGeometryVisitor::visit;
    void visit(OGRPoint* point) override {
        point->setX(meant(point->getX()));
        point->setY(meant(point->getY()));
    }

  private:
    static double meant(double ordinate) {
        if (ordinate == 1e301) return std::numeric_limits<double>::quiet_NaN();
        return std::abs(ordinate) == 1e300 ? std::copysign(std::numeric_limits<double>::infinity(), ordinate)
                                           : ordinate;
    }
};

void draw_file(const std::filesystem::path& file) {
    GDALAllRegister();
    // Each statement is a transaction, which need not wait for the disk: a copy may be lost.
    CPLSetConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF");
    OGRSpatialReference crs;
    crs.importFromEPSG(4549);
    GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    const Dataset dataset(driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    demand(dataset != nullptr, "cannot make the plan");
    for (const auto& tables : {draw_ground(), draw_layouts(), draw_account()})
        for (const DrawnTable& table : tables) write_table(*dataset, table, crs);
}

}  // namespace

DrawnPlan::DrawnPlan() {
    static const TemporaryFolder drawn;  // once: a test changes twenty copies
    static const auto file = drawn / "plan.gpkg";
    if (!std::filesystem::exists(file)) draw_file(file);
    std::filesystem::copy_file(file, path());
}

DrawnPlan& DrawnPlan::sql(const std::string& statement) {
    const Dataset dataset = open(path());
    CPLErrorReset();
    OGRLayer* answer = dataset->ExecuteSQL(statement.c_str(), nullptr, nullptr);
    if (answer) dataset->ReleaseResultSet(answer);
    demand(CPLGetLastErrorType() < CE_Failure, statement);
    return *this;
}

DrawnPlan& DrawnPlan::draw(const std::string& layer, const std::string& where, const std::string& wkt) {
    const Dataset dataset = open(path());
    OGRLayer* target = dataset->GetLayerByName(layer.c_str());
    target->SetAttributeFilter(where.c_str());
    const OGRFeatureUniquePtr feature(target->GetNextFeature());
    demand(feature != nullptr, "no row with " + where);
    OGRGeometry* geometry = nullptr;
    OGRGeometryFactory::createFromWkt(wkt.c_str(), nullptr, &geometry);
    demand(geometry != nullptr, "cannot read " + wkt);
    MakeInfinite make_infinite;
    geometry->accept(&make_infinite);
    feature->SetGeometryDirectly(geometry);
    demand(target->SetFeature(feature.get()) == OGRERR_NONE, "cannot draw");
    return *this;
}

DrawnPlan& DrawnPlan::declare_crs(const std::vector<std::string>& layers, int epsg) {
    {
        // a layer of the other CRS makes the file know it
        const Dataset dataset = open(path());
        OGRSpatialReference crs;
        crs.importFromEPSG(epsg);
        demand(dataset->CreateLayer("crs_source", &crs, wkbPoint, nullptr), "cannot make a layer");
    }
    std::string names;
    for (const std::string& layer : layers) names += (names.empty() ? "'" : ", '") + layer + "'";
    for (const std::string list : {"gpkg_contents", "gpkg_geometry_columns"})
        sql("UPDATE " + list +
            " SET srs_id = (SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'crs_source')" +
            " WHERE table_name IN (" + names + ")");
    return sql("DROP TABLE crs_source");
}

Findings DrawnPlan::check() const { return lifang::check(path(), Run()); }

std::vector<std::string> broken(const Findings& findings) {
    std::vector<std::string> codes;
    for (const Finding& finding : findings.findings) {
        const std::string code = std::to_string(finding.rule) + " " + finding.code;
        if (finding.broken && std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    return codes;
}

}  // namespace lifang::testing
