#include "tessellate/communities/unknown.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// A row of plots, one letter each: its community, or '?' where none is named. Plots are squares of
/// 10 m.
struct Row {
    Site site;
    Tessellation ground;

    explicit Row(const std::string& letters) {
        for (const char name : {'A', 'B'}) {
            Community community;
            community.key = std::string(1, name);
            site.communities.push_back(community);
        }
        for (std::size_t i = 0; i < letters.size(); ++i) {
            const double west = 10.0 * static_cast<double>(i);
            const MultiPolygon plot{
                {{{west, 0}, {west + 10, 0}, {west + 10, 10}, {west, 10}, {west, 0}}, {}}};
            Compound compound;
            compound.key = "p" + std::to_string(i);
            if (letters[i] != '?') compound.community = CommunityId{letters[i] == 'A' ? 0u : 1u};
            ground.compounds.push_back(compound);
            ground.cells.push_back({"c-" + compound.key, CompoundId{i}, std::nullopt, plot, false});
        }
    }

    std::string settle() {
        settle_unknown_communities(ground, site);
        std::string letters;
        for (const Compound& compound : ground.compounds)
            letters += compound.community ? site.communities[compound.community->index].key : "?";
        return letters;
    }
};

}  // namespace

TEST_CASE("compounds without a community go with their neighbours, from the known ones outwards") {
    Row row("A????B");
    CHECK(row.settle() == "AAABBB");
    REQUIRE(row.ground.issues.size() == 1);
    CHECK(row.ground.issues.front().code == "community_from_neighbours");
    CHECK(row.ground.issues.front()
              .message.in(Language::en)
              .starts_with("compounds that name no community: 4;"));
}

TEST_CASE("where nobody near names a community, none is made up") {
    Row row("???");
    CHECK(row.settle() == "???");
    CHECK(row.ground.issues.empty());
}

TEST_CASE("where communities have outlines, lying outside of all is a fact") {
    Row row("A?B");
    for (Community& community : row.site.communities)
        community.area = {{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}, {}}};
    CHECK(row.settle() == "A?B");
}
