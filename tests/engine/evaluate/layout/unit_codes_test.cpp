// Codes of units by the profile's pattern: communities with ids of 12 digits, and merged ones.
#include "evaluate/layout/unit_codes.hpp"

#include "core/error.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

MultiPolygon square(double x, double y) {
    Polygon polygon;
    polygon.outer = {{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}, {x, y}};
    return {polygon};
}

Community community(const std::string& key) {
    Community made;
    made.key = key;
    return made;
}

struct Street {
    Profile profile;
    std::vector<Community> known{community("530112004012"), community("530112004013")};
    std::vector<std::optional<CommunityId>> communities;
    std::vector<MultiPolygon> shapes;
    std::set<std::string> taken;

    void add(std::optional<std::size_t> of, double x, double y) {
        communities.push_back(of ? std::optional(CommunityId(*of)) : std::nullopt);
        shapes.push_back(square(x, y));
    }
    std::vector<std::string> codes() const {
        return make_unit_codes(profile, known, {communities, shapes, std::vector<bool>(communities.size())},
                               taken);
    }
    std::string refusal() const {
        try {
            codes();
        } catch (const Error& error) {
            CHECK(error.code() == ExitCode::input);
            return error.what();
        }
        FAIL("accepted");
        return {};
    }
};

}  // namespace

TEST_CASE("codes of CJ/T 349: county, sub-district, community, what the profile gives, unit") {
    Street street;
    street.profile.code_pattern = "CJ/T 349-2010";
    street.profile.code_middle = "000000";
    street.add(0, 0, 0);
    street.add(0, 2, 0);
    street.add(1, 4, 0);
    CHECK(street.codes() ==
          std::vector<std::string>{"53011200401200000001", "53011200401200000002", "53011200401300000001"});
    street.taken = {"53011200401200000001"};  // of a layout before
    CHECK(street.codes()[0] == "53011200401200000002");
    street.profile.code_middle.clear();
    CHECK_THAT(street.refusal(), Catch::Contains("middle"));
}

TEST_CASE("units of several communities are merged ones: from 601, west to east, then north to south") {
    Street street;
    street.profile.code_pattern = "{county:6}{subdistrict:3}{community_number:3}-{sequence:02}";
    street.add({}, 9, 0);  // the easternmost
    street.add(1, 5, 5);
    street.add({}, 0, 0);  // the westernmost, south
    street.add({}, 0, 8);  // the westernmost, north
    CHECK(street.codes() == std::vector<std::string>{"530112004603-01", "530112004013-01", "530112004602-01",
                                                     "530112004601-01"});
    street.taken = {"530112004601-01"};
    CHECK(street.codes()[3] == "530112004602-01");
}

TEST_CASE("county and sub-district come from the profile where ids do not tell them") {
    Street street;
    street.profile.code_pattern = "{county:6}{subdistrict:3}{community_number:3}{sequence:02}";
    street.known = {community("012"), community("YC02")};
    street.add(0, 0, 0);
    CHECK_THAT(street.refusal(), Catch::Contains("county"));
    street.profile.code_county = "530112";
    street.profile.code_subdistrict = "004";
    CHECK(street.codes() == std::vector<std::string>{"53011200401201"});
    street.add(1, 2, 0);  // YC02 has no number
    CHECK_THAT(street.refusal(), Catch::Contains("community_number"));
}

TEST_CASE("without a pattern of its own a unit has its community's id and a number") {
    Street street;
    street.add(0, 0, 0);
    street.add({}, 1, 0);
    street.add(0, 2, 0);
    CHECK(street.codes() == std::vector<std::string>{"530112004012-01", "00-01", "530112004012-02"});
    street.profile.code_pattern = "LT-{sequence:02}";  // counts through the layout
    CHECK(street.codes() == std::vector<std::string>{"LT-01", "LT-02", "LT-03"});
}
