#include "load/belong/scope.hpp"

#include "inputs.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("where a figure is unknown the profile says whether a compound takes part, and one is told") {
    const TemporaryFolder folder;
    const std::string scope =
        "[scope]\nexclude_owner_unit = true\nmax_build_year = 1998\nmin_consent = 0.5\n";
    const std::string compounds =
        GeoJson()
            .add(R"("id":"A","gfa":1000,"jcnd":1985,"同意率":"80%")", GeoJson::box(0, 0, 50, 50))
            .add(R"("id":"B","gfa":1000,"jcnd":"不详","同意率":"80%")", GeoJson::box(60, 0, 50, 50))
            .write(folder.path() / "compounds.geojson");
    const auto load_under = [&](const std::string& text) {
        std::ofstream(folder.path() / "own.toml")
            << "[profile]\nname = \"own\"\ntitle_en = \"Own\"\ntitle_zh = \"自编\"\nsource = \"us\"\n"
            << text;
        LoadOptions options;
        options.inputs = {compounds};
        options.profile = (folder.path() / "own.toml").string();
        return load(options, Run());
    };
    const Site in = load_under(scope);
    CHECK(in.compounds[0].in_scope());
    CHECK(in.compounds[1].in_scope());
    CHECK(count_issues(in, "unknown_build_year") == 1);  // of B alone
    CHECK(count_issues(in, "unknown_management") == 1);  // once for the layer, which has no such field
    CHECK(count_issues(in, "unknown_consent") == 0);
    CHECK(count_issues(in, "unreadable_value") == 0);  // 不详 is no mistake
    const Site out = load_under(scope + "unknown_build_year = \"out\"\n");
    CHECK(out.compounds[0].in_scope());
    CHECK(out.compounds[1].scope_reason == ScopeReason::unknown_build_year);
    const Site none = load_under(scope + "unknown_management = \"out\"\n");
    CHECK(none.compounds[0].scope_reason == ScopeReason::unknown_management);
}
