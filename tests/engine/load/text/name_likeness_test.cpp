#include "load/text/name_likeness.hpp"

#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("names that differ in typing only are the same") {
    CHECK(plain_name("金 柳南院（１号）") == plain_name("金柳南院(1号)"));
    CHECK(plain_name("A-1 院") == plain_name("a-1院"));
    CHECK(plain_name("金柳小区") != plain_name("金柳大院"));
}

TEST_CASE("the core of a name has no brackets, no ending, and digits for numerals") {
    CHECK(core_of_name("永昌小区") == core_of_name("永昌大院"));
    CHECK(core_of_name("永昌小区（一期）") == core_of_name("永昌小区1期"));
    CHECK(core_of_name("十二号院") == core_of_name("12号"));
    CHECK(core_of_name("永昌路二〇三号") == core_of_name("永昌路203号"));
    CHECK_FALSE(core_of_name("小区").empty());  // an ending alone is all there is
}

TEST_CASE("the most alike names come first, and strangers not at all") {
    std::vector<std::u32string> cores;
    for (const char* name : {"造纸厂宿舍", "永昌小区", "永昌北小区", "园林绿化站宿舍", "发电厂家属院"})
        cores.push_back(core_of_name(name));
    const auto paper = find_like_names("昆明造纸厂家属院", cores, 3);
    REQUIRE(!paper.empty());
    CHECK(paper.front().position == 0);
    const auto yongchang = find_like_names("永昌大院", cores, 3);
    REQUIRE(yongchang.size() == 2);
    CHECK(yongchang[0].position == 1);
    CHECK(yongchang[0].likeness == 1.0);
    CHECK(yongchang[1].position == 2);
    CHECK(find_like_names("东风新村", cores, 3).empty());
    CHECK(find_like_names("", cores, 3).empty());
}
