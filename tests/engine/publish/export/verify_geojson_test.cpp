// GDAL writes a feature without its type, or a layer without its name, where it gets no memory for the word,
// and reads it all the same; others do not. Found by faults of memory in `export -f GeoJSON`.
#include "publish/export/verify_geojson.hpp"

#include "core/error.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

const std::string feature =
    R"({ "type": "Feature", "properties": { "kind": { "type": null } }, "geometry": null })";

std::string collection(const std::string& features, const std::string& type = R"("FeatureCollection")",
                       const std::string& name = R"("units")") {
    return R"({ "type": )" + type + R"(, "name": )" + name +
           R"(, "crs": { "properties": {} }, "features": [)" + features + "] }";
}

/// The code of the message that refuses it; empty where it passes.
std::string refusal_of(const std::string& text) {
    try {
        require_geojson_types(text, "units", "out");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::output);
        return error.message().code();
    }
    return "";
}

}  // namespace

TEST_CASE("a layer's GeoJSON file that says what it holds passes") {
    CHECK(refusal_of(collection("")) == "");
    CHECK(refusal_of(collection(feature + ", " + feature)) == "");
}

TEST_CASE("a feature of a GeoJSON file without its type is refused") {
    CHECK(refusal_of(collection(feature + R"(, { "type": null, "properties": {} })")) == "read_back_row");
    CHECK(refusal_of(collection(R"({ "properties": { "type": "Feature" } })")) == "read_back_row");
}

TEST_CASE("a GeoJSON file without the layer's name or the collection's type is refused") {
    CHECK(refusal_of(collection(feature, "null")) == "read_back_layer");
    CHECK(refusal_of(collection(feature, R"("FeatureCollection")", "null")) == "read_back_layer");
    CHECK(refusal_of("[]") == "read_back_layer");
}

TEST_CASE("a GeoJSON file that ends in the middle is refused") {
    CHECK(refusal_of(collection(feature).substr(0, 60)) == "read_back_failed");
}
