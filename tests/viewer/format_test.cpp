#include "model/format.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("floor areas as planners write them") {
    CHECK(area_text(SquareMeters{98000.0}, Language::en) == u"98,000 m²");
    CHECK(area_text(SquareMeters{98000.0}, Language::zh) == u"9.8万㎡");
    CHECK(area_text(SquareMeters{1234567.0}, Language::zh) == u"123.5万㎡");
    CHECK(area_text(SquareMeters{8450.4}, Language::zh) == u"8,450㎡");
    CHECK(area_text(SquareMeters{9999.9}, Language::zh) == u"1.0万㎡");  // never "10,000㎡"
    CHECK(area_text(SquareMeters{0.0}, Language::en) == u"0 m²");
}

TEST_CASE("shares and deviations") {
    CHECK(percent_text(0.934) == u"93%");
    CHECK(percent_text(0.0312, 1) == u"3.1%");
    CHECK(deviation_text(0.021) == u"+2.1%");
    CHECK(deviation_text(-0.02) == u"−2.0%");
    CHECK(deviation_text(0.0) == u"0.0%");
    CHECK(deviation_text(-0.0001) == u"0.0%");  // no sign on what is shown as nothing
}

TEST_CASE("money in whole yuan") {
    CHECK(money_text(Cny::from_yuan(12345.6), Language::en) == u"CNY 12,346");
    CHECK(money_text(Cny::from_yuan(12345.6), Language::zh) == u"12,346元");
    CHECK(money_text(Cny::from_yuan(-80.0), Language::zh) == u"−80元");
}

TEST_CASE("lengths and counts") {
    CHECK(length_text(Meters{500.0}, Language::en) == u"500 m");
    CHECK(length_text(Meters{2000.0}, Language::zh) == u"2公里");
    CHECK(length_text(Meters{1234.0}, Language::en) == u"1.2 km");
    CHECK(length_text(Meters{50.0}, Language::zh) == u"50米");
    CHECK(count_text(2803) == u"2,803");
}

TEST_CASE("what was measured is written to the metre, ground in hectares from one on") {
    CHECK(measured_text(Meters{999.4}, Language::en) == u"999 m");
    CHECK(measured_text(Meters{999.6}, Language::en) == u"1.000 km");
    CHECK(measured_text(Meters{1234.4}, Language::zh) == u"1.234公里");
    CHECK(land_text(SquareMeters{850.0}, Language::en) == u"850 m²");
    CHECK(land_text(SquareMeters{12500.0}, Language::zh) == u"1.25公顷");
    CHECK(land_text(SquareMeters{9999.9}, Language::en) == u"1.00 ha");
}
