#include "shards/file_stem.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("a file's name is the district's id where it can be one, on Windows, too") {
    Shard shard;
    for (const char* id : {"东风街道", "Consett", "com10", "COM"}) {
        shard.query.id = id;
        CHECK(find_file_stem(shard) == id);
    }
    for (const char* id : {"../etc", ".hidden", "", "CON", "con.east", "Lpt1"}) {
        shard.query.id = id;
        CHECK(find_file_stem(shard).starts_with("district-"));
    }
}
