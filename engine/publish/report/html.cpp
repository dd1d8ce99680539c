#include "publish/report/html.hpp"

#include "core/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
    return value.empty() ? "" : fmt::format(" {}=\"{}\"", name, value);
}

std::string_view class_of(const HtmlTable::Row& row) {
    return row.is_total ? "total" : row.is_broken ? "broken" : row.is_marked ? "marked" : "";
}

std::vector<bool> find_filled(const HtmlTable& table) {
    std::vector<bool> filled(table.columns.size(), table.rows.empty());
    for (const HtmlTable::Row& row : table.rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i) filled[i] = filled[i] || !row.cells[i].empty();
    return filled;
}

}  // namespace

std::string escape_html(std::string_view text) {
    std::string escaped;
    for (const char32_t character : to_characters(text)) switch (character) {
            case U'&':
                escaped += "&amp;";
                break;
            case U'<':
                escaped += "&lt;";
                break;
            case U'>':
                escaped += "&gt;";
                break;
            case U'"':
                escaped += "&quot;";
                break;
            case U'\'':
                escaped += "&#39;";
                break;
            default:
                if (character == U'\n' || character == U'\t')
                    escaped += ' ';
                else if (!is_control(character) && !is_reordering(character))
                    append_character(escaped, character);
        }
    return escaped;
}

std::string escape_words(std::string_view text) {
    constexpr std::size_t longest = 24;
    std::string escaped;
    std::size_t start = 0, letters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = next_character(text, at);
        letters = !character || (*character > U' ' && *character < 0x2e80) ? letters + 1 : 0;
        if (letters < longest) continue;
        escaped += escape_html(text.substr(start, at - start)) + "<wbr>";
        start = at, letters = 0;
    }
    return escaped + escape_html(text.substr(start));
}

void Html::open(std::string_view element, std::string_view css_class, std::string_view id) {
    html_ += fmt::format("<{}{}{}>\n", element, attribute("class", css_class), attribute("id", id));
}

void Html::close(std::string_view element) { html_ += fmt::format("</{}>\n", element); }

void Html::heading(int level, std::string_view text, std::string_view id) {
    html_ += fmt::format("<h{0}{1}>{2}</h{0}>\n", level, attribute("id", id), escape_html(text));
    if (level == 2 && !id.empty()) contents_.emplace_back(id, text);
}

std::string Html::contents() const {
    if (contents_.size() < 2) return {};
    std::string list = "<ul class=\"contents\">\n";
    for (const auto& [id, text] : contents_)
        list += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, escape_html(text));
    return list + "</ul>\n";
}

void Html::paragraph(std::string_view text, std::string_view css_class) {
    html_ += fmt::format("<p{}>{}</p>\n", attribute("class", css_class), escape_words(text));
}

void Html::list(const std::vector<std::string>& items) {
    open("ul");
    for (const std::string& item : items) html_ += fmt::format("<li>{}</li>\n", escape_words(item));
    close("ul");
}

void Html::table(const HtmlTable& table) {
    const std::vector<bool> filled = find_filled(table);
    const auto write_cell = [&](std::string_view element, std::size_t column, std::string_view text) {
        if (!filled[column]) return;
        const bool has_digit = text.find_first_of("0123456789") != std::string_view::npos;
        const std::string_view css_class = !table.columns[column].is_number ? ""
                                           : has_digit                      ? "number"
                                                                            : "words";
        html_ += fmt::format("<{0}{1}>{2}</{0}>", element, attribute("class", css_class), escape_words(text));
    };
    html_ += fmt::format("<table{}>\n<thead><tr>", attribute("class", table.css_class));
    for (std::size_t i = 0; i < table.columns.size(); ++i) write_cell("th", i, table.columns[i].heading);
    html_ += "</tr></thead>\n<tbody>\n";
    for (const HtmlTable::Row& row : table.rows) {
        html_ += fmt::format("<tr{}>", attribute("class", class_of(row)));
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            write_cell("td", i, i < row.cells.size() ? std::string_view(row.cells[i]) : std::string_view());
        html_ += "</tr>\n";
    }
    html_ += "</tbody></table>\n";
}

void Html::pairs(const std::vector<std::pair<std::string, std::string>>& pairs) {
    std::vector<std::string> cells;
    for (const auto& [name, value] : pairs)
        if (!value.empty())
            cells.push_back(
                fmt::format("<th scope=\"row\">{}</th><td>{}</td>", escape_words(name), escape_words(value)));
    if (cells.empty()) return;
    html_ += "<table class=\"pairs\"><tbody>\n";
    for (std::size_t i = 0; i < cells.size(); i += 2)
        html_ += fmt::format("<tr>{}{}</tr>\n", cells[i],
                             i + 1 < cells.size() ? cells[i + 1] : std::string("<th></th><td></td>"));
    html_ += "</tbody></table>\n";
}

void Html::figure(std::string_view svg, std::string_view caption) {
    html_ += fmt::format("<figure>\n{}", svg);
    if (!caption.empty()) html_ += fmt::format("<figcaption>{}</figcaption>\n", escape_html(caption));
    html_ += "</figure>\n";
}

}  // namespace lifang
