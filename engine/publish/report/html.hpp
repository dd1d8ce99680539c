#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lifang {

/// Text as it may stand in HTML and in its attributes: & < > " ' escaped; what is no character is U+FFFD;
/// controls and signs that turn the order of reading are left out, for they would make one name look like
/// another.
std::string escape_html(std::string_view text);

/// The same as content of an element; words longer than any name may be broken, so that they widen no table.
std::string escape_words(std::string_view text);

/// A table of texts. Columns without a text in any row are left out where they are written.
struct HtmlTable {
    struct Column {
        std::string heading;
        bool is_number = false;  ///< set to the right
    };
    struct Row {
        std::vector<std::string> cells;
        bool is_broken = false;  ///< breaks a rule
        bool is_total = false;
        bool is_marked = false;  ///< the one meant
    };

    std::vector<Column> columns;
    std::vector<Row> rows{};
    std::string css_class{};

    void add(std::vector<std::string> cells) { rows.push_back({std::move(cells)}); }
};

/// Writes HTML: what it is told as text is escaped, what it is told as markup is not.
class Html {
  public:
    void open(std::string_view element, std::string_view css_class = {}, std::string_view id = {});
    void close(std::string_view element);
    void heading(int level, std::string_view text, std::string_view id = {});
    void paragraph(std::string_view text, std::string_view css_class = {});
    void list(const std::vector<std::string>& items);
    void table(const HtmlTable& table);
    /// Names and values side by side, two pairs a line; pairs without a value are left out.
    void pairs(const std::vector<std::pair<std::string, std::string>>& pairs);
    /// A picture and what stands below it.
    void figure(std::string_view svg, std::string_view caption);
    void raw(std::string_view markup) { html_ += markup; }

    /// Where the headings of level 2 that have an id are, as a list of links; nothing for fewer than two.
    std::string contents() const;
    std::string take() { return std::move(html_); }

  private:
    std::vector<std::pair<std::string, std::string>> contents_;  // id, text
    std::string html_;
};

}  // namespace lifang
