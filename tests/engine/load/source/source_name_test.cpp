#include "load/source/source_name.hpp"

#include "support/real_data.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

using namespace lifang;
namespace fs = std::filesystem;

namespace {

/// The path and the part, beside a folder: "city.gpkg | roads".
std::string split(const lifang::testing::TemporaryFolder& folder, const std::string& source) {
    const std::string prefix = source.starts_with("/vsizip/") ? "/vsizip/" : "";
    const auto name = split_source(prefix + (folder / source.substr(prefix.size())).string());
    if (!name) return "none";
    return fs::relative(name->path, folder.path()).string() + " | " + name->part +
           (name->is_member ? " (member)" : "");
}

}  // namespace

TEST_CASE("of a source's name the longest path that is there is the file, and the rest its layer") {
    const lifang::testing::TemporaryFolder folder;
    for (const char* file : {"city.gpkg", "a:b.gpkg", "a"}) std::ofstream(folder / file) << "file";
    CHECK(split(folder, "city.gpkg") == "city.gpkg | ");
    CHECK(split(folder, "city.gpkg:roads") == "city.gpkg | roads");
    CHECK(split(folder, "city.gpkg:roads:old") == "city.gpkg | roads:old");
    CHECK(split(folder, "city.gpkg:") == "city.gpkg | ");
    CHECK(split(folder, "a:b.gpkg") == "a:b.gpkg | ");
    CHECK(split(folder, "a:b.gpkg:c") == "a:b.gpkg | c");
    CHECK(split(folder, "a:c") == "a | c");
    CHECK(split(folder, "b:c") == "none");
    CHECK_FALSE(split_source("PG:dbname=city"));
    CHECK_FALSE(split_source(""));
    CHECK_FALSE(split_source(":"));
    CHECK_FALSE(split_source(std::string(100'000, 'a') + ":b"));
}

TEST_CASE("of a name in a zip the archive is the file that ends so, in whatever folder") {
    const lifang::testing::TemporaryFolder folder;
    fs::create_directories(folder / "sent.zip.unpacked");
    for (const char* file : {"city.ZIP", "sent.zip.unpacked/city.zip"})
        std::ofstream(folder / file) << "file";
    CHECK(split(folder, "/vsizip/city.ZIP") == "city.ZIP |  (member)");
    CHECK(split(folder, "/vsizip/city.ZIP/maps/roads.shp") == "city.ZIP | maps/roads.shp (member)");
    CHECK(split(folder, "/vsizip/sent.zip.unpacked/city.zip/roads.shp") ==
          "sent.zip.unpacked/city.zip | roads.shp (member)");
    CHECK(split(folder, "/vsizip/town.zip/roads.shp") == "none");
    const auto braced = split_source("/vsizip/{" + (folder / "city.ZIP").string() + "}/roads.shp");
    REQUIRE(braced);
    CHECK(braced->part == "roads.shp");
}
