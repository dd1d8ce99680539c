#include "publish/report/html.hpp"

#include "publish/report/page.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("text of a page cannot become markup") {
    CHECK(escape_html("<script>alert('x')</script>") == "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    CHECK(escape_html("a ]]> b & \"c\"") == "a ]]&gt; b &amp; &quot;c&quot;");
}

TEST_CASE("what no reader sees and what turns the order of reading is left out of a page") {
    CHECK(escape_html(std::string("a\0b\x01\x1b[31m", 9)) == "ab[31m");
    CHECK(escape_html("怡康\u202e苑") == "怡康苑");
    CHECK(escape_html("怡康\n苑\t2") == "怡康 苑 2");
    CHECK(escape_html("\xff"
                      "苑") == "\xef\xbf\xbd苑");
}

TEST_CASE("a column that no row fills is left out of a table") {
    Html html;
    HtmlTable table{{{"unit"}, {"gates", true}, {"floor area", true}}};
    table.add({"01", "", "98,000"});
    table.add({"02", "", "101,000"});
    html.table(table);
    const std::string markup = html.take();
    CHECK(markup.find("gates") == std::string::npos);
    CHECK(markup.find("<th class=\"words\">floor area</th>") != std::string::npos);
    CHECK(markup.find("<td class=\"number\">98,000</td>") != std::string::npos);
}

TEST_CASE("pairs without a value are left out, and a table without any pair") {
    Html html;
    html.pairs({{"households", ""}, {"residents", ""}});
    CHECK(html.take().empty());
    html.pairs({{"households", ""}, {"floor area", "98,000"}});
    const std::string markup = html.take();
    CHECK(markup.find("households") == std::string::npos);
    CHECK(markup.find("98,000") != std::string::npos);
}

TEST_CASE("words longer than any name may be broken, others not") {
    CHECK(escape_words("one two 怡康路社区第二单元怡康路社区第二单元怡康路社区") ==
          "one two 怡康路社区第二单元怡康路社区第二单元怡康路社区");
    CHECK(escape_words(std::string(30, 'W') + "<") ==
          std::string(24, 'W') + "<wbr>" + std::string(6, 'W') + "&lt;");
}

TEST_CASE("a page runs no script and asks for nothing") {
    const std::string page = make_page("<b>", "<p>x</p>", Language::zh);
    CHECK(page.find("<title>&lt;b&gt;</title>") != std::string::npos);
    CHECK(page.find("default-src 'none'") != std::string::npos);
    CHECK(page.find("lang=\"zh-CN\"") != std::string::npos);
}
